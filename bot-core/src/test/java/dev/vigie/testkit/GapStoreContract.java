package dev.vigie.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.OrgId;
import dev.vigie.feature.knowledge.Questions.Asked;
import dev.vigie.feature.knowledge.gap.Gap;
import dev.vigie.feature.knowledge.gap.GapStore;
import dev.vigie.feature.knowledge.gap.GapStore.Kept;
import dev.vigie.feature.knowledge.gap.Verdict;
import dev.vigie.feature.knowledge.search.Search;
import dev.vigie.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every store of questions and gaps must keep. */
public abstract class GapStoreContract {

    private static final Instant NOW = ManualTime.SATURDAY_EVENING;
    private static final Set<String> WORDS = Set.of("giveaw", "rules");

    /** A store; it may be shared with other tests. */
    protected abstract GapStore store();

    /** An organization that exists and that no other test knows. */
    protected abstract OrgId newOrganization();

    @Test
    void a_question_is_read_back_as_it_was_kept() {
        OrgId org = newOrganization();
        String id = store().keep(org, asked(NOW));
        assertThat(id).matches("[a-z0-9]{8}");
        assertThat(store().find(org, id))
                .contains(new Kept(id, asked(NOW), Optional.empty(), Optional.empty()));
    }

    @Test
    void a_question_of_one_organization_is_not_found_in_another() {
        String id = store().keep(newOrganization(), asked(NOW));
        assertThat(store().find(newOrganization(), id)).isEmpty();
    }

    @Test
    void the_last_verdict_counts() {
        OrgId org = newOrganization();
        String id = store().keep(org, asked(NOW));
        store().judge(org, id, Verdict.UNHELPFUL, Optional.of(Verdict.Fault.BESIDE));
        store().judge(org, id, Verdict.HELPFUL, Optional.empty());
        assertThat(store().find(org, id).orElseThrow().verdict()).contains(Verdict.HELPFUL);
    }

    @Test
    void a_question_is_attached_to_its_gap() {
        OrgId org = newOrganization();
        String id = store().keep(org, asked(NOW));
        int gap = store().open(org, asked(NOW), WORDS);
        store().attach(org, id, gap);
        assertThat(store().find(org, id).orElseThrow().gap()).contains(gap);
    }

    @Test
    void gaps_are_numbered_from_one_in_each_organization() {
        OrgId org = newOrganization();
        assertThat(store().open(org, asked(NOW), WORDS)).isEqualTo(1);
        assertThat(store().open(org, asked(NOW), Set.of("other"))).isEqualTo(2);
        assertThat(store().open(newOrganization(), asked(NOW), WORDS)).isEqualTo(1);
    }

    @Test
    void the_same_words_are_the_same_gap_even_at_once() {
        OrgId org = newOrganization();
        assertThat(AtOnce.each(8, i -> store().open(org, asked(NOW), WORDS))).containsOnly(1);
    }

    @Test
    void different_gaps_opened_at_once_have_different_numbers() {
        OrgId org = newOrganization();
        assertThat(AtOnce.each(8, i -> store().open(org, asked(NOW), Set.of("word" + i))))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_gap_says_how_often_it_was_missed() {
        OrgId org = newOrganization();
        int gap = store().open(org, asked(NOW), WORDS);
        store().count(org, gap, 1, 0, NOW);
        store().count(org, gap, 0, 1, NOW.plusSeconds(60));
        assertThat(store().gap(org, gap))
                .contains(
                        new Gap(
                                gap,
                                Language.EN,
                                asked(NOW).text(),
                                1,
                                1,
                                Gap.State.OPEN,
                                NOW,
                                NOW.plusSeconds(60)));
    }

    @Test
    void the_heaviest_gap_comes_first_and_one_that_nobody_misses_not_at_all() {
        OrgId org = newOrganization();
        int light = store().open(org, asked(NOW), Set.of("light"));
        int heavy = store().open(org, asked(NOW), Set.of("heavy"));
        store().open(org, asked(NOW), Set.of("nobody"));
        store().count(org, light, 1, 0, NOW);
        store().count(org, heavy, 2, 1, NOW);
        assertThat(store().gaps(org, Gap.State.OPEN, 10))
                .extracting(Gap::number)
                .containsExactly(heavy, light);
    }

    @Test
    void a_gap_that_was_answered_is_open_again_when_it_is_asked_again() {
        OrgId org = newOrganization();
        int gap = store().open(org, asked(NOW), WORDS);
        assertThat(store().setState(org, gap, Gap.State.ANSWERED)).isTrue();
        store().count(org, gap, 1, 0, NOW);
        assertThat(store().gap(org, gap).orElseThrow().state()).isEqualTo(Gap.State.OPEN);
    }

    @Test
    void a_gap_out_of_scope_stays_so() {
        OrgId org = newOrganization();
        int gap = store().open(org, asked(NOW), WORDS);
        store().setState(org, gap, Gap.State.OUT_OF_SCOPE);
        store().count(org, gap, 1, 0, NOW);
        assertThat(store().gap(org, gap).orElseThrow().state()).isEqualTo(Gap.State.OUT_OF_SCOPE);
    }

    @Test
    void words_are_those_of_one_language() {
        OrgId org = newOrganization();
        int gap = store().open(org, asked(NOW), WORDS);
        assertThat(store().words(org, Language.EN, 10))
                .containsExactly(new GapStore.Words(gap, WORDS));
        assertThat(store().words(org, Language.FR, 10)).isEmpty();
    }

    @Test
    void erasing_a_gap_erases_its_questions() {
        OrgId org = newOrganization();
        String id = store().keep(org, asked(NOW));
        int gap = store().open(org, asked(NOW), WORDS);
        store().attach(org, id, gap);
        assertThat(store().erase(org, gap)).isTrue();
        assertThat(store().find(org, id)).isEmpty();
        assertThat(store().gap(org, gap)).isEmpty();
        assertThat(store().erase(org, gap)).isFalse();
    }

    @Test
    void nothing_of_another_organization_is_changed_or_seen() {
        OrgId org = newOrganization();
        OrgId other = newOrganization();
        int gap = store().open(org, asked(NOW), WORDS);
        store().count(org, gap, 1, 0, NOW);
        assertThat(store().setState(other, gap, Gap.State.ANSWERED)).isFalse();
        assertThat(store().erase(other, gap)).isFalse();
        assertThat(store().gaps(other, Gap.State.OPEN, 10)).isEmpty();
        assertThat(store().words(other, Language.EN, 10)).isEmpty();
        assertThat(store().gap(org, gap).orElseThrow().state()).isEqualTo(Gap.State.OPEN);
    }

    @Test
    void what_is_old_is_forgotten_and_what_is_not_stays() {
        OrgId org = newOrganization();
        String old = store().keep(org, asked(NOW.minus(Duration.ofDays(40))));
        String recent = store().keep(org, asked(NOW));
        int gone = store().open(org, asked(NOW.minus(Duration.ofDays(400))), Set.of("old"));
        int stays = store().open(org, asked(NOW), Set.of("recent"));
        store().forget(org, NOW.minus(Duration.ofDays(30)), NOW.minus(Duration.ofDays(365)));
        assertThat(store().find(org, old)).isEmpty();
        assertThat(store().find(org, recent)).isPresent();
        assertThat(store().gap(org, gone)).isEmpty();
        assertThat(store().gap(org, stays)).isPresent();
    }

    private static Asked asked(Instant at) {
        return new Asked(
                "What are the rules of a giveaway?",
                Language.EN,
                Search.Outcome.CHOICE,
                List.of("one", "two"),
                at);
    }
}
