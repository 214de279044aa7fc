package dev.vigie.feature.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vigie.feature.knowledge.search.Search;
import dev.vigie.feature.knowledge.search.Stage;
import dev.vigie.feature.knowledge.search.eval.Evaluation;
import dev.vigie.feature.knowledge.search.eval.EvaluationFiles;
import dev.vigie.feature.knowledge.search.eval.KnownQuestion;
import dev.vigie.feature.knowledge.search.eval.Scores;
import dev.vigie.feature.knowledge.search.pipeline.Searches;
import dev.vigie.testkit.Conversation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Questions written without looking at how cards are asked are answered as well as was recorded, in
 * {@code eval/figures.properties}: a point less, and the build fails.
 */
class DevelopmentSetTest {

    private static final double A_POINT = 0.01;

    /** With the model, and where it cannot run. */
    enum Mode {
        SEMANTIC,
        LEXICAL;

        private Search search() {
            EnumSet<Stage> stages = EnumSet.allOf(Stage.class);
            if (this == LEXICAL) {
                stages.remove(Stage.SEMANTIC);
                return Searches.now(Conversation.content().knowledge().searched(), stages);
            }
            return Searches.now(Conversation.content().knowledge().searched(), stages);
        }
    }

    private static InputStream file(String name) {
        return Objects.requireNonNull(
                DevelopmentSetTest.class.getResourceAsStream("/eval/" + name), name);
    }

    private static List<KnownQuestion> questions() throws IOException, EvaluationFiles.Malformed {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(file("questions.jsonl"), StandardCharsets.UTF_8))) {
            return EvaluationFiles.questions(lines);
        }
    }

    private static Map<String, Double> recorded(Mode mode) throws IOException {
        Properties figures = new Properties();
        try (Reader in =
                new InputStreamReader(file("figures.properties"), StandardCharsets.UTF_8)) {
            figures.load(in);
        }
        String prefix = mode.name().toLowerCase(Locale.ROOT) + ".";
        return figures.stringPropertyNames().stream()
                .filter(name -> name.startsWith(prefix))
                .collect(
                        Collectors.toMap(
                                name -> name.substring(prefix.length()),
                                name -> Double.parseDouble(figures.getProperty(name))));
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void answers_are_as_good_as_was_recorded(Mode mode) throws Exception {
        Scores scores = new Scores(Evaluation.of(mode.search(), questions(), () -> 0));
        Map<String, Double> measured =
                new TreeMap<>(
                        Map.of(
                                "right-first", scores.foundWithin(1),
                                "right-within-choice", scores.rightWithinChoice(),
                                "refused", scores.refused(),
                                "auroc", scores.auroc()));
        Map<String, Double> recorded = recorded(mode);
        assertThat(measured.keySet()).isEqualTo(new TreeMap<>(recorded).keySet());
        assertThat(measured)
                .as("recorded %s", new TreeMap<>(recorded))
                .allSatisfy(
                        (figure, value) ->
                                assertThat(value)
                                        .as(figure)
                                        .isGreaterThanOrEqualTo(
                                                recorded.getOrDefault(figure, 1.0) - A_POINT));
        assertThat(scores.calibrationError()).isCloseTo(0, within(0.1));
    }

    @Test
    void every_answer_of_the_set_is_a_card() throws Exception {
        KnowledgeBase base = Conversation.content().knowledge();
        assertThat(questions())
                .hasSizeGreaterThanOrEqualTo(400)
                .allSatisfy(
                        question ->
                                assertThat(question.answers())
                                        .allSatisfy(id -> assertThat(base.card(id)).isPresent()));
    }
}
