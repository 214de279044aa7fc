package dev.vigie.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.feature.knowledge.CardFile;
import dev.vigie.testkit.SamplePack;
import dev.vigie.testkit.TempPack;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read is named with its file and its line, and the rest is read. */
class PackReaderProblemsTest {

    @TempDir Path directory;
    private TempPack pack = TempPack.in(Path.of(""));

    @BeforeEach
    void an_empty_pack() {
        pack = TempPack.in(directory);
    }

    @Test
    void a_file_without_a_mistake_has_no_problem() {
        assertThat(changed("theme: moderation", "theme: other")).isEmpty();
    }

    @Test
    void an_unknown_key_is_told_with_the_known_ones() {
        assertThat(changed("dont: [\"Se taire\"]", "dont: [\"Se taire\"]\n      notes: \"x\""))
                .containsExactly("knowledge/a.yaml:15 check.unknown-key");
        assertThat(pack.arguments())
                .containsExactly(
                        "key", "notes", "known", "answer, asked, detail, do, dont, note, title");
    }

    @Test
    void a_missing_key_is_told_at_what_lacks_it() {
        assertThat(changed("      answer: \"Answer.\"\n", ""))
                .containsExactly("knowledge/a.yaml:15 check.missing-key");
        assertThat(pack.arguments()).contains("answer");
    }

    @Test
    void a_key_without_a_value_is_told() {
        assertThat(changed("title: \"Title\"", "title:"))
                .containsExactly("knowledge/a.yaml:16 check.empty");
        assertThat(pack.arguments()).containsExactly("key", "title");
    }

    @Test
    void a_key_written_twice_is_told() {
        assertThat(changed("theme: moderation", "theme: moderation\ntheme: other"))
                .containsExactly("knowledge/a.yaml:2 check.syntax");
        assertThat(pack.arguments().toString()).contains("Duplicate").contains("theme");
    }

    @Test
    void a_value_of_another_kind_is_told_without_the_names_of_classes() {
        assertThat(changed("2026-01-31", "yesterday"))
                .containsExactly("knowledge/a.yaml:6 check.wrong-value");
        assertThat(pack.arguments().toString())
                .contains("/cards/0/reviewed")
                .doesNotContain("java.");
    }

    @Test
    void a_value_that_its_type_refuses_is_told_with_what_is_expected() {
        assertThat(changed("12 months", "sometimes"))
                .containsExactly("knowledge/a.yaml:7 check.wrong-value");
        assertThat(pack.arguments().toString()).contains("N months").doesNotContain("dev.vigie");
    }

    @Test
    void a_word_that_is_none_of_the_choices_is_told_with_the_choices() {
        assertThat(changed("    reviewed", "    handover: boss\n    reviewed"))
                .containsExactly("knowledge/a.yaml:6 check.wrong-value");
        assertThat(pack.arguments().toString()).contains("emergency", "legal", "privacy");
    }

    @Test
    void a_number_is_not_a_word_among_choices() {
        assertThat(changed("    reviewed", "    handover: 1\n    reviewed"))
                .containsExactly("knowledge/a.yaml:6 check.wrong-value");
    }

    @Test
    void bad_syntax_is_told_with_its_line() {
        assertThat(changed("detail: \"Détail.\"", "detail: \"Détail."))
                .singleElement()
                .asString()
                .matches("knowledge/a.yaml:1[2-9] check.syntax");
    }

    @Test
    void bytes_that_are_not_utf_8_are_told() {
        pack.bytes("knowledge/a.yaml", SamplePack.CARDS.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read()).isEmpty();
        assertThat(pack.told()).containsExactly("knowledge/a.yaml:1 check.unreadable");
    }

    @Test
    void a_file_that_says_nothing_is_told() {
        pack.file("knowledge/a.yaml", "# to be written\n");
        assertThat(read()).isEmpty();
        assertThat(pack.told()).containsExactly("knowledge/a.yaml:1 check.empty");
        assertThat(pack.arguments()).last().asString().endsWith("knowledge/a.yaml");
    }

    @Test
    void a_second_document_in_the_same_file_is_told_rather_than_forgotten() {
        assertThat(changed("cards:", "cards: []\n---\ncards:"))
                .containsExactly("knowledge/a.yaml:5 check.second-document");
    }

    @Test
    void a_bad_file_does_not_take_the_others_with_it() {
        pack.file("knowledge/bad.yaml", "theme: [")
                .bytes("knowledge/worse.yaml", new byte[] {(byte) 0xff})
                .file("knowledge/good.yaml", SamplePack.CARDS);
        assertThat(read())
                .singleElement()
                .extracting(Document::file)
                .asString()
                .endsWith("good.yaml");
        assertThat(pack.told()).hasSize(2);
    }

    private List<String> changed(String from, String to) {
        pack.file("knowledge/a.yaml", SamplePack.change(SamplePack.CARDS, from, to));
        assertThat(read().isEmpty()).isEqualTo(pack.problems().anyError());
        return pack.told();
    }

    private List<Document<CardFile>> read() {
        return pack.reader().read("knowledge", CardFile.class, pack.problems());
    }
}
