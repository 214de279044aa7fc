package dev.vigie.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vigie.chat.OrgId;
import dev.vigie.jdbc.Database;
import dev.vigie.platform.TryLater;
import dev.vigie.timer.Timer;
import dev.vigie.timer.TimerJob;
import dev.vigie.timer.Timers;
import dev.vigie.timer.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every way of planning must keep, in virtual time. */
public abstract class TimersContract {

    private static final OrgId ORG = new OrgId("org");
    private static final Instant START = ManualTime.SATURDAY_EVENING;

    private final ManualTime time = ManualTime.saturdayEvening();
    private final List<String> done = new ArrayList<>();
    private Consumer<Timer> work = timer -> {};
    private ManualLoop loop;

    /** The database that the timers below are in; nothing else is planned there. */
    protected abstract Database database();

    protected abstract Timers timers();

    protected abstract Transactions transactions();

    @BeforeEach
    void prepare() {
        loop = new ManualLoop(database(), List.of(new Recorded()), time);
    }

    @AfterEach
    void leaveNothingBehind() {
        List.of("a", "b").forEach(id -> timers().cancel("ring", id));
    }

    @Test
    void what_is_planned_is_done_when_it_is_due_and_once() {
        timers().plan(timer("a", "x"), START.plusSeconds(60));
        passes(Duration.ofSeconds(59));
        assertThat(done).isEmpty();
        passes(Duration.ofSeconds(1));
        passes(Duration.ofHours(1));
        assertThat(done).containsExactly("org a x 1");
    }

    @Test
    void what_is_undone_was_never_planned() {
        assertThatThrownBy(
                        () ->
                                transactions()
                                        .together(
                                                () -> {
                                                    timers().plan(timer("a", "x"), START);
                                                    throw new IllegalStateException("undone");
                                                }))
                .isInstanceOf(IllegalStateException.class);
        passes(Duration.ofHours(1));
        assertThat(done).isEmpty();
    }

    @Test
    void planning_it_again_moves_it_and_brings_its_data_up_to_date() {
        timers().plan(timer("a", "old"), START.plusSeconds(10));
        timers().plan(timer("a", "new\nlines"), START.plusSeconds(100));
        passes(Duration.ofSeconds(50));
        assertThat(done).isEmpty();
        passes(Duration.ofSeconds(50));
        assertThat(done).containsExactly("org a new\nlines 1");
    }

    @Test
    void what_is_cancelled_is_not_done_and_cancelling_nothing_does_nothing() {
        timers().plan(timer("a", "x"), START.plusSeconds(10));
        timers().plan(timer("b", "y"), START.plusSeconds(10));
        timers().cancel("ring", "a");
        timers().cancel("ring", "unknown");
        passes(Duration.ofMinutes(1));
        assertThat(done).containsExactly("org b y 1");
    }

    @Test
    void a_job_that_asks_to_be_tried_later_is_tried_at_that_time() {
        work =
                timer -> {
                    if (done.size() == 1) {
                        throw new TryLater(Duration.ofSeconds(30), "limit");
                    }
                };
        timers().plan(timer("a", "x"), START);
        passes(Duration.ofSeconds(29));
        assertThat(done).hasSize(1);
        passes(Duration.ofSeconds(1));
        assertThat(done).hasSize(2);
    }

    @Test
    void a_job_that_fails_is_done_again_after_longer_and_longer_times() {
        work =
                timer -> {
                    if (done.size() < 4) {
                        throw new IllegalStateException("out of order");
                    }
                };
        timers().plan(timer("a", "x"), START);
        passes(Duration.ofHours(1));
        assertThat(done).containsExactly("org a x 1", "org a x 2", "org a x 3", "org a x 4");
    }

    @Test
    void a_job_may_plan_the_next_round() {
        work =
                timer -> {
                    if (timer.id().equals("a")) {
                        timers().plan(timer("b", "next"), time.instant().plusSeconds(5));
                    }
                };
        timers().plan(timer("a", "x"), START);
        passes(Duration.ofSeconds(5));
        assertThat(done).containsExactly("org a x 1", "org b next 1");
    }

    @Test
    void a_timer_cannot_be_moved_while_it_is_running() {
        List<Throwable> refused = new ArrayList<>();
        work =
                timer -> {
                    try {
                        timers().plan(timer, time.instant().plusSeconds(5));
                    } catch (IllegalStateException e) {
                        refused.add(e);
                    }
                };
        timers().plan(timer("a", "x"), START);
        passes(Duration.ofMinutes(1));
        assertThat(refused).hasSize(1);
    }

    @Test
    void fifty_at_once_plan_the_same_and_it_is_done_once() {
        AtOnce.each(
                50,
                i -> {
                    timers().plan(timer("a", "x"), START);
                    return i;
                });
        passes(Duration.ofMinutes(1));
        assertThat(done).hasSize(1);
    }

    private void passes(Duration duration) {
        Instant end = time.instant().plus(duration);
        loop.run();
        for (var due = loop.nextDue(end); due.isPresent(); due = loop.nextDue(end)) {
            time.setTo(due.get());
            loop.run();
        }
        time.setTo(end);
    }

    private static Timer timer(String id, String data) {
        return new Timer("ring", id, ORG, data);
    }

    private final class Recorded implements TimerJob {
        @Override
        public String kind() {
            return "ring";
        }

        @Override
        public void run(Timer timer, int attempt) {
            done.add(timer.org().value() + " " + timer.id() + " " + timer.data() + " " + attempt);
            work.accept(timer);
        }
    }
}
