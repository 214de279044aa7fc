package dev.vigie.feature.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vigie.testkit.Conversation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The questions that search is measured with: what people type, and the cards that answer. */
class QuestionSetTest {

    private static final KnowledgeBase BASE = Conversation.content().knowledge();
    private static final Set<String> KINDS =
            Set.of(
                    "plain",
                    "keywords",
                    "slang",
                    "typos",
                    "quebec",
                    "france",
                    "anxious",
                    "long",
                    "near");

    private static final List<Asked> QUESTIONS = read();

    /**
     * One question.
     *
     * @param kind how it is typed; {@code near} when it is of the trade but not in the base
     * @param gold the cards that answer it
     */
    record Asked(String q, String lang, String kind, List<String> gold) {}

    @Test
    void the_cards_that_answer_exist() {
        assertThat(QUESTIONS)
                .flatExtracting(Asked::gold)
                .allSatisfy(id -> assertThat(BASE.card(id)).as(id).isPresent());
    }

    @Test
    void a_question_is_asked_once() {
        assertThat(QUESTIONS).extracting(Asked::q).doesNotHaveDuplicates();
    }

    @Test
    void near_the_base_means_not_answered_by_it() {
        assertThat(QUESTIONS)
                .allSatisfy(
                        asked -> {
                            assertThat(asked.kind()).isIn(KINDS);
                            assertThat(asked.kind().equals("near"))
                                    .as(asked.q())
                                    .isEqualTo(asked.gold().isEmpty());
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void each_language_has_enough_to_measure_with(String language) {
        List<Asked> asked = QUESTIONS.stream().filter(a -> a.lang().equals(language)).toList();

        assertThat(asked).filteredOn(a -> !a.gold().isEmpty()).hasSizeGreaterThanOrEqualTo(200);
        assertThat(asked).filteredOn(a -> a.gold().isEmpty()).hasSizeGreaterThanOrEqualTo(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void each_theme_is_asked_about_in_each_language(String language) {
        Set<String> answering =
                QUESTIONS.stream()
                        .filter(asked -> asked.lang().equals(language))
                        .flatMap(asked -> asked.gold().stream())
                        .collect(Collectors.toSet());

        assertThat(BASE.themes())
                .allSatisfy(theme -> assertThat(theme.cards()).containsAnyElementsOf(answering));
    }

    private static List<Asked> read() {
        ObjectMapper json = new ObjectMapper();
        String path = "/eval/questions.jsonl";
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        QuestionSetTest.class.getResourceAsStream(path), path),
                                StandardCharsets.UTF_8))) {
            return reader.lines().map(line -> asked(json, line)).toList();
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }

    private static Asked asked(ObjectMapper json, String line) {
        try {
            return json.readValue(line, Asked.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(line, e);
        }
    }
}
