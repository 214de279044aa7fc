package dev.vigie.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.OrgId;
import dev.vigie.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoicesTest {

    private static final OrgId ORG = new OrgId("org");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data-leak",
                "DATA-LEAK",
                "data leak",
                "Fuite de données",
                "fuite de donnees",
                "fuite",
                "leak",
                "données",
                "  « fuite » ",
                "donn"
            })
    void a_choice_is_meant_by_its_value_its_labels_or_a_part_of_them(String typed) {
        assertThat(SampleCommands.PLAYBOOKS.meant(ORG, typed).map(Choice::value))
                .contains("data-leak");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hacked", "piraté", "", "?!", "👩🏽‍🚒", "eak", "uite", "unknown"})
    void what_could_be_two_or_is_none_is_not_guessed(String typed) {
        assertThat(SampleCommands.PLAYBOOKS.meant(ORG, typed)).isEmpty();
    }

    @Test
    void an_exact_name_wins_over_the_beginning_of_another() {
        assertThat(SampleCommands.SEVERITIES.meant(ORG, "1").map(Choice::value)).contains("1");
    }

    @ParameterizedTest
    @CsvSource({"hack,hacked-account;hacked-site", "pir,hacked-account;hacked-site", "zzz,''"})
    void completion_offers_every_choice_with_a_word_that_begins_so(String typed, String values) {
        assertThat(
                        String.join(
                                ";",
                                SampleCommands.PLAYBOOKS
                                        .completing(ORG, typed, Language.FR)
                                        .stream()
                                        .map(Choice::value)
                                        .toList()))
                .isEqualTo(values);
    }

    @Test
    void completion_offers_first_what_begins_so_in_the_persons_language() {
        assertThat(SampleCommands.PLAYBOOKS.completing(ORG, "s", Language.FR))
                .extracting(Choice::value)
                .containsExactly("hacked-site", "outage");
        assertThat(SampleCommands.PLAYBOOKS.completing(ORG, "d", Language.FR))
                .extracting(Choice::value)
                .containsExactly("outage", "data-leak");
        assertThat(SampleCommands.PLAYBOOKS.completing(ORG, "d", Language.EN))
                .extracting(Choice::value)
                .containsExactly("data-leak", "outage");
    }

    @Test
    void nothing_typed_yet_offers_everything_in_order() {
        assertThat(SampleCommands.PLAYBOOKS.completing(ORG, "", Language.EN))
                .isEqualTo(SampleCommands.PLAYBOOKS.offered(ORG));
    }

    @Test
    void an_option_without_choices_offers_none() {
        assertThat(Choices.NONE.completing(ORG, "", Language.FR)).isEmpty();
        assertThat(Choices.NONE.meant(ORG, "a")).isEmpty();
    }
}
