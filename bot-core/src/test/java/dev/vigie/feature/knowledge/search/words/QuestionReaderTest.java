package dev.vigie.feature.knowledge.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.feature.knowledge.search.Bases;
import dev.vigie.feature.knowledge.search.Stage;
import dev.vigie.feature.knowledge.search.vector.OnnxModel;
import dev.vigie.text.Language;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionReaderTest {

    private static final List<String> ENGLISH = OnnxModel.words();

    private final QuestionReader reader = new QuestionReader(Stage.all(), ENGLISH);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Should you delete a negative comment?",
                "our televisions and laptops, quickly",
                "Zapier, Hootsuite & GA4",
            })
    void known_words_names_and_figures_stay_as_typed(String typed) {
        reader.learn(Bases.english("tools", "Zapier Hootsuite"));
        assertThat(reader.read(typed).text()).isEqualTo(typed);
        assertThat(reader.read(typed).english()).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "comment supprimer un commentaire négatif, FR",
        "how do I remove a comment, EN",
        "commentaires négatifs, FR",
        "negative comments, EN",
        "xqzt, EN",
    })
    void the_language_is_told_by_small_words_else_by_the_vocabulary(
            String typed, Language language) {
        assertThat(reader.read(typed).language()).isEqualTo(language);
    }

    @Test
    void french_is_said_in_english_with_its_endings() {
        assertThat(reader.read("Nous supprimons les commentaires négatifs ?").english())
                .contains("we", "comments", "negative")
                .doesNotContain("commentaires");
    }

    @Test
    void accents_do_not_matter() {
        assertThat(reader.read("les commentaires negatifs").english())
                .isEqualTo(reader.read("les commentaires négatifs").english());
    }

    @Test
    void a_slip_is_put_right_to_a_word_of_the_base() {
        reader.learn(Bases.english("raid", "What is shadowbanning?"));
        assertThat(reader.read("what is shadowbaning").text()).contains("shadowbanning");
    }

    @Test
    void a_stage_left_out_leaves_the_question_alone() {
        QuestionReader none = new QuestionReader(EnumSet.of(Stage.LEXICAL), ENGLISH);
        String typed = "pk on suprime les comentaires";
        assertThat(none.read(typed).text()).isEqualTo(typed);
        assertThat(none.read(typed).english()).isEqualTo(typed);
        assertThat(none.read(typed).language()).isEqualTo(Language.FR);
    }

    @Test
    void slang_is_said_in_full() {
        QuestionReader slang = new QuestionReader(Set.of(Stage.SLANG), ENGLISH);
        assertThat(slang.read("pk on fait ca").text()).startsWith("pourquoi");
    }
}
