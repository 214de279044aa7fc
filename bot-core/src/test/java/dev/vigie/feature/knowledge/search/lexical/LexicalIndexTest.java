package dev.vigie.feature.knowledge.search.lexical;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.feature.knowledge.search.Bases;
import dev.vigie.feature.knowledge.search.Entry;
import dev.vigie.feature.knowledge.search.words.Question;
import dev.vigie.text.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LexicalIndexTest {

    private final LexicalIndex index = new LexicalIndex(Bases.three());

    private Map<String, Double> ask(String english) {
        return index.shares(new Question(Language.EN, english, english), 10);
    }

    @Test
    void an_entry_says_a_share_of_the_question() {
        assertThat(ask("delete negative comments")).containsOnlyKeys("delete");
        assertThat(ask("delete negative comments").get("delete"))
                .isBetween(0.1, 1.0)
                .isGreaterThan(ask("delete negative umbrellas").get("delete"));
    }

    @Test
    void words_that_nobody_says_find_nothing() {
        assertThat(ask("umbrellas")).isEmpty();
        assertThat(ask("?!")).isEmpty();
        assertThat(ask("")).isEmpty();
    }

    @Test
    void endings_and_small_words_do_not_matter() {
        assertThat(ask("the deletions of comment").keySet()).contains("delete");
    }

    @Test
    void a_change_is_seen_by_the_next_question() {
        index.put(Bases.english("umbrella", "Who brings the umbrellas?"));
        assertThat(ask("umbrella")).containsOnlyKeys("umbrella");
        index.put(Bases.english("umbrella", "Who brings the parasols?"));
        assertThat(ask("umbrella")).isEmpty();
        index.remove("umbrella");
        assertThat(ask("parasol")).isEmpty();
    }

    @Test
    void the_longest_question_is_taken_in() {
        String longest =
                IntStream.range(0, 2000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        assertThat(ask("crisis " + longest)).containsOnlyKeys("crisis");
    }

    @Test
    void answers_count_fully_where_there_is_nothing_else() {
        LexicalIndex answers =
                new LexicalIndex(
                        List.of(
                                new Entry(
                                        "a",
                                        Map.of(
                                                Language.EN,
                                                new Entry.Side("", List.of(), "umbrella", "")))));
        Question question = new Question(Language.EN, "umbrella", "umbrella");
        LexicalIndex asked = new LexicalIndex(List.of(Bases.english("a", "umbrella")));
        assertThat(answers.shares(question, 10).get("a"))
                .isGreaterThan(0.3)
                .isGreaterThan(asked.shares(question, 10).getOrDefault("a", 1.0));
    }

    @Test
    void french_words_are_asked_of_french_texts() {
        LexicalIndex french =
                new LexicalIndex(List.of(Bases.french("fr", "Effacer un commentaire négatif ?")));
        Question question = new Question(Language.FR, "l'effacement des commentaires", "the");
        assertThat(french.shares(question, 10)).containsOnlyKeys("fr");
    }
}
