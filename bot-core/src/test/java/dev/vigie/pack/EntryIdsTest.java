package dev.vigie.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids can be typed, linked and kept for ever. */
class EntryIdsTest {

    private final EntryIds ids = new EntryIds();
    private final Problems problems = new Problems();

    @ParameterizedTest
    @ValueSource(strings = {"doxxing", "dms-reports", "first-48-hours", "3114", "a-b-c"})
    void words_and_hyphens_make_an_id(String id) {
        assertThat(adding(0, id)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Doxxing",
                "équipe",
                "two words",
                "under_score",
                "-a",
                "a-",
                "a--b",
                "a/b"
            })
    void anything_else_does_not(String id) {
        assertThat(adding(0, id)).containsExactly("check.bad-id");
    }

    @Test
    void an_id_has_forty_characters_at_most() {
        assertThat(adding(0, "x".repeat(40))).isEmpty();
        assertThat(adding(0, "x".repeat(41))).containsExactly("check.bad-id");
    }

    @Test
    void an_id_used_twice_in_a_pack_is_told_with_the_file_that_had_it_first() {
        adding(0, "doxxing");
        assertThat(adding(0, "doxxing")).containsExactly("check.duplicate-id-in");
        assertThat(problems.sorted().get(0).arguments())
                .isEqualTo(List.of("id", "doxxing", "file", "file-0"));
    }

    @Test
    void a_later_pack_may_use_an_id_again() {
        adding(0, "doxxing");
        assertThat(adding(1, "doxxing")).isEmpty();
    }

    @Test
    void but_not_twice() {
        adding(0, "doxxing");
        adding(1, "doxxing");
        assertThat(adding(1, "doxxing")).containsExactly("check.duplicate-id-in");
    }

    private List<String> adding(int pack, String id) {
        ids.add(new Document<>(pack, "file-" + pack, "", Lines.NONE), "/id", id, problems);
        return problems.sorted().stream().map(Problem::key).toList();
    }
}
