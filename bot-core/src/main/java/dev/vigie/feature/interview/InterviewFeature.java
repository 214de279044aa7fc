package dev.vigie.feature.interview;

import dev.vigie.command.Choice;
import dev.vigie.command.Choices;
import dev.vigie.command.CommandSpec;
import dev.vigie.command.Invocation;
import dev.vigie.command.OptionSpec;
import dev.vigie.command.UserError;
import dev.vigie.feature.Feature;
import dev.vigie.feature.interview.Draw.Drawn;
import dev.vigie.reply.Reply;
import dev.vigie.text.Bilingual;
import dev.vigie.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Draws interview questions. */
public final class InterviewFeature implements Feature {

    private final QuestionBank bank;
    private final Draw draw;
    private final Messages messages;
    private final InterviewReplies replies;

    public InterviewFeature(QuestionBank bank, Draw draw, Messages messages) {
        this.bank = bank;
        this.draw = draw;
        this.messages = messages;
        this.replies = new InterviewReplies(bank);
    }

    @Override
    public List<CommandSpec> commands() {
        OptionSpec competency = OptionSpec.choice("competency", competencies());
        OptionSpec role =
                OptionSpec.choice("role", named("job.", Question.Job.values(), Question.Job::id));
        OptionSpec level =
                OptionSpec.choice(
                        "level", named("level.", Question.Level.values(), Question.Level::id));
        OptionSpec type =
                OptionSpec.choice(
                        "type", named("type.", Question.Type.values(), Question.Type::id));
        OptionSpec part =
                OptionSpec.choice(
                        "part",
                        Choices.of(
                                List.of(
                                        new Choice(
                                                "question",
                                                new Bilingual<>("question", "question")),
                                        new Choice("probes", new Bilingual<>("relances", "probes")),
                                        new Choice(
                                                "answers",
                                                new Bilingual<>("réponses", "answers")))));
        return List.of(
                CommandSpec.named("interview question")
                        .optional(competency)
                        .optional(role)
                        .optional(level)
                        .optional(type)
                        .asShortcut()
                        .handledBy(this::question),
                CommandSpec.named("interview show")
                        .required(OptionSpec.word("question"))
                        .optional(part)
                        .unlisted()
                        .handledBy(this::show));
    }

    private Reply question(Invocation use) {
        Filter filter =
                new Filter(
                        use.optional("competency"),
                        use.optional("role")
                                .map(id -> byId(id, Question.Job.values(), Question.Job::id)),
                        use.optional("level")
                                .map(id -> byId(id, Question.Level.values(), Question.Level::id)),
                        use.optional("type")
                                .map(id -> byId(id, Question.Type.values(), Question.Type::id)));
        List<String> candidates = bank.matching(filter);
        if (candidates.isEmpty()) {
            throw new UserError("interview.none-left");
        }
        Drawn drawn = draw.next(use.org(), use.person().ref(), candidates);
        Question question =
                bank.question(drawn.question())
                        .orElseThrow(() -> new UserError("interview.no-such-question"));
        return replies.drawn(use, question, drawn);
    }

    private Reply show(Invocation use) {
        Question question =
                bank.question(use.text("question"))
                        .orElseThrow(() -> new UserError("interview.no-such-question"));
        return switch (use.optional("part").orElse("question")) {
            case "probes" -> replies.probes(use, question);
            case "answers" -> replies.answers(use, question);
            default -> replies.whole(use, question);
        };
    }

    private Choices competencies() {
        return Choices.of(
                bank.competencies().stream().map(c -> new Choice(c.code(), c.name())).toList());
    }

    private <E> Choices named(String keys, E[] values, Function<E, String> id) {
        return Choices.of(
                Arrays.stream(values)
                        .map(
                                value ->
                                        new Choice(
                                                id.apply(value),
                                                messages.both(keys + id.apply(value))))
                        .toList());
    }

    private static <E> E byId(String id, E[] values, Function<E, String> idOf) {
        return Arrays.stream(values)
                .filter(value -> idOf.apply(value).equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not checked: " + id));
    }
}
