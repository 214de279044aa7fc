package dev.vigie.feature.knowledge.search.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PassagesTest {

    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    }

    @Test
    void a_short_text_is_one_passage_and_an_empty_one_none() {
        assertThat(Passages.of(" one  two\nthree ")).containsExactly("one two three");
        assertThat(Passages.of(" \n")).isEmpty();
    }

    @Test
    void passages_overlap_and_hold_every_word() {
        assertThat(Passages.of(words(0, 80))).containsExactly(words(0, 80));
        assertThat(Passages.of(words(0, 81))).containsExactly(words(0, 80), words(60, 81));
        assertThat(Passages.of(words(0, 141)))
                .containsExactly(words(0, 80), words(60, 140), words(120, 141));
    }
}
