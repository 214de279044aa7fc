package dev.vigie.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.testkit.SamplePack;
import dev.vigie.testkit.TempPack;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What knowledge rests on. */
class BibliographyTest {

    private static final Document<String> ENTRY =
            new Document<>(
                    0,
                    "entry",
                    "",
                    new Lines("theme: t\nname: n\ncards:\n  - id: a\n    facts: [A,\n      B]\n"));

    @TempDir Path directory;
    private TempPack pack = TempPack.in(Path.of(""));

    @BeforeEach
    void a_pack_with_sources() {
        pack = TempPack.withSources(directory);
    }

    @Test
    void what_an_entry_cites_comes_first_then_what_its_facts_rest_on_strongest_first() {
        assertThat(pack.bibliography().of(List.of("article"), List.of("F-2", "F-1")))
                .extracting(Source::id)
                .containsExactly("article", "law", "expert", "press");
    }

    @Test
    void a_source_is_named_once() {
        assertThat(pack.bibliography().of(List.of("law"), List.of("F-1", "F-1")))
                .extracting(Source::id)
                .containsExactly("law");
    }

    @Test
    void facts_keep_the_order_of_their_file() {
        assertThat(pack.bibliography().facts()).containsExactly("F-2", "F-1", "F-3");
    }

    @Test
    void a_source_may_do_without_year_author_and_address() {
        assertThat(pack.bibliography().source("expert"))
                .contains(
                        new Source(
                                "expert",
                                "An expert",
                                Optional.empty(),
                                Optional.empty(),
                                Strength.RECOGNISED,
                                Optional.empty()));
    }

    @Test
    void a_source_listed_twice_is_told() {
        pack.file(
                "sources.yaml",
                SamplePack.SOURCES + "  - {id: law, title: Again, strength: official}\n");
        pack.bibliography();
        assertThat(pack.told()).containsExactly("sources.yaml:6 check.duplicate-id");
    }

    @Test
    void a_fact_that_rests_on_an_unknown_source_is_told() {
        pack.file("facts.yaml", SamplePack.FACTS + "  F-4: [law, hearsay]\n");
        pack.bibliography();
        assertThat(pack.told()).containsExactly("facts.yaml:5 check.unknown-source");
    }

    @Test
    void a_pack_over_another_replaces_a_source_and_a_fact(@TempDir Path other) {
        TempPack over =
                TempPack.in(other)
                        .file(
                                "sources.yaml",
                                "sources: [{id: law, title: New, strength: official}]")
                        .file("facts.yaml", "facts: {F-3: [law]}");
        Bibliography merged = Bibliography.read(pack.reader(over), pack.problems());
        assertThat(pack.told()).isEmpty();
        assertThat(merged.of(List.of(), List.of("F-3")))
                .extracting(Source::title)
                .containsExactly("New");
    }

    @Test
    void an_entry_that_rests_on_nothing_is_told() {
        assertThat(checked(List.of(), List.of())).containsExactly("entry:4 check.no-source");
    }

    @Test
    void an_entry_with_one_good_source_is_fine() {
        assertThat(checked(List.of("law"), List.of())).isEmpty();
        assertThat(checked(List.of(), List.of("F-1"))).isEmpty();
    }

    @Test
    void an_unknown_fact_is_told_at_its_line() {
        assertThat(checked(List.of(), List.of("F-1", "F-9")))
                .containsExactly("entry:6 check.unknown-fact");
    }

    @Test
    void an_unknown_source_is_told() {
        assertThat(checked(List.of("law", "hearsay"), List.of()))
                .containsExactly("entry:4 check.unknown-source");
    }

    private List<String> checked(List<String> cited, List<String> carried) {
        pack.bibliography().check(ENTRY, "/cards/0", cited, carried, pack.problems());
        return pack.told();
    }
}
