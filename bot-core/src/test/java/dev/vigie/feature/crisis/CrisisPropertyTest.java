package dev.vigie.feature.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.command.UserError;
import dev.vigie.feature.crisis.CrisisEvent.Recorded;
import dev.vigie.feature.crisis.jdbc.JdbcCrisisStore;
import dev.vigie.jdbc.Database;
import dev.vigie.org.jdbc.JdbcOrgStore;
import dev.vigie.testkit.ManualTime;
import dev.vigie.testkit.TestDatabases;
import dev.vigie.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever several people decide, in whatever order, the rules of a crisis hold. */
class CrisisPropertyTest {

    private static final int SEQUENCES = 5_000;
    private static final int STORED_SEQUENCES = 40;
    private static final int DECISIONS = 40;
    private static final List<String> PLATFORMS = List.of("slack", "discord", "console");

    @Test
    void a_major_crisis_is_never_closed_by_one_person_alone() {
        int closings = 0;
        for (int seed = 0; seed < SEQUENCES; seed++) {
            Severity gravest = Severity.ROUTINE;
            Set<UserRef> wanted = new HashSet<>();
            for (Recorded recorded : sequence(seed)) {
                CrisisEvent event = recorded.event();
                if (event instanceof CrisisEvent.Opened e) {
                    gravest = e.severity();
                } else if (event instanceof CrisisEvent.SeverityChanged e) {
                    gravest = e.to().atLeastAsGraveAs(gravest) ? e.to() : gravest;
                } else if (event instanceof CrisisEvent.CloseProposed) {
                    wanted.add(recorded.by());
                } else if (event instanceof CrisisEvent.Closed && gravest.major()) {
                    wanted.add(recorded.by());
                    assertThat(wanted).as("seed %d", seed).hasSizeGreaterThan(1);
                    closings++;
                } else if (event instanceof CrisisEvent.Reopened) {
                    wanted.clear();
                }
            }
        }
        assertThat(closings).as("the sequences do close major crises").isGreaterThan(SEQUENCES / 4);
    }

    @Test
    void versions_are_consecutive_and_nothing_but_notes_and_reopening_follows_a_closing() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            List<Recorded> history = sequence(seed);
            boolean open = true;
            for (int i = 0; i < history.size(); i++) {
                CrisisEvent event = history.get(i).event();
                assertThat(history.get(i).version()).isEqualTo(i + 1);
                assertThat(
                                open
                                        || event instanceof CrisisEvent.Noted
                                        || event instanceof CrisisEvent.Reopened)
                        .as("seed %d, event %d: %s", seed, i, event)
                        .isTrue();
                open =
                        event instanceof CrisisEvent.Reopened
                                || (open && !(event instanceof CrisisEvent.Closed));
            }
            assertThat(Crisis.from(1, history).version()).isEqualTo(history.size());
        }
    }

    @Test
    void the_number_of_a_step_never_changes() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            List<Recorded> history = sequence(seed);
            Map<Integer, String> seen = new HashMap<>();
            for (int version = 1; version <= history.size(); version++) {
                for (StepState state : Crisis.from(1, history.subList(0, version)).steps()) {
                    String before = seen.putIfAbsent(state.number(), state.step().id());
                    assertThat(before == null || before.equals(state.step().id()))
                            .as("seed %d, version %d, step %d", seed, version, state.number())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void the_state_is_the_last_word_said_about_each_step() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            List<Recorded> history = sequence(seed);
            Map<String, StepState.Status> expected = new HashMap<>();
            for (Recorded recorded : history) {
                if (recorded.event() instanceof CrisisEvent.StepDone e) {
                    expected.put(e.step(), StepState.Status.DONE);
                } else if (recorded.event() instanceof CrisisEvent.StepSkipped e) {
                    expected.put(e.step(), StepState.Status.SKIPPED);
                } else if (recorded.event() instanceof CrisisEvent.StepReopened e) {
                    expected.put(e.step(), StepState.Status.OPEN);
                }
            }
            for (StepState state : Crisis.from(1, history).steps()) {
                assertThat(state.status())
                        .as("seed %d, step %d", seed, state.number())
                        .isEqualTo(expected.getOrDefault(state.step().id(), StepState.Status.OPEN));
            }
        }
    }

    @Test
    void a_crisis_read_back_from_the_database_is_the_one_that_was_kept() {
        try (Database database = TestDatabases.h2()) {
            OrgId org =
                    new JdbcOrgStore(database)
                            .orgOf("test", "space", Language.FR, ManualTime.SATURDAY_EVENING);
            CrisisStore store = new JdbcCrisisStore(database);
            for (int seed = 0; seed < STORED_SEQUENCES; seed++) {
                List<Recorded> history = sequence(seed);
                Recorded first = history.get(0);
                int number =
                        store.open(org, (CrisisEvent.Opened) first.event(), first.by(), first.at());
                history.stream().skip(1).forEach(r -> store.append(org, number, r));
                assertThat(store.history(org, number)).isEqualTo(history);
                Crisis kept = Crisis.from(number, history);
                Crisis read = Crisis.from(number, store.history(org, number));
                assertThat(read.steps()).isEqualTo(kept.steps());
                assertThat(store.numbers(org, kept.open(), 100)).contains(number);
                assertThat(store.numbers(org, !kept.open(), 100)).doesNotContain(number);
            }
        }
    }

    /** What three people decide at random; what the rules refuse does not happen. */
    private static List<Recorded> sequence(int seed) {
        Random random = new Random(seed);
        List<UserRef> people = List.of(RunningCrisis.ANN, RunningCrisis.BOB, RunningCrisis.CLEO);
        List<Recorded> history = new ArrayList<>();
        CrisisEvent opened =
                new CrisisEvent.Opened(
                        RunningCrisis.playbook(),
                        severity(random),
                        Optional.of("seed " + seed),
                        new ConversationRef(
                                PLATFORMS.get(random.nextInt(PLATFORMS.size())), "space", "c"));
        append(history, RunningCrisis.ANN, opened);
        for (int i = 0; i < DECISIONS; i++) {
            UserRef by = people.get(random.nextInt(people.size()));
            try {
                append(history, by, decision(random, by, Crisis.from(1, history)));
            } catch (UserError refused) {
                assertThat(refused.key()).startsWith("crisis.");
            }
        }
        return history;
    }

    private static CrisisEvent decision(Random random, UserRef by, Crisis crisis) {
        int step = random.nextInt(8);
        return switch (random.nextInt(9)) {
            case 0, 1 -> crisis.done(step, Optional.of("proof").filter(p -> random.nextBoolean()));
            case 2 -> crisis.skip(step, "not needed");
            case 3 -> crisis.assign(step, RunningCrisis.BOB);
            case 4 -> crisis.reopenStep(step);
            case 5 -> crisis.note("« noté » \"quoted\" 👩🏽‍🚒");
            case 6 ->
                    crisis.changeSeverity(
                            severity(random),
                            Optional.of("because").filter(r -> random.nextBoolean()));
            case 7 -> crisis.close(by, "over");
            default -> crisis.reopen("back");
        };
    }

    private static Severity severity(Random random) {
        return Severity.of(1 + random.nextInt(4));
    }

    private static void append(List<Recorded> history, UserRef by, CrisisEvent event) {
        int version = history.size() + 1;
        history.add(
                new Recorded(version, ManualTime.SATURDAY_EVENING.plusSeconds(version), by, event));
    }
}
