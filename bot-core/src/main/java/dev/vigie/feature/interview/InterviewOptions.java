package dev.vigie.feature.interview;

import dev.vigie.command.Choice;
import dev.vigie.command.Choices;
import dev.vigie.command.Invocation;
import dev.vigie.command.OptionSpec;
import dev.vigie.text.Bilingual;
import dev.vigie.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The options that the interview commands share. */
public final class InterviewOptions {

    private final QuestionBank bank;
    private final Messages messages;

    /**
     * @param bank whose competencies are offered
     */
    public InterviewOptions(QuestionBank bank, Messages messages) {
        this.bank = bank;
        this.messages = messages;
    }

    public OptionSpec competency() {
        return OptionSpec.choice(
                "competency",
                Choices.of(
                        bank.competencies().stream()
                                .map(c -> new Choice(c.code(), c.name()))
                                .toList()));
    }

    public OptionSpec role() {
        return named("role", "job.", Question.Job.values(), Question.Job::id);
    }

    public OptionSpec level() {
        return named("level", "level.", Question.Level.values(), Question.Level::id);
    }

    public OptionSpec type() {
        return named("type", "type.", Question.Type.values(), Question.Type::id);
    }

    /** The channel where the command is used, and nothing else. */
    static OptionSpec here() {
        return OptionSpec.choice(
                "in",
                Choices.of(
                        List.of(
                                new Choice(
                                        "channel", new Bilingual<>("ce canal", "this channel")))));
    }

    static OptionSpec part() {
        return OptionSpec.choice(
                "part",
                Choices.of(
                        List.of(
                                new Choice("question", new Bilingual<>("question", "question")),
                                new Choice("probes", new Bilingual<>("relances", "probes")),
                                new Choice("answers", new Bilingual<>("réponses", "answers")))));
    }

    public static Optional<Question.Job> role(Invocation use) {
        return use.optional("role").map(id -> byId(id, Question.Job.values(), Question.Job::id));
    }

    public static Optional<Question.Level> level(Invocation use) {
        return use.optional("level")
                .map(id -> byId(id, Question.Level.values(), Question.Level::id));
    }

    public static Optional<Question.Type> type(Invocation use) {
        return use.optional("type").map(id -> byId(id, Question.Type.values(), Question.Type::id));
    }

    private <E> OptionSpec named(String option, String keys, E[] values, Function<E, String> id) {
        return OptionSpec.choice(
                option,
                Choices.of(
                        Arrays.stream(values)
                                .map(
                                        value ->
                                                new Choice(
                                                        id.apply(value),
                                                        messages.both(keys + id.apply(value))))
                                .toList()));
    }

    private static <E> E byId(String id, E[] values, Function<E, String> idOf) {
        return Arrays.stream(values)
                .filter(value -> idOf.apply(value).equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not checked: " + id));
    }
}
