package dev.vigie.pack.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.testkit.SamplePack;
import dev.vigie.testkit.TempPack;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** What the second reading of a pack warns about. */
class AuditTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String SECOND =
            SamplePack.CARDS
                    .replace("first-card", "second-card")
                    .replace("[un, deux, trois, quatre, cinq]", "[six, sept, huit, neuf, dix]")
                    .replace("[one, two, three, four, five]", "[six, seven, eight, nine, ten]");

    @TempDir Path directory;

    @Test
    void a_good_pack_is_not_remarked_upon() {
        assertThat(told(pack(SamplePack.CARDS), TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2027-01-31, false", "2027-02-01, true"})
    void what_was_not_read_over_in_time_is_overdue(LocalDate day, boolean overdue) {
        assertThat(told(pack(SamplePack.CARDS), day))
                .isEqualTo(overdue ? List.of("~knowledge/a.yaml:6 check.overdue") : List.of());
    }

    @Test
    void a_playbook_too() {
        TempPack pack = TempPack.in(directory).file("crisis/a.yaml", SamplePack.PLAYBOOK);
        assertThat(told(pack, LocalDate.of(2027, 5, 23)))
                .containsExactly("~crisis/a.yaml:5 check.overdue");
    }

    @Test
    void nothing_was_read_over_on_a_day_to_come() {
        assertThat(told(pack(SamplePack.CARDS), LocalDate.of(2026, 1, 30)))
                .containsExactly("~knowledge/a.yaml:6 check.reviewed-ahead");
    }

    @Test
    void a_date_that_is_none_is_left_to_the_reader_of_the_file() {
        String never = SamplePack.CARDS.replace("2026-01-31", "yesterday");
        assertThat(told(pack(never), TODAY)).isEmpty();
        assertThat(told(pack(SamplePack.CARDS.replace("12 months", "often")), TODAY)).isEmpty();
    }

    @Test
    void every_written_text_is_read_in_its_language() {
        String card = SamplePack.CARDS.replace("\"Répondre\"", "\"Poster un screenshot\"");
        assertThat(told(pack(card), TODAY))
                .containsExactly("~knowledge/a.yaml:13 check.foreign-in-french");
    }

    @Test
    void phrasings_are_as_people_type_them() {
        String card = SamplePack.CARDS.replace("[un, deux", "[screenshot du feedback, 2h30");
        assertThat(told(pack(card), TODAY)).isEmpty();
    }

    @Test
    void a_playbook_links_to_what_exists() {
        TempPack pack =
                TempPack.in(directory)
                        .file("knowledge/a.yaml", SamplePack.CARDS)
                        .file(
                                "crisis/a.yaml",
                                "related: [first-playbook, nowhere]\ncards: [first-card, none]\n"
                                        + SamplePack.PLAYBOOK);
        assertThat(told(pack, TODAY))
                .containsExactly(
                        "~crisis/a.yaml:1 check.broken-link", "~crisis/a.yaml:2 check.broken-link");
    }

    @ParameterizedTest
    @CsvSource({
        "deux façons de répondre à la critique, façon de répondre aux critiques, false",
        "comment répondre aux critiques, je réponds quoi à la critique, false",
        "répondre critiques facebook, RÉPONDRE à une critique sur Facebook !, true",
        "effacer commentaire négatif page facebook, effacer les commentaires négatifs d’une page"
                + " facebook, true",
        "effacer commentaire négatif page facebook client, effacer commentaire négatif page client,"
                + " true",
        "effacer commentaire négatif, effacer commentaire haineux, false",
        "la gravité, gravité, false"
    })
    void two_cards_are_not_asked_for_in_the_same_words(String one, String other, boolean same) {
        TempPack pack =
                pack(SamplePack.CARDS.replace("[un,", "[\"" + one + "\","))
                        .file(
                                "knowledge/b.yaml",
                                SECOND.replace("[six, sept", "[\"" + other + "\", sept"));
        assertThat(told(pack, TODAY))
                .isEqualTo(
                        same
                                ? List.of("~knowledge/b.yaml:10 check.asked-nearly-twice")
                                : List.of());
    }

    @Test
    void one_card_may_ask_twice_and_languages_may_share_a_phrasing() {
        String card =
                SamplePack.CARDS
                        .replace("[un,", "[message facebook, messages facebook,")
                        .replace("[one,", "[community rules,");
        String second =
                SECOND.replace("[six, sept", "[community rules, sept")
                        .replace("[six, seven", "[message facebook, seven");
        assertThat(told(pack(card).file("knowledge/b.yaml", second), TODAY)).isEmpty();
    }

    @Test
    void the_other_place_is_named() {
        TempPack pack =
                pack(SamplePack.CARDS.replace("[un,", "[message facebook,"))
                        .file(
                                "knowledge/b.yaml",
                                SECOND.replace("[six, sept", "[messages facebook, sept"));
        Audit.run(pack.reader(), TODAY, pack.problems());
        assertThat(pack.arguments())
                .contains("messages facebook", "message facebook", "first-card", "10");
    }

    private TempPack pack(String cards) {
        return TempPack.in(directory).file("knowledge/a.yaml", cards);
    }

    private static List<String> told(TempPack pack, LocalDate today) {
        Audit.run(pack.reader(), today, pack.problems());
        return pack.told();
    }
}
