package dev.vigie.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.app.Content;
import dev.vigie.feature.crisis.Playbook;
import dev.vigie.feature.crisis.Playbooks;
import dev.vigie.feature.knowledge.KnowledgeBase;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/** The content that Vigie ships. */
class BuiltInPackTest {

    private static final Content CONTENT = Content.audited(List.of(), LocalDate.of(2026, 11, 22));
    private static final KnowledgeBase KNOWLEDGE = CONTENT.knowledge();
    private static final Playbooks PLAYBOOKS = CONTENT.playbooks();

    @Test
    void nothing_is_wrong_with_it() {
        assertThat(CONTENT.problems().sorted()).isEmpty();
    }

    @Test
    void it_has_at_least_320_cards() {
        assertThat(KNOWLEDGE.cards()).hasSizeGreaterThanOrEqualTo(320);
    }

    @Test
    void it_has_at_least_220_questions() {
        assertThat(CONTENT.questions().questions()).hasSizeGreaterThanOrEqualTo(220);
    }

    @Test
    void it_has_at_least_22_playbooks() {
        assertThat(PLAYBOOKS.all()).hasSizeGreaterThanOrEqualTo(22);
    }

    @Test
    void it_knows_the_248_facts_of_the_founding_articles() {
        assertThat(foundingFacts()).hasSize(248).contains("S0-01", "S4-27");
    }

    @Test
    void the_six_gravest_playbooks_are_read_over_by_a_qualified_person() {
        assertThat(PLAYBOOKS.all())
                .filteredOn(Playbook::qualifiedReview)
                .extracting(Playbook::code)
                .containsExactlyInAnyOrder("PB-05", "PB-06", "PB-07", "PB-10", "PB-17", "PB-21");
    }

    @Test
    void no_card_links_to_itself() {
        assertThat(KNOWLEDGE.cards()).noneMatch(card -> card.related().contains(card.id()));
    }

    private static List<String> foundingFacts() {
        return CONTENT.bibliography().facts().stream()
                .filter(fact -> fact.startsWith("S"))
                .toList();
    }
}
