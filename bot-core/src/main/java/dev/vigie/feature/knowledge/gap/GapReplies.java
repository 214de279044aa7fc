package dev.vigie.feature.knowledge.gap;

import dev.vigie.chat.CommandCall;
import dev.vigie.command.Invocation;
import dev.vigie.feature.knowledge.gap.GapStore.Kept;
import dev.vigie.reply.Block;
import dev.vigie.reply.Button;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Text;
import dev.vigie.reply.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Words what the base does not know. */
final class GapReplies {

    /** A longer question is cut in a list. */
    private static final int SHOWN = 120;

    private final Wording words;

    GapReplies(Wording words) {
        this.words = words;
    }

    Reply thanks(Invocation use) {
        return reply(use).paragraph(words.text("kb.judged.helpful")).build();
    }

    Reply noted(Invocation use, Kept kept, Optional<Verdict.Fault> fault) {
        Reply.Builder reply = reply(use).paragraph(words.text("kb.judged.unhelpful"));
        List<Button> buttons = new ArrayList<>();
        buttons.add(
                Button.primary(
                        words.plain("kb.button.ask-team"),
                        CommandCall.of("relay ask", "asked", kept.id())));
        if (fault.isEmpty() && !kept.question().cards().isEmpty()) {
            reply.paragraph(words.text("kb.judged.why"));
            Arrays.stream(Verdict.Fault.values()).map(f -> why(kept, f)).forEach(buttons::add);
        }
        return reply.buttons(buttons).build();
    }

    private Button why(Kept kept, Verdict.Fault fault) {
        return Button.of(
                words.plain("fault." + fault.id()),
                CommandCall.of("kb unhelpful", "asked", kept.id(), "fault", fault.id()));
    }

    Reply list(Invocation use, Gap.State state, List<Gap> gaps) {
        Reply.Builder reply =
                use.reply()
                        .paragraph(
                                words.text(
                                        "kb.gaps.intro",
                                        "count",
                                        gaps.size(),
                                        "state",
                                        words.plain("gap-state." + state.id())))
                        .bullets(gaps.stream().map(this::line).toList())
                        .menu(words.plain("kb.gaps.choose"), items(gaps));
        List<Button> others =
                Arrays.stream(Gap.State.values())
                        .filter(other -> other != state)
                        .map(
                                other ->
                                        Button.of(
                                                words.plain("gap-state." + other.id()),
                                                CommandCall.of("kb gaps", "state", other.id())))
                        .toList();
        return reply.buttons(others).meta("gaps", gaps.size()).build();
    }

    private List<Block.Item> items(List<Gap> gaps) {
        return gaps.stream()
                .map(
                        gap ->
                                new Block.Item(
                                        cut(gap.number() + ". " + gap.text(), Button.MAX_LABEL),
                                        CommandCall.of("kb gap", "gap", gap.number())))
                .toList();
    }

    private Text line(Gap gap) {
        return words.text(
                "kb.gaps.line",
                "number",
                gap.number(),
                "text",
                cut(gap.text(), SHOWN),
                "refused",
                gap.refused(),
                "disliked",
                gap.disliked());
    }

    Reply one(Invocation use, Gap gap) {
        Reply.Builder reply =
                use.reply()
                        .heading(words.text("kb.gap.heading", "number", gap.number()))
                        .block(new Block.Quote(List.of(Text.plain(gap.text()))))
                        .paragraph(
                                words.text(
                                        "kb.gap.facts",
                                        "state",
                                        words.plain("gap-state." + gap.state().id()),
                                        "refused",
                                        gap.refused(),
                                        "disliked",
                                        gap.disliked(),
                                        "last",
                                        Text.moment(gap.lastAt())));
        List<Button> buttons = new ArrayList<>();
        Arrays.stream(Gap.State.values())
                .filter(state -> state != gap.state())
                .map(
                        state ->
                                Button.of(
                                        words.plain("gap-state." + state.id()),
                                        CommandCall.of(
                                                "kb gap",
                                                "gap",
                                                gap.number(),
                                                "state",
                                                state.id())))
                .forEach(buttons::add);
        buttons.add(
                Button.danger(
                        words.plain("kb.gap.button.erase"),
                        CommandCall.of("kb erase", "gap", gap.number())));
        return reply.buttons(buttons).build();
    }

    private Reply.Builder reply(Invocation use) {
        return use.replyIn(words.language());
    }

    private static String cut(String text, int most) {
        String line = text.replaceAll("\\s+", " ").strip();
        int end = most - 1;
        if (line.length() <= most) {
            return line;
        }
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end)
                + "…";
    }
}
