package dev.vigie.feature.crisis.statement;

import dev.vigie.chat.CommandCall;
import dev.vigie.command.Invocation;
import dev.vigie.feature.crisis.Crisis;
import dev.vigie.feature.crisis.CrisisEvent.Recorded;
import dev.vigie.feature.crisis.CrisisPart;
import dev.vigie.feature.crisis.CrisisWords;
import dev.vigie.feature.crisis.Scene;
import dev.vigie.reply.Block;
import dev.vigie.reply.Button;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Text;
import dev.vigie.reply.Wording;
import dev.vigie.text.Bilingual;
import dev.vigie.text.Language;
import dev.vigie.text.Typography;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words the holding statement: ready to be copied, and how far its approval is. */
public final class StatementReplies implements CrisisPart {

    private final CrisisWords names;

    public StatementReplies(CrisisWords names) {
        this.names = names;
    }

    Reply of(Invocation use, Crisis crisis) {
        Statement statement = Statement.of(crisis);
        Wording words = use.words();
        Reply.Builder reply = use.reply();
        Optional<Bilingual<String>> texts = statement.words();
        if (texts.isPresent()) {
            reply.paragraph(words.text("crisis.statement.use"));
            for (Language language : Language.values()) {
                String text = texts.get().in(language).strip();
                reply.block(new Block.Verbatim(Typography.finish(text, language)));
            }
        } else {
            crisis.playbook()
                    .in(use.language())
                    .noHolding()
                    .ifPresent(why -> reply.paragraph(words.markdown(why)));
        }
        return reply.note(state(Scene.of(use), statement))
                .buttons(crisis.open() ? buttons(words, crisis, statement) : List.of())
                .meta("crisis", crisis.number())
                .meta("approved", statement.approved().isPresent())
                .build();
    }

    private Text state(Scene scene, Statement statement) {
        Wording words = scene.words();
        if (statement.approved().isPresent()) {
            return by("statement.approved-by", scene, statement.approved().get());
        }
        return statement
                .written()
                .map(written -> by("statement.written-by", scene, written))
                .orElseGet(() -> words.text("crisis.statement.approve"));
    }

    private Text by(String key, Scene scene, Recorded recorded) {
        return scene.words()
                .text(
                        key,
                        "person",
                        names.name(scene.org(), recorded.by()),
                        "at",
                        Text.moment(recorded.at()));
    }

    private static List<Button> buttons(Wording words, Crisis crisis, Statement statement) {
        List<Button> buttons = new ArrayList<>();
        if (statement.written().isPresent() && statement.approved().isEmpty()) {
            buttons.add(
                    Button.primary(
                            words.plain("statement.button.approve"),
                            CommandCall.of(
                                    "crisis approve",
                                    "crisis",
                                    crisis.number(),
                                    "version",
                                    statement.written().get().version())));
        }
        buttons.add(
                Button.of(
                        words.plain("statement.button.write"),
                        CommandCall.of("crisis draft", "crisis", crisis.number())));
        if (statement.written().isEmpty() && statement.words().isPresent()) {
            buttons.add(
                    Button.of(
                            words.plain("statement.button.adopt"),
                            CommandCall.of("crisis adopt", "crisis", crisis.number())));
        }
        return buttons;
    }

    @Override
    public List<Block.Fact> facts(Scene scene, Crisis crisis) {
        Statement statement = Statement.of(crisis);
        return statement.written().isEmpty()
                ? List.of()
                : List.of(
                        new Block.Fact(
                                scene.words().plain("crisis.button.statement"),
                                state(scene, statement)));
    }
}
