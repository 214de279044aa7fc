package dev.vigie.feature.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.testkit.SamplePack;
import dev.vigie.testkit.TempPack;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a card must be, one rule at a time. */
class CardCheckTest {

    private static final String ASKED = "[one, two, three, four, five]";

    @TempDir Path directory;

    @Test
    void a_good_card_has_no_problem() {
        assertThat(told(SamplePack.CARDS)).isEmpty();
    }

    @Test
    void a_card_rests_on_something() {
        assertThat(changed("    facts: [F-1]\n", "")).containsExactly("a.yaml:4 check.no-source");
    }

    @Test
    void a_card_carries_facts_that_exist() {
        assertThat(changed("[F-1]", "[F-1, F-9]")).containsExactly("a.yaml:5 check.unknown-fact");
    }

    @Test
    void a_card_cites_sources_that_exist() {
        assertThat(changed("facts: [F-1]", "sources: [law, hearsay]"))
                .containsExactly("a.yaml:5 check.unknown-source");
    }

    @Test
    void a_title_fits_a_button() {
        assertThat(changed("\"Title\"", "\"" + "x".repeat(75) + "\"")).isEmpty();
        assertThat(changed("\"Title\"", "\"" + "x".repeat(76) + "\""))
                .containsExactly("a.yaml:16 check.too-long");
    }

    @Test
    void an_answer_can_be_read_at_once() {
        assertThat(changed("\"Answer.\"", "\"" + "x".repeat(600) + "\"")).isEmpty();
        assertThat(changed("\"Answer.\"", "\"" + "x".repeat(601) + "\""))
                .containsExactly("a.yaml:18 check.too-long");
    }

    @Test
    void french_is_set_as_french() {
        assertThat(changed("\"Réponse.\"", "\"Vraiment?\""))
                .containsExactly("a.yaml:11 check.fr-space");
    }

    @Test
    void people_ask_in_at_least_five_ways() {
        assertThat(changed(ASKED, "[one, two, three, four]"))
                .containsExactly("a.yaml:17 check.count");
    }

    @Test
    void and_in_at_most_twenty() {
        assertThat(changed(ASKED, ways(20))).isEmpty();
        assertThat(changed(ASKED, ways(21))).containsExactly("a.yaml:17 check.count");
    }

    @Test
    void a_phrasing_leads_to_one_card_whatever_its_case_and_accents() {
        String both =
                SamplePack.CARDS
                        + SamplePack.CARDS
                                .substring(SamplePack.CARDS.indexOf("  - id"))
                                .replace("first-card", "second-card")
                                .replace("deux, trois, quatre, cinq", "II, III, IV, V")
                                .replace("un,", "\"ÛN !\",")
                                .replace(ASKED, "[six, seven, eight, nine, ten]");
        assertThat(told(both)).containsExactly("a.yaml:28 check.asked-twice");
    }

    @Test
    void a_card_may_say_the_same_thing_twice_itself() {
        assertThat(changed(ASKED, "[un, two, three, four, five]")).isEmpty();
    }

    @Test
    void what_to_do_is_said() {
        assertThat(changed("do: [\"Answer\"]", "do: []")).containsExactly("a.yaml:20 check.count");
    }

    @Test
    void what_not_to_do_is_said() {
        assertThat(changed("dont: [\"Keep silent\"]", "dont: []"))
                .containsExactly("a.yaml:21 check.count");
    }

    @Test
    void sincere_criticism_is_never_deleted() {
        assertThat(changed("[\"Répondre\"]", "[\"Supprimer les critiques\"]"))
                .containsExactly("a.yaml:13 check.deletes-criticism");
        assertThat(changed("[\"Answer\"]", "[\"Delete criticism\"]"))
                .containsExactly("a.yaml:20 check.deletes-criticism");
    }

    @Test
    void not_deleting_criticism_may_be_said() {
        assertThat(changed("[\"Keep silent\"]", "[\"Delete criticism\"]")).isEmpty();
    }

    @Test
    void one_authors_opinion_says_so() {
        assertThat(changed("[F-1]", "[F-3]"))
                .containsExactly("a.yaml:4 check.opinion-without-note");
    }

    @Test
    void an_opinion_that_another_source_supports_needs_no_note() {
        assertThat(changed("[F-1]", "[F-3, F-1]")).isEmpty();
    }

    @Test
    void an_opinion_with_a_note_in_both_languages_is_fine() {
        String noted =
                SamplePack.CARDS
                        .replace("dont: [\"Se", "note: \"Avis de 2012.\"\n      dont: [\"Se")
                        .replace("dont: [\"Ke", "note: \"Opinion of 2012.\"\n      dont: [\"Ke")
                        .replace("[F-1]", "[F-3]");
        assertThat(told(noted)).isEmpty();
    }

    @Test
    void a_note_exists_in_both_languages() {
        assertThat(changed("dont: [\"Ke", "note: \"Opinion.\"\n      dont: [\"Ke"))
                .containsExactly("a.yaml:4 check.one-language");
    }

    @Test
    void a_legal_statement_is_handed_over() {
        assertThat(changed("    reviewed", "    jurisdiction: [quebec]\n    reviewed"))
                .containsExactly("a.yaml:4 check.legal-without-handover");
        assertThat(
                        changed(
                                "    reviewed",
                                "    jurisdiction: [quebec]\n    handover: legal\n    reviewed"))
                .isEmpty();
    }

    @Test
    void a_link_to_nothing_is_a_warning_and_the_card_stays() {
        TempPack pack = pack("    reviewed", "    related: [first-card, gone]\n    reviewed");
        KnowledgeBase base =
                KnowledgeBase.read(pack.reader(), pack.bibliography(), pack.problems());
        assertThat(pack.told()).containsExactly("~knowledge/a.yaml:6 check.broken-link");
        assertThat(base.card("first-card")).isPresent();
    }

    private List<String> changed(String from, String to) {
        return told(SamplePack.change(SamplePack.CARDS, from, to));
    }

    private TempPack pack(String from, String to) {
        return TempPack.withSources(directory)
                .file("knowledge/a.yaml", SamplePack.change(SamplePack.CARDS, from, to));
    }

    private List<String> told(String cards) {
        TempPack pack = TempPack.withSources(directory).file("knowledge/a.yaml", cards);
        KnowledgeBase base =
                KnowledgeBase.read(pack.reader(), pack.bibliography(), pack.problems());
        assertThat(base.cards().isEmpty()).isEqualTo(pack.problems().anyError());
        return pack.told().stream().map(line -> line.replace("knowledge/", "")).toList();
    }

    private static String ways(int count) {
        StringBuilder ways = new StringBuilder("[way 0");
        for (int i = 1; i < count; i++) {
            ways.append(", way ").append(i);
        }
        return ways.append(']').toString();
    }
}
