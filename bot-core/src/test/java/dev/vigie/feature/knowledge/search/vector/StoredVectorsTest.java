package dev.vigie.feature.knowledge.search.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StoredVectorsTest {

    private final StoredVectors stored = new StoredVectors();

    private static float[] vector(long seed) {
        Random random = new Random(seed);
        float[] vector = new float[Model.DIMENSIONS];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return Vectors.unit(vector);
    }

    private static byte[] written(StoredVectors vectors) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        vectors.write(out);
        return out.toByteArray();
    }

    @Test
    void a_vector_comes_back_from_a_file_almost_as_it_was() throws IOException {
        stored.put("a text", vector(1));
        StoredVectors read = StoredVectors.read(new ByteArrayInputStream(written(stored)));
        assertThat(Vectors.dot(read.of("a text").orElseThrow(), vector(1)))
                .isCloseTo(1f, within(0.001f));
        assertThat(read.of("another")).isEmpty();
    }

    @Test
    void written_again_nothing_changes() throws IOException {
        stored.put("one", vector(1));
        stored.put("two", vector(2));
        StoredVectors again = new StoredVectors();
        for (String text : List.of("two", "one")) {
            again.put(text, stored.of(text).orElseThrow());
        }
        assertThat(written(again)).isEqualTo(written(stored));
    }

    @Test
    void it_covers_its_texts_and_no_others() {
        stored.put("one", vector(1));
        assertThat(stored.covers(List.of("one"))).isTrue();
        assertThat(stored.covers(List.of("two"))).isFalse();
        assertThat(stored.covers(List.of())).isFalse();
    }

    @Test
    void the_vectors_of_another_model_are_not_used() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DataOutputStream(out).writeUTF("another model");
        assertThat(
                        StoredVectors.read(new ByteArrayInputStream(out.toByteArray()))
                                .covers(List.of()))
                .isTrue();
    }

    @Test
    void the_program_comes_with_some() throws IOException {
        assertThat(StoredVectors.builtIn().covers(List.of())).isFalse();
    }
}
