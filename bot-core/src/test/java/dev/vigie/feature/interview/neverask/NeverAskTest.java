package dev.vigie.feature.interview.neverask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.pack.Jurisdiction;
import dev.vigie.testkit.SamplePack;
import dev.vigie.testkit.TempPack;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the list must be, and how its phrases are found. */
class NeverAskTest {

    private static final String LIST =
            """
            reviewed: 2026-11-22
            review-every: 6 months
            laws:
              - jurisdiction: quebec
                name: {fr: "Québec", en: "Quebec"}
                facts: [F-1]
                rule: {fr: "Non.", en: "No."}
            subjects:
              - id: age
                name: {fr: "Âge", en: "Age"}
                jurisdictions: [quebec]
                facts: [F-1]
                fr:
                  why: "Sans lien."
                  instead: ["Quelle expérience avez-vous ?"]
                  phrases: ["quel âge avez/as", "trop … vieux", "retrait*"]
                  examples: ["Quel âge avez-vous ?"]
                en:
                  why: "No link."
                  instead: ["What have you done?"]
                  phrases: ["how old"]
                  fine: ["how old is the account"]
                  examples: ["How old are you?"]
            """;

    private static final Set<Jurisdiction> QUEBEC = EnumSet.of(Jurisdiction.QUEBEC);

    @TempDir Path directory;

    @Test
    void a_good_list_has_no_problem() {
        assertThat(told(LIST)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "QUEL AGE AVEZ VOUS",
                "Bonjour. Quel âge as-tu ?",
                "Êtes-vous trop vieux ?",
                "trop un peu bien vraiment vieux",
                "Votre retraite approche",
                "So… how old are you?"
            })
    void a_phrase_is_found_however_it_is_typed(String question) {
        assertThat(found(question)).containsExactly("age");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quel âge a le compte ?",
                "Trop c’est trop. Le vieux logiciel",
                "trop un peu bien vraiment fort vieux",
                "a show older than you",
                "How old is the account?"
            })
    void and_nothing_else_is(String question) {
        assertThat(found(question)).isEmpty();
    }

    @Test
    void nothing_is_found_where_no_law_protects_it() {
        assertThat(list(LIST).in("Quel âge avez-vous ?", EnumSet.of(Jurisdiction.USA))).isEmpty();
    }

    @Test
    void a_finding_says_where_and_by_which_words() {
        assertThat(list(LIST).in("Et quel âge as-tu ?", EnumSet.allOf(Jurisdiction.class)))
                .singleElement()
                .satisfies(f -> assertThat(f.jurisdictions()).containsExactly(Jurisdiction.QUEBEC))
                .satisfies(f -> assertThat(f.words()).isEqualTo("quel age as"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"… vieux", "vieux …", "(vieux)", "vieux/", "*", "a|b", " "})
    void a_phrase_is_made_of_words(String phrase) {
        assertThat(changed("\"how old\"", "\"" + phrase + "\""))
                .containsExactly("never-ask.yaml:21 check.bad-phrase");
    }

    @Test
    void an_example_is_found_by_the_phrases_of_its_side() {
        assertThat(changed("\"How old are you?\"", "\"Your age?\""))
                .containsExactly("never-ask.yaml:23 check.example-not-found");
    }

    @Test
    void what_to_ask_instead_is_not_forbidden_itself() {
        assertThat(changed("What have you done?", "How old are your projects?"))
                .containsExactly("~never-ask.yaml:20 check.asks-what-is-forbidden");
    }

    @Test
    void a_jurisdiction_has_its_law() {
        assertThat(changed("jurisdictions: [quebec]", "jurisdictions: [quebec, usa]"))
                .containsExactly("~never-ask.yaml:11 check.no-law");
    }

    @Test
    void a_subject_is_protected_somewhere_and_rests_on_something() {
        assertThat(
                        changed(
                                "    jurisdictions: [quebec]\n    facts: [F-1]",
                                "    jurisdictions: []"))
                .containsExactly(
                        "never-ask.yaml:9 check.no-source", "never-ask.yaml:11 check.empty");
    }

    @Test
    void a_subject_has_phrases() {
        assertThat(changed("[\"how old\"]", "[]")).containsExactly("never-ask.yaml:21 check.empty");
    }

    @Test
    void a_later_pack_replaces_a_subject_by_its_id(@TempDir Path other) {
        TempPack pack = TempPack.withSources(directory).file("never-ask.yaml", LIST);
        TempPack over =
                TempPack.in(other)
                        .file("never-ask.yaml", SamplePack.change(LIST, "\"Age\"", "\"Years\""));
        NeverAsk list = NeverAsk.read(pack.reader(over), pack.bibliography(), pack.problems());
        assertThat(pack.told()).isEmpty();
        assertThat(list.subjects()).extracting(s -> s.name().en()).containsExactly("Years");
    }

    private List<String> found(String question) {
        return list(LIST).in(question, QUEBEC).stream().map(f -> f.subject().id()).toList();
    }

    private NeverAsk list(String yaml) {
        TempPack pack = TempPack.withSources(directory).file("never-ask.yaml", yaml);
        return NeverAsk.read(pack.reader(), pack.bibliography(), pack.problems());
    }

    private List<String> changed(String from, String to) {
        return told(SamplePack.change(LIST, from, to));
    }

    private List<String> told(String yaml) {
        TempPack pack = TempPack.withSources(directory).file("never-ask.yaml", yaml);
        NeverAsk.read(pack.reader(), pack.bibliography(), pack.problems());
        return pack.told();
    }
}
