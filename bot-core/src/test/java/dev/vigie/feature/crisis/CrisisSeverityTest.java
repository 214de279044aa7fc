package dev.vigie.feature.crisis;

import static dev.vigie.feature.crisis.RunningCrisis.ANN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vigie.command.UserError;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Severity goes up freely, comes down with a reason, and decides which steps apply. */
class CrisisSeverityTest {

    @Test
    void severity_goes_up_without_a_reason() {
        RunningCrisis crisis = RunningCrisis.of(Severity.ROUTINE).then(ANN, to(Severity.CRITICAL));
        assertThat(crisis.now().severity()).isEqualTo(Severity.CRITICAL);
    }

    @Test
    void severity_does_not_come_down_without_a_reason() {
        RunningCrisis crisis = RunningCrisis.of(Severity.SERIOUS);
        assertThatThrownBy(() -> crisis.then(ANN, to(Severity.SENSITIVE)))
                .isInstanceOf(UserError.class)
                .hasMessage("crisis.lower-needs-reason");
    }

    @Test
    void severity_comes_down_with_a_reason() {
        RunningCrisis crisis =
                RunningCrisis.of(Severity.SERIOUS).then(ANN, lower(Severity.ROUTINE));
        assertThat(crisis.now().severity()).isEqualTo(Severity.ROUTINE);
    }

    @Test
    void the_severity_it_has_already_is_refused_even_with_a_reason() {
        RunningCrisis crisis = RunningCrisis.of(Severity.SERIOUS);
        assertThatThrownBy(() -> crisis.then(ANN, lower(Severity.SERIOUS)))
                .isInstanceOf(UserError.class)
                .hasMessage("crisis.same-severity");
    }

    @Test
    void the_gravest_severity_is_remembered_after_it_came_down() {
        RunningCrisis crisis =
                RunningCrisis.of(Severity.SENSITIVE)
                        .then(ANN, to(Severity.CRITICAL))
                        .then(ANN, lower(Severity.ROUTINE));
        assertThat(crisis.now().severity()).isEqualTo(Severity.ROUTINE);
        assertThat(crisis.now().gravest()).isEqualTo(Severity.CRITICAL);
    }

    @Test
    void the_gravest_severity_is_the_one_it_opened_with_when_nothing_changed() {
        assertThat(RunningCrisis.of(Severity.SENSITIVE).now().gravest())
                .isEqualTo(Severity.SENSITIVE);
    }

    @Test
    void a_mild_crisis_shows_only_the_steps_without_conditions() {
        assertThat(RunningCrisis.of(Severity.SENSITIVE).numbers()).containsExactly(1, 3, 6);
    }

    @Test
    void raising_the_severity_adds_steps_and_renumbers_none() {
        RunningCrisis crisis = RunningCrisis.of(Severity.SENSITIVE);
        String third = crisis.step(3).step().id();
        crisis.then(ANN, to(Severity.SERIOUS));
        assertThat(crisis.numbers()).containsExactly(1, 2, 3, 6);
        crisis.then(ANN, to(Severity.CRITICAL));
        assertThat(crisis.numbers()).containsExactly(1, 2, 3, 5, 6);
        assertThat(crisis.step(3).step().id()).isEqualTo(third);
    }

    @Test
    void lowering_the_severity_hides_open_steps_but_keeps_what_was_done() {
        RunningCrisis crisis =
                RunningCrisis.of(Severity.CRITICAL)
                        .then(ANN, c -> c.done(2, Optional.empty()))
                        .then(ANN, lower(Severity.SENSITIVE));
        assertThat(crisis.numbers()).containsExactly(1, 2, 3, 6);
        assertThat(crisis.step(2).status()).isEqualTo(StepState.Status.DONE);
    }

    @Test
    void a_step_for_discord_is_shown_on_discord_and_in_the_console_only() {
        assertThat(RunningCrisis.on("discord").numbers()).contains(4);
        assertThat(RunningCrisis.on("console").numbers()).contains(4);
        assertThat(RunningCrisis.on("slack").numbers()).doesNotContain(4);
    }

    @Test
    void levels_one_and_two_are_major() {
        assertThat(Severity.values())
                .filteredOn(Severity::major)
                .containsExactly(Severity.CRITICAL, Severity.SERIOUS);
    }

    private static Function<Crisis, CrisisEvent> to(Severity severity) {
        return c -> c.changeSeverity(severity, Optional.empty());
    }

    private static Function<Crisis, CrisisEvent> lower(Severity severity) {
        return c -> c.changeSeverity(severity, Optional.of("it calmed down"));
    }
}
