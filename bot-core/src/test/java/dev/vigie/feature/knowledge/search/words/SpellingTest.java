package dev.vigie.feature.knowledge.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    private final Spelling spelling = new Spelling();

    @BeforeEach
    void knows_a_few_words() {
        spelling.add(List.of("moderation", "comment", "community", "post", "poster"), 1);
    }

    @ParameterizedTest
    @CsvSource({
        "moderaton, moderation",
        "moderration, moderation",
        "moderstion, moderation",
        "moderatoin, moderation",
        "omderation, moderation",
        "moderatio, moderation",
        "commnet, comment",
    })
    void one_slip_is_put_right(String typed, String meant) {
        assertThat(spelling.meant(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"moderation", "post", "poster", "modertaoin", "mdrtn", "xyz", "po", "p0st"})
    void a_known_short_or_hopeless_word_stays(String typed) {
        assertThat(spelling.meant(typed)).isEmpty();
    }

    @Test
    void the_heavier_neighbour_is_meant() {
        spelling.add(List.of("banner"), 1);
        spelling.add(List.of("manner"), 9);
        assertThat(spelling.meant("wanner")).contains("manner");
    }

    @Test
    void two_letters_that_changed_in_two_places_are_two_slips() {
        assertThat(Spelling.oneEdit("abcd", "xbcy")).isFalse();
        assertThat(Spelling.oneEdit("abcd", "bacd")).isTrue();
        assertThat(Spelling.oneEdit("abcd", "badc")).isFalse();
    }
}
