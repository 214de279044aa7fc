package dev.vigie.feature.knowledge.team;

import dev.vigie.chat.CommandCall;
import dev.vigie.command.Callers;
import dev.vigie.command.Invocation;
import dev.vigie.feature.knowledge.Card;
import dev.vigie.feature.knowledge.CardText;
import dev.vigie.reply.Block;
import dev.vigie.reply.Button;
import dev.vigie.reply.Markdown;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Text;
import dev.vigie.reply.Wording;
import dev.vigie.text.Language;
import java.util.ArrayList;
import java.util.List;

/** Words the team's cards while they are written, reviewed and kept. */
final class TeamCardReplies {

    private final Callers people;

    TeamCardReplies(Callers people) {
        this.people = people;
    }

    /** Both sides as they are written, and what can be done with them. */
    Reply draft(Invocation use, TeamCard card) {
        Wording words = use.words();
        Reply.Builder reply = use.reply();
        for (Language language : Language.values()) {
            side(reply, words, language, card.card().in(language));
        }
        card.toReview()
                .ifPresent(
                        side ->
                                reply.note(
                                        words.text(
                                                "kb.draft.drift",
                                                "side",
                                                words.plain("side." + side.code()))));
        card.reason().ifPresent(why -> reply.note(words.text("kb.draft.returned", "why", why)));
        reply.note(state(use, card));
        return reply.buttons(actions(use, card))
                .menu(words.plain("kb.draft.change"), parts(words, card.card()))
                .meta("card", card.id())
                .meta("state", card.state().id())
                .build();
    }

    private static void side(Reply.Builder reply, Wording words, Language language, CardText text) {
        if (!TeamCard.written(text)) {
            reply.paragraph(
                    words.text("kb.draft.missing", "side", words.plain("side." + language.code()))
                            .asStrong());
        }
        if (!text.title().isBlank()) {
            reply.heading(Text.plain(text.title()));
        }
        reply.blocks(Markdown.blocks(text.answer()));
        reply.blocks(Markdown.blocks(text.detail()));
        lines(reply, words.text("kb.do"), text.advised());
        lines(reply, words.text("kb.dont"), text.avoided());
        text.note().ifPresent(note -> reply.note(Text.plain(note)));
    }

    private static void lines(Reply.Builder reply, Text title, List<String> lines) {
        if (!lines.isEmpty()) {
            reply.paragraph(title.asStrong()).bullets(lines.stream().map(Text::plain).toList());
        }
    }

    private Text state(Invocation use, TeamCard card) {
        return use.words()
                .text(
                        "kb.draft.state",
                        "card",
                        card.id(),
                        "version",
                        card.version(),
                        "state",
                        use.words().plain("card-state." + card.state().id()),
                        "people",
                        names(use, card));
    }

    private String names(Invocation use, TeamCard card) {
        return String.join(
                ", ",
                card.authors().stream().map(a -> people.person(use.org(), a).name()).toList());
    }

    private static List<Button> actions(Invocation use, TeamCard card) {
        Wording words = use.words();
        List<Button> buttons = new ArrayList<>();
        if (card.state() == TeamCard.State.PROPOSED) {
            if (!card.authors().contains(use.person().ref())) {
                buttons.add(Button.primary(words.plain("kb.button.approve"), on("approve", card)));
            }
            buttons.add(Button.of(words.plain("kb.button.return"), on("return", card)));
        } else {
            buttons.add(Button.primary(words.plain("kb.button.propose"), on("propose", card)));
        }
        card.toReview()
                .ifPresent(
                        side ->
                                buttons.add(
                                        Button.of(
                                                words.plain("kb.button.confirm"),
                                                on("confirm", card))));
        return buttons;
    }

    private static CommandCall on(String command, TeamCard card) {
        return CommandCall.of("kb " + command, "card", card.id());
    }

    private static List<Block.Item> parts(Wording words, Card card) {
        List<Block.Item> items = new ArrayList<>();
        for (Language language : Language.values()) {
            for (Part part : Part.values()) {
                items.add(
                        new Block.Item(
                                words.plain("card-part." + part.id())
                                        + " — "
                                        + words.plain("side." + language.code()),
                                CommandCall.of(
                                        "kb edit",
                                        "card",
                                        card.id(),
                                        "lang",
                                        language.code(),
                                        "piece",
                                        part.id())));
            }
        }
        return items;
    }

    Reply proposed(Invocation use, List<TeamCard> open) {
        List<TeamCard> proposed =
                open.stream().filter(c -> c.state() == TeamCard.State.PROPOSED).toList();
        List<TeamCard> drafts =
                open.stream().filter(c -> c.state() != TeamCard.State.PROPOSED).toList();
        return use.reply()
                .paragraph(use.words().text("kb.review.proposed", "count", proposed.size()))
                .bullets(proposed.stream().map(c -> line(use, c)).toList())
                .paragraph(use.words().text("kb.review.drafts", "count", drafts.size()))
                .bullets(drafts.stream().map(c -> line(use, c)).toList())
                .menu(
                        use.words().plain("kb.review.choose"),
                        open.stream()
                                .map(c -> new Block.Item(title(use, c.card()), on("review", c)))
                                .toList())
                .meta("proposed", proposed.size())
                .build();
    }

    private Text line(Invocation use, TeamCard card) {
        return Text.plain(title(use, card.card()) + " — " + names(use, card));
    }

    /** In the reader's language, or in the one it is written in. */
    static String title(Invocation use, Card card) {
        String own = card.in(use.language()).title();
        String other = own.isBlank() ? card.fr().title() + card.en().title() : own;
        return other.isBlank() ? card.id() : other;
    }

    Reply due(Invocation use, List<Card> stale, List<Card> drifted) {
        Wording words = use.words();
        List<Block.Item> items = new ArrayList<>();
        stale.forEach(
                c ->
                        items.add(
                                new Block.Item(
                                        title(use, c), CommandCall.of("kb show", "card", c.id()))));
        return use.reply()
                .paragraph(words.text("kb.due.stale", "count", stale.size()))
                .bullets(
                        stale.stream()
                                .map(c -> Text.plain(title(use, c) + " — " + c.reviewed()))
                                .toList())
                .paragraph(words.text("kb.due.drifted", "count", drifted.size()))
                .bullets(drifted.stream().map(c -> Text.plain(title(use, c))).toList())
                .note(words.text("kb.due.how"))
                .menu(words.plain("kb.list.choose-card"), items)
                .meta("stale", stale.size())
                .meta("drifted", drifted.size())
                .build();
    }

    Reply history(Invocation use, List<TeamCard> versions) {
        return use.reply()
                .paragraph(use.words().text("kb.history", "count", versions.size()))
                .bullets(versions.stream().map(v -> version(use, v)).toList())
                .build();
    }

    private Text version(Invocation use, TeamCard card) {
        Text line =
                use.words()
                        .text(
                                "kb.history.line",
                                "version",
                                card.version(),
                                "state",
                                use.words().plain("card-state." + card.state().id()),
                                "people",
                                names(use, card),
                                "at",
                                Text.moment(card.at()));
        return card.decidedBy()
                .map(by -> line.and(" — " + people.person(use.org(), by).name()))
                .orElse(line);
    }

    Reply told(Invocation use, String key, Card card) {
        return use.reply()
                .paragraph(use.words().text(key, "title", title(use, card)))
                .meta("card", card.id())
                .build();
    }
}
