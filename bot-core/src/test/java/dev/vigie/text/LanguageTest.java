package dev.vigie.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "FR", "fr-CA", "fr_FR.UTF-8", " fr ", "fr-Latn-CA"})
    void every_french_is_french(String tag) {
        assertThat(Language.parse(tag)).contains(Language.FR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-US", "en_GB", "EN-ca"})
    void every_english_is_english(String tag) {
        assertThat(Language.parse(tag)).contains(Language.EN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de", "pt-BR", "french", "frr", "C.UTF-8", "-", "_"})
    void other_languages_are_none_of_ours(String tag) {
        assertThat(Language.parse(tag)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_other_language_of_the_other_is_oneself(Language language) {
        assertThat(language.other()).isNotEqualTo(language);
        assertThat(language.other().other()).isEqualTo(language);
    }

    @Test
    void each_language_reads_its_own_side() {
        Bilingual<String> cheese = new Bilingual<>("fromage", "cheese");
        assertThat(cheese.in(Language.FR)).isEqualTo("fromage");
        assertThat(cheese.in(Language.EN)).isEqualTo("cheese");
        assertThat(cheese.map(String::length)).isEqualTo(new Bilingual<>(7, 6));
    }

    @Test
    void a_message_that_does_not_exist_is_a_bug() {
        Messages messages = Messages.builtIn();
        assertThatThrownBy(() -> messages.format(Language.FR, "no.such.message", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.such.message");
    }
}
