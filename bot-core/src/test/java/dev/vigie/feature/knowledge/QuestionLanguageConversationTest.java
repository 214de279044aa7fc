package dev.vigie.feature.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.testkit.Conversation;
import dev.vigie.text.Language;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A question is answered in the language it is asked in, whoever asks. */
class QuestionLanguageConversationTest {

    private static final String NOT_THERE = "quelle est la recette de la tarte aux bleuets";

    private final Conversation chat = Conversation.onH2();
    private final Conversation.Voice ann = chat.person("Ann", Language.EN);
    private final Conversation.Voice zoe = chat.person("Zoé", Language.FR);

    private String unsure = "";

    @BeforeEach
    void find_a_french_question_that_several_cards_may_answer() {
        unsure =
                List.of(
                                "est-ce que je peux le faire sur notre page facebook",
                                "qui doit lire les messages des clients",
                                "comment on fait avec les photos",
                                "quoi faire avec un membre",
                                "est-ce que les messages sont bons")
                        .stream()
                        .filter(q -> outcome(q).equals("choice"))
                        .findFirst()
                        .orElseThrow();
    }

    private Object outcome(String question) {
        ann.says("/ask " + question);
        return ann.meta("outcome");
    }

    @Test
    void a_french_question_of_an_english_speaker_is_answered_in_french() {
        ann.says("/ask comment répondre à un commentaire négatif");
        assertThat(ann.reads()).startsWith("Répondre à une critique sincère");
        assertThat(ann.reply().language()).isEqualTo(Language.FR);
        assertThat(ann.meta("language")).isEqualTo("fr");
        assertThat(ann.labels()).contains("En savoir plus", "Voir aussi", "Partager ici");
    }

    @Test
    void an_english_question_of_a_french_speaker_is_answered_in_english() {
        zoe.says("how do I answer a negative comment?");
        assertThat(zoe.reply().language()).isEqualTo(Language.EN);
        assertThat(zoe.labels()).contains("More", "Share here");
    }

    @Test
    void the_buttons_of_such_an_answer_stay_in_its_language() {
        ann.says("/ask comment répondre à un commentaire négatif");
        assertThat(ann.presses("En savoir plus")).contains("À faire", "À éviter");
        assertThat(ann.reply().language()).isEqualTo(Language.FR);
    }

    @Test
    void such_an_answer_is_shared_in_its_language() {
        ann.says("/ask comment répondre à un commentaire négatif");
        assertThat(ann.presses("Partager ici")).contains("Partagé par @Ann");
        assertThat(ann.reply().language()).isEqualTo(Language.FR);
    }

    @Test
    void a_choice_is_offered_in_the_language_of_the_question() {
        ann.says("/ask " + unsure);
        assertThat(ann.reads()).startsWith("J’hésite.");
        assertThat(ann.reply().language()).isEqualTo(Language.FR);
        assertThat(ann.labels()).hasSize(4).last().isEqualTo("Aucune des trois");
    }

    @Test
    void a_choice_of_three_opens_the_card_that_is_pressed() {
        ann.says("/ask " + unsure);
        assertThat(ann.reply().meta()).doesNotContainKey("entry");
        for (int i = 0; i < 3; i++) {
            ann.says("/ask " + unsure);
            String label = ann.labels().get(i);
            assertThat(ann.presses(label)).startsWith(label);
            assertThat(ann.reply().language()).isEqualTo(Language.FR);
        }
    }

    @Test
    void an_honest_no_is_said_in_the_language_of_the_question() {
        ann.says("/ask " + NOT_THERE);
        assertThat(ann.reads()).startsWith("Ce n’est pas dans la base de connaissances");
        assertThat(ann.reply().language()).isEqualTo(Language.FR);
    }

    @Test
    void a_question_of_keywords_is_answered_in_the_language_of_whoever_asks() {
        ann.says("/ask moderation charter");
        assertThat(ann.reply().language()).isEqualTo(Language.EN);
        zoe.says("/ask moderation charter");
        assertThat(zoe.reply().language()).isEqualTo(Language.FR);
    }
}
