package dev.vigie.feature.interview.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.UserRef;
import dev.vigie.testkit.ManualTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may see and who may score, over any sequence of joining, leaving, submitting, looking. */
class BlindTest {

    private static final Instant NOW = ManualTime.SATURDAY_EVENING;
    private static final UserRef MAKER = new UserRef("test", "maker");
    private static final UserRef ANN = new UserRef("test", "ann");
    private static final UserRef BOB = new UserRef("test", "bob");

    @Test
    void an_interviewer_sees_once_their_own_scores_are_in() {
        Blind blind = blind(List.of(ANN, BOB), Set.of(ANN), Set.of());
        assertThat(blind.maySee(ANN)).isTrue();
        assertThat(blind.maySee(BOB)).isFalse();
        assertThat(blind.missing()).containsExactly(BOB);
    }

    @Test
    void whoever_made_the_kit_and_interviews_is_an_interviewer_like_the_others() {
        assertThat(blind(List.of(MAKER, ANN), Set.of(ANN), Set.of()).maySee(MAKER)).isFalse();
        assertThat(blind(List.of(MAKER, ANN), Set.of(MAKER), Set.of()).maySee(MAKER)).isTrue();
    }

    @Test
    void whoever_made_the_kit_and_does_not_interview_sees_when_everyone_is_done() {
        assertThat(blind(List.of(ANN, BOB), Set.of(ANN), Set.of()).maySee(MAKER)).isFalse();
        Blind done = blind(List.of(ANN, BOB), Set.of(ANN, BOB), Set.of());
        assertThat(done.maySee(MAKER)).isTrue();
        assertThat(done.isWitness(MAKER)).isTrue();
        assertThat(done.isWitness(ANN)).isFalse();
    }

    @Test
    void nobody_else_ever_sees() {
        UserRef stranger = new UserRef("test", "stranger");
        assertThat(blind(List.of(ANN), Set.of(ANN, BOB, stranger), Set.of()).maySee(stranger))
                .isFalse();
    }

    @Test
    void an_empty_panel_is_never_done() {
        assertThat(blind(List.of(), Set.of(), Set.of()).complete()).isFalse();
        assertThat(blind(List.of(), Set.of(), Set.of()).maySee(MAKER)).isFalse();
    }

    @Test
    void nobody_who_has_seen_can_score_whatever_happens_in_between() {
        List<UserRef> people = List.of(MAKER, ANN, BOB);
        Random random = new Random(4);
        for (int round = 0; round < 3000; round++) {
            Set<UserRef> panel = new HashSet<>(Set.of(MAKER, ANN, BOB));
            Set<UserRef> submitted = new HashSet<>();
            Set<UserRef> witnesses = new HashSet<>();
            Set<UserRef> haveSeen = new HashSet<>();
            for (int step = 0; step < 20; step++) {
                UserRef person = people.get(random.nextInt(people.size()));
                Blind blind = blind(List.copyOf(panel), submitted, witnesses);
                switch (random.nextInt(4)) {
                    case 0 -> panel.add(person);
                    case 1 -> panel.remove(person);
                    case 2 -> {
                        if (blind.mayScore(person)) {
                            assertThat(haveSeen).doesNotContain(person);
                            submitted.add(person);
                        }
                    }
                    default -> {
                        if (blind.maySee(person)) {
                            haveSeen.add(person);
                            if (blind.isWitness(person)) {
                                witnesses.add(person);
                            }
                        }
                    }
                }
            }
        }
    }

    private static Blind blind(
            List<UserRef> panel, Set<UserRef> submitted, Set<UserRef> witnesses) {
        Candidate candidate =
                new Candidate(new Candidate.Id(1, 1), 1, "Heron", MAKER, NOW, Optional.empty());
        return new Blind(
                new Dossier(candidate, List.of(), marks(submitted), marks(witnesses)),
                panel,
                MAKER);
    }

    private static Map<UserRef, Instant> marks(Set<UserRef> people) {
        Map<UserRef, Instant> marks = new HashMap<>();
        people.forEach(person -> marks.put(person, NOW));
        return marks;
    }
}
