package dev.vigie.feature.knowledge.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchFormsTest {

    @ParameterizedTest
    @CsvSource({
        "publions, publier",
        "publieraient, publier",
        "mangeons, manger",
        "appelle, appeler",
        "envoie, envoyer",
        "choisissent, choisir",
        "repondent, repondre",
        "journaux, journal",
        "reseaux, reseau",
        "moderatrice, moderateur",
        "negatives, negatif",
        "commentaires, commentaire",
    })
    void an_inflected_word_leads_to_the_form_of_the_dictionary(String word, String form) {
        assertThat(FrenchForms.of(word)).contains(form);
    }

    @Test
    void a_word_is_not_a_form_of_itself() {
        assertThat(FrenchForms.of("publier")).doesNotContain("publier");
    }
}
