package dev.vigie.feature.knowledge.search.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

    private static final String VOCABULARY =
            """
            {"model": {"vocab": {"[UNK]": 0, "[CLS]": 1, "[SEP]": 2, "post": 3, "##ing": 4,
              "re": 5, "##post": 6, "?": 7, "cafe": 8, "'": 9, "s": 10, "漢": 11, "a": 12}}}
            """;

    private final WordPieces pieces = pieces();

    private static WordPieces pieces() {
        try {
            return WordPieces.read(
                    new ByteArrayInputStream(VOCABULARY.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void words_are_cut_into_the_longest_known_pieces() {
        assertThat(pieces.cut("reposting?", 20)).containsExactly(1, 5, 6, 4, 7, 2);
    }

    @Test
    void case_and_accents_do_not_matter() {
        assertThat(pieces.cut("CAFÉ", 20)).containsExactly(1, 8, 2);
    }

    @Test
    void every_sign_and_ideograph_stands_alone() {
        assertThat(pieces.cut("post's漢a", 20)).containsExactly(1, 3, 9, 10, 11, 12, 2);
    }

    @Test
    void a_word_that_cannot_be_cut_is_unknown_as_a_whole() {
        assertThat(pieces.cut("postal post", 20)).containsExactly(1, 0, 3, 2);
        assertThat(pieces.cut("a".repeat(101), 20)).containsExactly(1, 0, 2);
    }

    @Test
    void what_is_too_long_is_cut_off_before_the_end_mark() {
        assertThat(pieces.cut("post post post post", 4)).containsExactly(1, 3, 3, 2);
    }

    @Test
    void an_empty_text_has_its_marks_only() {
        assertThat(pieces.cut(" \u00a0\u0000", 4)).containsExactly(1, 2);
    }

    @Test
    void whole_words_come_in_the_order_of_the_vocabulary() {
        assertThat(pieces.wholeWords()).containsExactly("post", "re", "cafe", "s", "漢", "a");
    }
}
