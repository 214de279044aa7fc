package dev.vigie.feature.crisis.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.UserRef;
import dev.vigie.feature.crisis.Crisis;
import dev.vigie.feature.crisis.CrisisDesk;
import dev.vigie.feature.crisis.CrisisEvent;
import dev.vigie.feature.crisis.CrisisEvent.Recorded;
import dev.vigie.feature.crisis.Severity;
import dev.vigie.org.CrisisUnit;
import dev.vigie.org.Role;
import dev.vigie.org.Roster;
import dev.vigie.org.Rotation;
import dev.vigie.testkit.Conversation;
import dev.vigie.testkit.ManualTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever happens in whatever order, the ladder ends, and calls nobody who need not be called. */
class CallsPropertyTest {

    private static final int SEQUENCES = 1_000;
    private static final int MANY = 200;
    private static final List<Role> ROLES = List.of(Role.values());
    private static final UserRef ANN = new UserRef("test", "ann");
    private static final UserRef BOB = new UserRef("test", "bob");
    private static final UserRef CLEO = new UserRef("test", "cleo");

    @Test
    void left_alone_the_ladder_always_ends() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            Random random = new Random(seed);
            Ladder ladder = ladder(random);
            Crisis crisis = lived(random, ladder);
            int steps = 0;
            Optional<Ladder.Next> next = ladder.next(crisis, crisis.last().at());
            while (next.isPresent()) {
                crisis = after(crisis, next.get().at(), CrisisDesk.VIGIE, next.get().event());
                next = ladder.next(crisis, crisis.last().at());
                assertThat(++steps).as("seed %d", seed).isLessThan(MANY);
            }
        }
    }

    @Test
    void whoever_opened_it_is_never_called_and_a_closed_crisis_calls_nobody() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            Random random = new Random(seed);
            Ladder ladder = ladder(random);
            Crisis crisis = lived(random, ladder);
            assertThat(crisis.history())
                    .as("seed %d", seed)
                    .noneMatch(
                            r ->
                                    r.event() instanceof CrisisEvent.Called call
                                            && call.people().contains(ANN));
            if (!crisis.open()) {
                assertThat(ladder.next(crisis, crisis.last().at())).as("seed %d", seed).isEmpty();
            }
        }
    }

    @Test
    void right_after_somebody_is_on_it_nobody_is_called() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            Random random = new Random(seed);
            Ladder ladder = ladder(random);
            Crisis crisis = lived(random, ladder);
            if (crisis.open()) {
                Instant now = crisis.last().at().plusSeconds(1);
                Crisis taken = after(crisis, now, BOB, new CrisisEvent.Acknowledged());
                assertThat(ladder.next(taken, now).stream())
                        .as("seed %d", seed)
                        .allMatch(
                                next ->
                                        next.event() instanceof CrisisEvent.AskedAgain
                                                && next.at().isAfter(now));
            }
        }
    }

    /** What people and the ladder do at random, over some hours. */
    private static Crisis lived(Random random, Ladder ladder) {
        CrisisEvent opened =
                new CrisisEvent.Opened(
                        Conversation.content().playbooks().all().iterator().next(),
                        Severity.of(1 + random.nextInt(4)),
                        Optional.empty(),
                        new ConversationRef("test", "space", "general"));
        Instant now = ManualTime.SATURDAY_EVENING;
        Crisis crisis = Crisis.from(1, List.of(new Recorded(1, now, ANN, opened)));
        for (int i = random.nextInt(30); i > 0; i--) {
            now = now.plus(Duration.ofSeconds(random.nextInt(2_000) - 200L));
            Optional<Ladder.Next> next = ladder.next(crisis, now);
            Instant moment = now;
            if (next.filter(n -> !n.at().isAfter(moment)).isPresent()) {
                crisis = after(crisis, now, CrisisDesk.VIGIE, next.get().event());
            } else {
                UserRef by = List.of(ANN, BOB, CLEO).get(random.nextInt(3));
                crisis = after(crisis, now, by, act(random));
            }
        }
        return crisis;
    }

    private static CrisisEvent act(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> new CrisisEvent.Acknowledged();
            case 1 ->
                    new CrisisEvent.SeverityChanged(
                            Severity.of(1 + random.nextInt(4)), Optional.of("because"));
            case 2 -> new CrisisEvent.Closed("over");
            case 3 -> new CrisisEvent.Reopened("back");
            default -> new CrisisEvent.Noted("a note");
        };
    }

    private static Crisis after(Crisis crisis, Instant at, UserRef by, CrisisEvent event) {
        return crisis.after(new Recorded(crisis.version() + 1, at, by, event));
    }

    private static Ladder ladder(Random random) {
        List<CrisisUnit.Member> members = new ArrayList<>();
        for (UserRef person : List.of(ANN, BOB, CLEO)) {
            if (random.nextBoolean()) {
                Role role = ROLES.get(random.nextInt(ROLES.size()));
                members.add(new CrisisUnit.Member(person, role));
            }
        }
        Rotation rotation =
                new Rotation(
                        List.of(ANN, BOB, CLEO).subList(0, 1 + random.nextInt(3)),
                        LocalDate.parse("2026-03-01"),
                        LocalTime.of(9, 0),
                        1,
                        ZoneId.of("Europe/Paris"));
        return new Ladder(
                new CrisisUnit(members),
                random.nextBoolean() ? Roster.NONE : new Roster(Optional.of(rotation), List.of()));
    }
}
