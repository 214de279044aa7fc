package dev.vigie.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.text.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** French typography, wrong and right. */
class SideLintTypographyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Vraiment?               | check.fr-space",
                "Stop!                   | check.fr-space",
                "Un; deux                | check.fr-space",
                "Ceci: cela              | check.fr-space",
                "Voici la liste:         | check.fr-space",
                "(quoi)?                 | check.fr-space",
                "« oui »!                | check.fr-space",
                "Attendez…?              | check.fr-space",
                "22?                     | check.fr-space",
                "«oui »                  | check.fr-quotes",
                "« oui»                  | check.fr-quotes",
                "Dites \"oui\" tout bas  | check.fr-straight-quotes",
                "Etre là                 | check.fr-capital",
                "Ecrire d’abord          | check.fr-capital",
                "L’Etat                  | check.fr-capital",
                "Evitez ça               | check.fr-capital"
            })
    void a_fault_is_told(String text, String key) {
        assertThat(told(text, Language.FR)).containsExactly(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vraiment ?",
                "Vraiment\u00a0?",
                "Vraiment\u202f?",
                "Stop !",
                "Quoi ?!",
                "Un ; deux",
                "Ceci : cela",
                "« oui »",
                "«\u00a0oui\u00a0»",
                "« oui » !",
                "à 22:40",
                "voir https://example.org/a?b=c;d",
                "tapez `a?b:c \"d\"` puis",
                "Être là, Écrire, Éviter, État",
                "Etna et Evian",
                "l’équipe"
            })
    void right_french_is_not(String text) {
        assertThat(told(text, Language.FR)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Really?", "Stop!", "One; two", "This: that", "\"yes\"", "Etat"})
    void english_is_left_alone(String text) {
        assertThat(told(text, Language.EN)).isEmpty();
    }

    private static List<String> told(String text, Language language) {
        Problems problems = new Problems();
        new SideLint(new Document<>(0, "file", "", Lines.NONE), problems)
                .text("/text", text, language, 1000);
        return problems.sorted().stream().map(Problem::key).toList();
    }
}
