package dev.vigie.feature.knowledge.search.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vigie.feature.knowledge.search.Entry;
import dev.vigie.feature.knowledge.search.Search.Outcome;
import dev.vigie.feature.knowledge.search.Search.Ranking;
import dev.vigie.feature.knowledge.search.Search.Scored;
import dev.vigie.text.Language;
import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationFilesTest {

    private static BufferedReader lines(String text) {
        return new BufferedReader(new StringReader(text));
    }

    @Test
    void an_entry_may_lack_a_language_and_any_text() throws Exception {
        List<Entry> base =
                EvaluationFiles.base(
                        lines(
                                """
                                {"id": "a", "fr": {"title": "T", "paraphrases": ["p"], "answer": "r"}}

                                {"id": "b", "en": {}}
                                """));
        assertThat(base).extracting(Entry::id).containsExactly("a", "b");
        assertThat(base.get(0).sides()).containsOnlyKeys(Language.FR);
        assertThat(base.get(0).sides().values())
                .singleElement()
                .satisfies(side -> assertThat(side.phrasings()).containsExactly("T", "p"));
        assertThat(base.get(1).sides().values())
                .singleElement()
                .satisfies(side -> assertThat(side.phrasings()).isEmpty());
    }

    @Test
    void a_question_without_gold_ids_is_out_of_scope() throws Exception {
        List<KnownQuestion> questions =
                EvaluationFiles.questions(
                        lines(
                                """
                                {"q": "?", "lang": "fr", "gold": ["a"], "kind": "more"}
                                {"q": "!", "lang": "en", "gold": []}
                                """));
        assertThat(questions).extracting(KnownQuestion::inScope).containsExactly(true, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "7", "{\"id\": 3, \"en\": {}}", "{\"id\": \"a\"}"})
    void a_bad_entry_is_told_by_its_line(String bad) {
        assertThatThrownBy(() -> EvaluationFiles.base(lines("{\"id\": \"a\", \"fr\": {}}\n" + bad)))
                .isInstanceOfSatisfying(
                        EvaluationFiles.Malformed.class, e -> assertThat(e.line()).isEqualTo(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"q\": \"?\"}", "{\"gold\": []}", "{\"q\": \"?\", \"gold\": \"a\"}"})
    void a_bad_question_is_told_by_its_line(String bad) {
        assertThatThrownBy(() -> EvaluationFiles.questions(lines(bad)))
                .isInstanceOfSatisfying(
                        EvaluationFiles.Malformed.class, e -> assertThat(e.line()).isEqualTo(1));
    }

    @Test
    void an_empty_file_is_told_as_such() {
        assertThatThrownBy(() -> EvaluationFiles.questions(lines("\n")))
                .isInstanceOfSatisfying(
                        EvaluationFiles.Malformed.class, e -> assertThat(e.line()).isZero());
    }

    @Test
    void a_result_is_one_line() {
        assertThat(
                        EvaluationFiles.line(
                                new Evaluation.Result(
                                        new KnownQuestion("?", "en", Set.of()),
                                        new Ranking(
                                                List.of(new Scored("a", 0.25)),
                                                0.5,
                                                Outcome.CHOICE),
                                        42)))
                .isEqualTo(
                        "{\"ranked\":[{\"id\":\"a\",\"score\":0.25}],\"confidence\":0.5,"
                                + "\"outcome\":\"choice\",\"micros\":42}");
    }
}
