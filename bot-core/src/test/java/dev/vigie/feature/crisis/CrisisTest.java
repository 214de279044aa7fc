package dev.vigie.feature.crisis;

import static dev.vigie.feature.crisis.RunningCrisis.ANN;
import static dev.vigie.feature.crisis.RunningCrisis.BOB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vigie.command.UserError;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The steps of a checklist. */
class CrisisTest {

    private final RunningCrisis crisis = RunningCrisis.of(Severity.SENSITIVE);

    @Test
    void a_step_done_says_who_when_and_what_was_kept() {
        crisis.then(BOB, c -> c.done(1, Optional.of("screenshot")));
        StepState step = crisis.step(1);
        assertThat(step.status()).isEqualTo(StepState.Status.DONE);
        assertThat(step.by()).contains(BOB);
        assertThat(step.at()).contains(crisis.now().history().get(1).at());
        assertThat(step.why()).contains("screenshot");
    }

    @Test
    void a_step_skipped_says_who_and_why() {
        crisis.then(BOB, c -> c.skip(3, "no such channel"));
        StepState step = crisis.step(3);
        assertThat(step.status()).isEqualTo(StepState.Status.SKIPPED);
        assertThat(step.by()).contains(BOB);
        assertThat(step.why()).contains("no such channel");
    }

    @Test
    void an_ended_step_is_no_longer_open() {
        crisis.then(ANN, c -> c.done(1, Optional.empty())).then(ANN, c -> c.skip(3, "no"));
        assertThat(crisis.now().openSteps()).extracting(StepState::number).containsExactly(6);
    }

    @Test
    void a_step_is_done_once() {
        crisis.then(ANN, c -> c.done(1, Optional.empty()));
        assertThatThrownBy(() -> crisis.now().done(1, Optional.empty()))
                .isInstanceOf(UserError.class)
                .hasMessage("crisis.step-ended");
    }

    @Test
    void a_step_done_is_not_skipped_afterwards() {
        crisis.then(ANN, c -> c.done(1, Optional.empty()));
        assertThatThrownBy(() -> crisis.now().skip(1, "too late"))
                .isInstanceOf(UserError.class)
                .hasMessage("crisis.step-ended");
    }

    @Test
    void a_step_skipped_is_not_done_afterwards_unless_reopened() {
        crisis.then(ANN, c -> c.skip(1, "why"));
        assertThatThrownBy(() -> crisis.now().done(1, Optional.empty()))
                .isInstanceOf(UserError.class)
                .hasMessage("crisis.step-ended");
        crisis.then(ANN, c -> c.reopenStep(1)).then(BOB, c -> c.done(1, Optional.empty()));
        assertThat(crisis.step(1).by()).contains(BOB);
    }

    @Test
    void a_step_reopened_forgets_who_ended_it_but_not_whose_it_is() {
        crisis.then(ANN, c -> c.assign(1, BOB))
                .then(BOB, c -> c.done(1, Optional.of("link")))
                .then(ANN, c -> c.reopenStep(1));
        StepState step = crisis.step(1);
        assertThat(step.status()).isEqualTo(StepState.Status.OPEN);
        assertThat(step.by()).isEmpty();
        assertThat(step.at()).isEmpty();
        assertThat(step.why()).isEmpty();
        assertThat(step.assignee()).contains(BOB);
    }

    @Test
    void an_open_step_is_not_reopened() {
        assertThatThrownBy(() -> crisis.now().reopenStep(1))
                .isInstanceOf(UserError.class)
                .hasMessage("crisis.step-is-open");
    }

    @Test
    void a_step_given_to_somebody_stays_open() {
        crisis.then(ANN, c -> c.assign(3, BOB));
        assertThat(crisis.step(3).assignee()).contains(BOB);
        assertThat(crisis.step(3).status()).isEqualTo(StepState.Status.OPEN);
    }

    @Test
    void a_step_given_again_belongs_to_the_last_one() {
        crisis.then(ANN, c -> c.assign(3, BOB)).then(BOB, c -> c.assign(3, ANN));
        assertThat(crisis.step(3).assignee()).contains(ANN);
    }

    @Test
    void a_step_that_is_done_is_not_given_to_anybody() {
        crisis.then(ANN, c -> c.done(1, Optional.empty()));
        assertThatThrownBy(() -> crisis.now().assign(1, BOB))
                .isInstanceOf(UserError.class)
                .hasMessage("crisis.step-ended");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 2, 4, 5, 999_999_999})
    void a_step_that_is_not_shown_cannot_be_done(int number) {
        assertThatThrownBy(() -> crisis.now().done(number, Optional.empty()))
                .isInstanceOf(UserError.class)
                .hasMessage("crisis.no-such-step");
    }

    @Test
    void every_event_takes_the_next_version() {
        crisis.then(ANN, c -> c.note("one")).then(BOB, c -> c.note("two"));
        assertThat(crisis.now().version()).isEqualTo(3);
        assertThat(crisis.now().history())
                .extracting(CrisisEvent.Recorded::version)
                .containsExactly(1, 2, 3);
    }

    @Test
    void a_step_is_due_its_time_after_the_opening_and_late_a_minute_later() {
        StepState step = crisis.step(3);
        Instant opened = crisis.now().openedAt();
        Instant due = opened.plus(Duration.ofMinutes(20));
        assertThat(step.due(opened)).isEqualTo(due);
        assertThat(step.overdue(opened, due.plusSeconds(60))).isFalse();
        assertThat(step.overdue(opened, due.plusSeconds(61))).isTrue();
    }

    @Test
    void a_step_that_is_done_is_never_late() {
        crisis.then(ANN, c -> c.done(3, Optional.empty()));
        Instant opened = crisis.now().openedAt();
        assertThat(crisis.step(3).overdue(opened, opened.plus(Duration.ofDays(9)))).isFalse();
    }
}
