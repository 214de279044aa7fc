package dev.vigie.feature.crisis;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.UserRef;
import dev.vigie.feature.crisis.CrisisEvent.Recorded;
import dev.vigie.org.Role;
import dev.vigie.pack.Elapsed;
import dev.vigie.testkit.ManualTime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A crisis without any store: what is decided is appended, a minute after what came before.
 *
 * <p>Its checklist: 1 {@code confirm}, 2 {@code call-pr} from severity 2, 3 {@code answer}, 4
 * {@code lock-server} on Discord, 5 {@code evacuate} at severity 1, 6 {@code review}.
 */
final class RunningCrisis {

    static final UserRef ANN = new UserRef("test", "ann");
    static final UserRef BOB = new UserRef("test", "bob");
    static final UserRef CLEO = new UserRef("test", "cleo");

    private final List<Recorded> history = new ArrayList<>();

    private RunningCrisis(Severity severity, String platform) {
        append(
                ANN,
                new CrisisEvent.Opened(
                        playbook(),
                        severity,
                        Optional.empty(),
                        new ConversationRef(platform, "space", "general")));
    }

    static RunningCrisis of(Severity severity) {
        return new RunningCrisis(severity, "slack");
    }

    static RunningCrisis on(String platform) {
        return new RunningCrisis(Severity.CRITICAL, platform);
    }

    Crisis now() {
        return Crisis.from(1, history);
    }

    RunningCrisis then(UserRef by, Function<Crisis, CrisisEvent> decision) {
        append(by, decision.apply(now()));
        return this;
    }

    RunningCrisis closes(UserRef by) {
        return then(by, c -> c.close(by, "over"));
    }

    StepState step(int number) {
        return now().steps().stream().filter(s -> s.number() == number).findFirst().orElseThrow();
    }

    List<Integer> numbers() {
        return now().steps().stream().map(StepState::number).toList();
    }

    private void append(UserRef by, CrisisEvent event) {
        int version = history.size() + 1;
        history.add(
                new Recorded(
                        version,
                        ManualTime.SATURDAY_EVENING.plusSeconds(60L * version),
                        by,
                        event));
    }

    static Playbook playbook() {
        return new Playbook(
                "sample",
                "PB-99",
                new Playbook.Range(Severity.SENSITIVE, Severity.CRITICAL),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of("source"),
                List.of(Role.PR_DIRECTOR),
                Map.of(1, Elapsed.parse("30 minutes")),
                List.of(),
                List.of(),
                side("Essai"),
                side("Sample"),
                List.of(
                        step("confirm", "0 minutes", Optional.empty(), Optional.empty()),
                        step(
                                "call-pr",
                                "10 minutes",
                                Optional.of(Severity.SERIOUS),
                                Optional.empty()),
                        step("answer", "20 minutes", Optional.empty(), Optional.empty()),
                        step("lock-server", "30 minutes", Optional.empty(), Optional.of("discord")),
                        step(
                                "evacuate",
                                "40 minutes",
                                Optional.of(Severity.CRITICAL),
                                Optional.empty()),
                        step("review", "5 days", Optional.empty(), Optional.empty())));
    }

    private static Playbook.Side side(String name) {
        return new Playbook.Side(
                name,
                List.of(),
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                Optional.of("We know."),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static Playbook.Step step(
            String id, String at, Optional<Severity> severity, Optional<String> platform) {
        Playbook.StepText text = new Playbook.StepText("Do " + id, Optional.empty());
        return new Playbook.Step(
                id, Role.OPERATIONS, Elapsed.parse(at), severity, platform, text, text);
    }
}
