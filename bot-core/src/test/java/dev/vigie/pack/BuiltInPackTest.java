package dev.vigie.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.app.Content;
import dev.vigie.feature.crisis.Playbook;
import dev.vigie.feature.crisis.Playbooks;
import dev.vigie.feature.crisis.Severity;
import dev.vigie.feature.interview.Question;
import dev.vigie.feature.knowledge.Card;
import dev.vigie.feature.knowledge.KnowledgeBase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The content that Vigie ships. */
class BuiltInPackTest {

    private static final Content CONTENT = Content.read(List.of());
    private static final KnowledgeBase KNOWLEDGE = CONTENT.knowledge();
    private static final Playbooks PLAYBOOKS = CONTENT.playbooks();

    /** Facts of the founding articles that nothing carries, each with its reason. */
    private static final Map<String, String> CARRIED_BY_NOTHING = Map.of();

    @Test
    void nothing_is_wrong_with_it() {
        assertThat(CONTENT.problems().sorted()).isEmpty();
    }

    @Test
    void it_has_at_least_331_cards() {
        assertThat(KNOWLEDGE.cards()).hasSizeGreaterThanOrEqualTo(331);
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
    void every_fact_of_the_founding_articles_is_carried_by_an_entry() {
        Set<String> carried = new HashSet<>(CARRIED_BY_NOTHING.keySet());
        KNOWLEDGE.cards().stream().map(Card::facts).forEach(carried::addAll);
        CONTENT.questions().questions().stream().map(Question::facts).forEach(carried::addAll);
        PLAYBOOKS.all().stream().map(Playbook::facts).forEach(carried::addAll);
        assertThat(carried).containsAll(foundingFacts());
    }

    @Test
    void every_playbook_names_playbooks_and_cards_that_exist() {
        List<String> broken = new ArrayList<>();
        for (Playbook playbook : PLAYBOOKS.all()) {
            playbook.related().stream()
                    .filter(id -> PLAYBOOKS.playbook(id).isEmpty())
                    .forEach(id -> broken.add(playbook.id() + " → " + id));
            playbook.cards().stream()
                    .filter(id -> KNOWLEDGE.card(id).isEmpty())
                    .forEach(id -> broken.add(playbook.id() + " → " + id));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void every_playbook_has_a_code_and_steps_of_its_own() {
        assertThat(PLAYBOOKS.all()).extracting(Playbook::code).doesNotHaveDuplicates();
        assertThat(PLAYBOOKS.all()).noneMatch(playbook -> playbook.steps().isEmpty());
    }

    @Test
    void every_playbook_says_how_often_to_give_news_unless_it_is_routine() {
        List<String> silent = new ArrayList<>();
        for (Playbook playbook : PLAYBOOKS.all()) {
            for (Severity severity : Severity.values()) {
                if (severity != Severity.ROUTINE
                        && severity.atLeastAsGraveAs(playbook.severity().usual())
                        && playbook.severity().highest().atLeastAsGraveAs(severity)
                        && !playbook.updateEvery().containsKey(severity.level())) {
                    silent.add(playbook.id() + " at " + severity);
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void no_card_links_to_itself() {
        assertThat(KNOWLEDGE.cards()).noneMatch(card -> card.related().contains(card.id()));
    }

    private static List<String> foundingFacts() {
        Bibliography bibliography =
                Bibliography.read(new PackReader(List.of(PackFolder.builtIn())), new Problems());
        return bibliography.facts().stream().filter(fact -> fact.startsWith("S")).toList();
    }
}
