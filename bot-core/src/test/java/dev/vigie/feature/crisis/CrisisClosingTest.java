package dev.vigie.feature.crisis;

import static dev.vigie.feature.crisis.RunningCrisis.ANN;
import static dev.vigie.feature.crisis.RunningCrisis.BOB;
import static dev.vigie.feature.crisis.RunningCrisis.CLEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vigie.command.UserError;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Closing, alone or by two, and opening again. */
class CrisisClosingTest {

    @ParameterizedTest
    @EnumSource(
            value = Severity.class,
            names = {"SENSITIVE", "ROUTINE"})
    void a_minor_crisis_is_closed_by_one_person(Severity severity) {
        assertThat(RunningCrisis.of(severity).closes(ANN).now().open()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Severity.class,
            names = {"CRITICAL", "SERIOUS"})
    void a_major_crisis_is_only_proposed_for_closing_by_the_first_person(Severity severity) {
        Crisis crisis = RunningCrisis.of(severity).closes(ANN).now();
        assertThat(crisis.open()).isTrue();
        assertThat(crisis.closeProposal()).map(CrisisEvent.Recorded::by).contains(ANN);
    }

    @Test
    void the_person_who_proposed_cannot_agree_with_themselves() {
        RunningCrisis crisis = RunningCrisis.of(Severity.SERIOUS).closes(ANN);
        assertThatThrownBy(() -> crisis.closes(ANN))
                .isInstanceOf(UserError.class)
                .hasMessage("crisis.close-needs-another");
    }

    @Test
    void a_second_person_closes_a_major_crisis() {
        assertThat(RunningCrisis.of(Severity.SERIOUS).closes(ANN).closes(BOB).now().open())
                .isFalse();
    }

    @Test
    void a_crisis_that_was_once_major_still_takes_two_people() {
        RunningCrisis crisis =
                RunningCrisis.of(Severity.SENSITIVE)
                        .then(ANN, c -> c.changeSeverity(Severity.SERIOUS, Optional.empty()))
                        .then(ANN, c -> c.changeSeverity(Severity.ROUTINE, Optional.of("calm")))
                        .closes(ANN);
        assertThat(crisis.now().open()).isTrue();
    }

    @Test
    void a_major_crisis_reopened_takes_two_people_again() {
        RunningCrisis crisis =
                RunningCrisis.of(Severity.CRITICAL)
                        .closes(ANN)
                        .closes(BOB)
                        .then(CLEO, c -> c.reopen("it is back"))
                        .closes(BOB);
        assertThat(crisis.now().open()).isTrue();
        assertThat(crisis.closes(ANN).now().open()).isFalse();
    }

    @Test
    void a_crisis_reopened_keeps_its_steps() {
        RunningCrisis crisis =
                RunningCrisis.of(Severity.SENSITIVE)
                        .then(ANN, c -> c.done(1, Optional.empty()))
                        .closes(ANN)
                        .then(BOB, c -> c.reopen("it is back"));
        assertThat(crisis.now().open()).isTrue();
        assertThat(crisis.step(1).status()).isEqualTo(StepState.Status.DONE);
    }

    @Test
    void an_open_crisis_is_not_reopened() {
        assertThatThrownBy(() -> RunningCrisis.of(Severity.SENSITIVE).now().reopen("why"))
                .isInstanceOf(UserError.class)
                .hasMessage("crisis.is-open");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_closed_crisis_refuses_changes(Function<Crisis, CrisisEvent> change) {
        RunningCrisis crisis =
                RunningCrisis.of(Severity.SENSITIVE)
                        .then(ANN, c -> c.done(3, Optional.empty()))
                        .closes(ANN);
        assertThatThrownBy(() -> crisis.then(BOB, change))
                .isInstanceOf(UserError.class)
                .hasMessage("crisis.is-closed");
    }

    static Stream<Function<Crisis, CrisisEvent>> changes() {
        return Stream.of(
                c -> c.done(1, Optional.empty()),
                c -> c.skip(1, "why"),
                c -> c.assign(1, BOB),
                c -> c.reopenStep(3),
                c -> c.changeSeverity(Severity.CRITICAL, Optional.of("why")),
                c -> c.close(BOB, "again"));
    }

    @Test
    void a_note_is_still_taken_after_closing_for_the_review() {
        RunningCrisis crisis =
                RunningCrisis.of(Severity.SENSITIVE).closes(ANN).then(BOB, c -> c.note("later"));
        assertThat(crisis.now().open()).isFalse();
        assertThat(crisis.now().version()).isEqualTo(3);
    }
}
