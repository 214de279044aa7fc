package dev.vigie.feature.knowledge.search.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class OnnxModelTest {

    private final Model model = load();

    private static Model load() {
        try {
            return OnnxModel.load();
        } catch (ModelUnavailable e) {
            throw new AssertionError("the model must run where the tests do", e);
        }
    }

    @Test
    void what_means_the_same_is_nearer_than_what_does_not() {
        float[] question = model.embed("may I erase a nasty remark");
        assertThat(Vectors.dot(question, model.embed("should you delete a negative comment")))
                .isGreaterThan(Vectors.dot(question, model.embed("who pays for the coffee")));
    }

    @Test
    void vectors_have_length_one_and_repeat_exactly() {
        float[] vector = model.embed("posting frequency");
        assertThat(Vectors.dot(vector, vector)).isCloseTo(1f, within(1e-5f));
        assertThat(model.embed("posting frequency")).containsExactly(vector);
    }

    @Test
    void an_empty_and_a_very_long_text_have_vectors_too() {
        assertThat(model.embed("")).hasSize(Model.DIMENSIONS);
        assertThat(model.embed("word ".repeat(5000))).hasSize(Model.DIMENSIONS);
    }

    @Test
    void it_knows_the_common_words_of_english() {
        assertThat(OnnxModel.words())
                .contains("the", "comment", "moderator")
                .doesNotContain("[CLS]");
    }
}
