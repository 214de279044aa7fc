package dev.vigie.feature.crisis.assessment;

import dev.vigie.chat.CommandCall;
import dev.vigie.command.Choice;
import dev.vigie.command.Choices;
import dev.vigie.command.CommandSpec;
import dev.vigie.command.Invocation;
import dev.vigie.command.OptionSpec;
import dev.vigie.feature.Feature;
import dev.vigie.feature.crisis.CrisisWords;
import dev.vigie.feature.crisis.Severity;
import dev.vigie.feature.crisis.SeverityRule;
import dev.vigie.feature.crisis.SeverityRule.Answer;
import dev.vigie.feature.crisis.SeverityRule.Fact;
import dev.vigie.reply.Button;
import dev.vigie.reply.Reply;
import dev.vigie.text.Messages;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Proposes a severity from five yes/no facts, before a crisis is opened or while it runs. */
public final class AssessmentFeature implements Feature {

    /** The fact behind each option, in the order in which they are asked. */
    private static final Map<String, Fact> FACTS =
            Map.of(
                    "risk", Fact.PEOPLE_AT_RISK,
                    "legal", Fact.LEGAL_OR_DATA,
                    "media", Fact.MEDIA_OR_PUBLIC_FIGURE,
                    "speed", Fact.UNUSUAL_SPEED,
                    "spreading", Fact.STILL_SPREADING);

    private final SeverityRule rule;
    private final Messages messages;

    public AssessmentFeature(SeverityRule rule, Messages messages) {
        this.rule = rule;
        this.messages = messages;
    }

    @Override
    public List<CommandSpec> commands() {
        Choices answers = answers();
        CommandSpec.Builder assess = CommandSpec.named("crisis assess");
        for (String fact : List.of("risk", "legal", "media", "speed", "spreading")) {
            assess.required(OptionSpec.choice(fact, answers));
        }
        return List.of(
                assess.optional(OptionSpec.integer("crisis"))
                        .optional(OptionSpec.message("message"))
                        .handledBy(this::assess));
    }

    private Reply assess(Invocation use) {
        Map<Fact, Answer> answers = new EnumMap<>(Fact.class);
        FACTS.forEach(
                (option, fact) ->
                        answers.put(
                                fact, Answer.valueOf(use.text(option).toUpperCase(Locale.ROOT))));
        SeverityRule.Verdict verdict = rule.verdict(answers);
        Severity severity = verdict.severity();
        return use.reply()
                .paragraph(
                        use.words()
                                .text(
                                        "crisis.assess.proposed",
                                        "severity",
                                        CrisisWords.severity(use.words(), severity)))
                .bullets(
                        verdict.because().stream()
                                .map(clause -> clause.because().in(use.language()))
                                .map(use.words()::markdown)
                                .toList())
                .buttons(button(use, severity))
                .meta("severity", severity.level())
                .build();
    }

    /** Sets it in a crisis that runs, or goes on opening one. */
    private static Button button(Invocation use, Severity severity) {
        if (use.integer("crisis").isPresent()) {
            return Button.primary(
                    use.words().plain("crisis.severity.set", "level", severity.level()),
                    CommandCall.of(
                            "crisis severity",
                            "crisis",
                            use.text("crisis"),
                            "severity",
                            severity.level()));
        }
        CommandCall start = CommandCall.of("crisis start", "severity", severity.level());
        return Button.primary(
                use.words().plain("crisis.assess.open", "level", severity.level()),
                use.optional("message").map(id -> start.with("message", id)).orElse(start));
    }

    private Choices answers() {
        return Choices.of(
                Arrays.stream(Answer.values())
                        .map(a -> a.name().toLowerCase(Locale.ROOT))
                        .map(a -> new Choice(a, messages.both("answer." + a)))
                        .toList());
    }
}
