package dev.vigie.feature.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.text.Folding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form of the word lists that search reads: one slip would silence a line for good. */
class SearchWordsTest {

    private static final int MOST_ENGLISH_WORDS = 6;

    @Test
    void a_french_form_has_one_english_reading() {
        assertThat(entries("gloss.tsv"))
                .hasSizeGreaterThan(6_000)
                .allSatisfy(
                        line -> {
                            String[] columns = columns(line);
                            assertThat(columns).hasSize(2).noneMatch(String::isBlank);
                            assertThat(columns[1].split(" "))
                                    .hasSizeLessThan(MOST_ENGLISH_WORDS + 1);
                            assertThat(line).isEqualTo(line.toLowerCase(Locale.ROOT));
                        });
        assertThat(entries("gloss.tsv").map(line -> Folding.fold(columns(line)[0])))
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    @Test
    void french_forms_are_in_alphabetical_order_in_each_section() {
        for (List<String> section : sections("gloss.tsv")) {
            assertThat(section)
                    .extracting(line -> Folding.fold(columns(line)[0]))
                    .isSortedAccordingTo(Comparator.naturalOrder());
        }
    }

    @Test
    void what_is_typed_means_one_thing_in_a_language() {
        assertThat(entries("slang.tsv"))
                .hasSizeGreaterThan(300)
                .allSatisfy(
                        line -> {
                            String[] columns = columns(line);
                            assertThat(columns).hasSize(3).noneMatch(String::isBlank);
                            assertThat(columns[0]).isIn("fr", "en", "both");
                            assertThat(columns[1]).isNotEqualTo(columns[2]);
                        });
        assertThat(typed("fr")).doesNotContain("").doesNotHaveDuplicates();
        assertThat(typed("en")).doesNotContain("").doesNotHaveDuplicates();
    }

    /** Folded, a form like "té" reads "te": it would change nearly every question. */
    @ParameterizedTest
    @CsvSource({
        "fr, a ai au ce d de des du en est et il je l la le les ma me mes ne nous on ou pas que qui"
                + " sa se ses son sur ta te tes tu un une vous",
        "en, a an and are as at be do for from he i in is it my no not of on or so the this to we"
                + " you"
    })
    void what_is_typed_hides_no_small_word(String language, String smallWords) {
        assertThat(typed(language)).doesNotContain(smallWords.split(" "));
    }

    @Test
    void a_known_word_is_one_word_and_is_listed_once() {
        assertThat(entries("known-words.txt"))
                .hasSizeGreaterThan(3_000)
                .allSatisfy(word -> assertThat(word).doesNotContain(" ", "\t"));
        assertThat(entries("known-words.txt").map(Folding::fold))
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    private static Stream<String> typed(String language) {
        return entries("slang.tsv")
                .map(SearchWordsTest::columns)
                .filter(columns -> List.of(language, "both").contains(columns[0]))
                .map(columns -> Folding.fold(columns[1]));
    }

    private static String[] columns(String line) {
        return line.split("\t", -1);
    }

    private static Stream<String> entries(String file) {
        return lines(file).stream().filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }

    /** What stands between two headings. */
    private static List<List<String>> sections(String file) {
        List<List<String>> sections = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.startsWith("#")) {
                sections.add(new ArrayList<>());
            } else if (!line.isEmpty()) {
                sections.get(sections.size() - 1).add(line);
            }
        }
        return sections;
    }

    private static List<String> lines(String file) {
        String path = "/search/" + file;
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        SearchWordsTest.class.getResourceAsStream(path), path),
                                StandardCharsets.UTF_8))) {
            return reader.lines().collect(Collectors.toList());
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }
}
