package dev.vigie.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypographyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Que faire ?|Que faire~?",
                "Attention !|Attention~!",
                "Deux choses : une et deux|Deux choses~: une et deux",
                "un ; deux|un~; deux",
                "« mot »|«~mot~»",
                "50 %|50~%",
                "5 $|5~$",
                "1 234 567 abonnés|1~234~567 abonnés",
                "12 personnes|12 personnes",
                "lignes 10 1000|lignes 10 1000",
                "Quoi ?!|Quoi~?!",
                "Tapez `/aide` : voilà|Tapez `/aide`~: voilà",
                "« `/aide` »|«~`/aide`~»"
            })
    void french_never_breaks_a_line_before_its_high_punctuation(String typed, String shown) {
        assertThat(Typography.finish(typed, Language.FR)).isEqualTo(shown.replace('~', '\u00a0'));
    }

    @Test
    void english_spaces_are_left_alone() {
        assertThat(Typography.finish("1 234 : what ?", Language.EN)).isEqualTo("1 234 : what ?");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_straight_apostrophe_between_letters_is_curled(Language language) {
        assertThat(Typography.finish("l'équipe doesn't", language)).isEqualTo("l’équipe doesn’t");
    }

    @Test
    void an_apostrophe_before_a_quotation_is_curled() {
        assertThat(Typography.finish("d'«eau»", Language.FR)).isEqualTo("d’«eau»");
    }

    @Test
    void an_apostrophe_that_elides_nothing_stays() {
        assertThat(Typography.finish("'90s, James' book", Language.EN))
                .isEqualTo("'90s, James' book");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`l'option : 1 000 ?`",
                "https://example.org/l'eau?a=1;b:2!",
                "http://example.org/100%"
            })
    void code_and_web_addresses_are_left_alone(String verbatim) {
        assertThat(Typography.finish("Voir : " + verbatim + " (l'eau)", Language.FR))
                .isEqualTo("Voir\u00a0: " + verbatim + " (l’eau)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Que faire ?", "« l'eau » : 1 234 %", "`a : b` c : d"})
    void finishing_twice_is_finishing_once(String typed) {
        String once = Typography.finish(typed, Language.FR);
        assertThat(Typography.finish(once, Language.FR)).isEqualTo(once);
    }
}
