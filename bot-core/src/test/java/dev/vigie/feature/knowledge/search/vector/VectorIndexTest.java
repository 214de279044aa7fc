package dev.vigie.feature.knowledge.search.vector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.feature.knowledge.search.vector.VectorIndex.Texts;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class VectorIndexTest {

    private static float[] towards(int... axes) {
        float[] vector = new float[Model.DIMENSIONS];
        for (int axis : axes) {
            vector[axis] = 1;
        }
        return Vectors.unit(vector);
    }

    private final VectorIndex index =
            new VectorIndex(
                    List.of(
                            new Texts("a", List.of(towards(0), towards(0, 1)), List.of(towards(7))),
                            new Texts("b", List.of(towards(2)), List.of(towards(0))),
                            new Texts("c", List.of(), List.of(towards(3), towards(4)))));

    private VectorIndex.Nearness near(String id, float[] question) {
        return Objects.requireNonNull(index.near(question).get(id));
    }

    @Test
    void the_entry_asked_in_nearer_words_is_nearer() {
        float[] question = towards(0);
        assertThat(near("a", question).asked()).isGreaterThan(near("b", question).asked());
        assertThat(near("b", question).answer()).isGreaterThan(near("a", question).answer());
    }

    @Test
    void an_entry_without_phrasings_is_as_near_as_its_nearest_answer() {
        VectorIndex.Nearness near = near("c", towards(4));
        assertThat(near.asked()).isEqualTo(near.answer()).isGreaterThan(0.9);
    }

    @Test
    void an_entry_put_again_is_replaced_and_one_removed_is_gone() {
        index.put(new Texts("a", List.of(towards(9)), List.of()));
        assertThat(near("a", towards(9)).asked()).isGreaterThan(0.9);
        index.remove("a");
        assertThat(index.near(towards(9))).containsOnlyKeys("b", "c");
    }
}
