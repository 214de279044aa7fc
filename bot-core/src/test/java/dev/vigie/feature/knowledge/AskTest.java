package dev.vigie.feature.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.CommandCall;
import dev.vigie.reply.Block;
import dev.vigie.reply.Button;
import dev.vigie.reply.Span;
import dev.vigie.reply.Visibility;
import dev.vigie.testkit.Conversation;
import dev.vigie.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A question gets a short answer with its sources, and buttons to go further. */
class AskTest {

    private static final KnowledgeBase BASE = Conversation.content().knowledge();

    /** A card with related ones, a note and more sources than an answer names. */
    private static final Card CARD =
            BASE.cards().stream()
                    .filter(c -> c.related().size() > 1 && c.en().note().isPresent())
                    .filter(c -> BASE.sources(c).size() > 3)
                    .findFirst()
                    .orElseThrow();

    private final Conversation chat = Conversation.onH2();
    private final Conversation.Voice ann = chat.person("Ann", Language.EN);
    private final Conversation.Voice zoe = chat.person("Zoé", Language.FR);

    @Test
    void an_answer_is_the_title_the_short_answer_and_where_it_comes_from() {
        ann.says("/ask " + CARD.en().title());
        List<Block> blocks = ann.reply().blocks();
        assertThat(blocks.get(0)).isInstanceOf(Block.Heading.class);
        assertThat(ann.reads())
                .startsWith(CARD.en().title().replace('\'', '’'))
                .contains("Source: ", " others · card " + CARD.id() + " · reviewed ");
        assertThat(ann.reads()).contains("⚠ ");
        assertThat(ann.reply().visibility()).isEqualTo(Visibility.PRIVATE);
    }

    @Test
    void an_answer_says_for_programs_what_it_is() {
        ann.says("/ask " + CARD.en().title());
        assertThat(ann.meta("outcome")).isEqualTo("answer");
        assertThat(ann.meta("entry")).isEqualTo(CARD.id());
        assertThat(ann.meta("language")).isEqualTo("en");
        assertThat((double) ann.meta("confidence")).isBetween(0.4, 1.0);
        assertThat((List<?>) ann.meta("sources")).hasSameSizeAs(BASE.sources(CARD));
        assertThat(String.valueOf(ann.meta("alternatives"))).doesNotContain(CARD.id());
    }

    @Test
    void an_answer_has_its_buttons_in_either_language() {
        ann.says("/ask " + CARD.en().title());
        assertThat(ann.labels())
                .containsExactly(
                        "More", "Related", "Share here", "Helpful", "Not helpful", "Ask the team");
        zoe.says("/demander " + CARD.fr().title());
        assertThat(zoe.labels())
                .containsExactly(
                        "En savoir plus",
                        "Voir aussi",
                        "Partager ici",
                        "Utile",
                        "Pas utile",
                        "Demander à l’équipe");
    }

    @Test
    void a_question_needs_no_command() {
        zoe.says("comment répondre à un commentaire négatif");
        assertThat(zoe.meta("entry")).isEqualTo("answering-sincere-criticism");
    }

    @Test
    void more_shows_the_detail_what_to_do_and_every_source() {
        ann.says("/ask " + CARD.en().title());
        assertThat(ann.presses("More")).contains("\nDo\n", "\nDon’t\n", "\nSources\n");
        for (String advice : CARD.en().advised()) {
            assertThat(ann.reads()).contains(advice.strip().replace('\'', '’'));
        }
        assertThat(BASE.sources(CARD))
                .allSatisfy(source -> assertThat(ann.reads()).contains(source.title()));
        assertThat(ann.labels()).containsExactly("Short answer");
    }

    @Test
    void more_leads_back_to_the_short_answer() {
        ann.says("/ask " + CARD.en().title());
        String answer = ann.reads();
        ann.presses("More");
        assertThat(ann.presses("Short answer")).isEqualTo(answer);
    }

    @Test
    void related_lists_the_next_cards_and_each_one_opens() {
        ann.says("/ask " + CARD.en().title());
        ann.presses("Related");
        List<Button> related = ann.reply().pressable();
        assertThat(related)
                .extracting(button -> button.call().options().get("card"))
                .containsExactlyElementsOf(CARD.related());
        for (Button button : related) {
            assertThat(ann.calls(button.call())).startsWith(button.label());
        }
    }

    @Test
    void sharing_shows_the_card_to_the_channel_and_names_who_shared() {
        ann.says("/ask " + CARD.en().title());
        assertThat(ann.presses("Share here"))
                .startsWith(CARD.en().title().replace('\'', '’'))
                .contains("Shared by @Ann");
        assertThat(ann.reply().visibility()).isEqualTo(Visibility.CHANNEL);
        assertThat(ann.labels()).containsExactly("More");
        assertThat(ann.reply().blocks())
                .filteredOn(block -> block instanceof Block.Note)
                .extracting(block -> ((Block.Note) block).text().spans())
                .anySatisfy(spans -> assertThat(spans).contains(new Span.Mention(ann.person())));
    }

    @Test
    void what_somebody_else_presses_on_a_shared_card_is_shown_to_them_only() {
        ann.says("/ask " + CARD.en().title());
        ann.presses("Share here");
        CommandCall more = ann.reply().pressable().get(0).call();
        zoe.calls(more);
        assertThat(zoe.reply().visibility()).isEqualTo(Visibility.PRIVATE);
    }

    @Test
    void a_card_that_is_gone_is_told() {
        assertThat(ann.calls(CommandCall.of("kb show", "card", "never-was")))
                .startsWith("I do not know “never-was” as “card”.");
    }

    @Test
    void a_hand_over_is_said_with_the_answer() {
        Card legal =
                BASE.cards().stream()
                        .filter(c -> c.handover().isPresent())
                        .findFirst()
                        .orElseThrow();
        ann.calls(CommandCall.of("kb show", "card", legal.id()));
        assertThat(ann.reads())
                .contains("⚠ To be reviewed by a qualified person before use. Hand over to: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is the capital of Mongolia?",
                "recette de tarte aux bleuets",
                "qwzx vbnm",
                "???",
            })
    void what_is_not_in_the_base_is_said_honestly(String question) {
        ann.says("/ask " + question);
        assertThat(ann.meta("outcome")).isEqualTo("none");
        assertThat(ann.reply().meta()).doesNotContainKey("entry");
        assertThat(ann.labels()).hasSize(2);
    }

    @Test
    void none_leads_to_the_themes_and_from_there_to_any_card() {
        ann.says("/ask qwzx vbnm");
        assertThat(ann.presses("Browse the themes"))
                .startsWith(BASE.cards().size() + " cards in the knowledge base.");
        assertThat(ann.labels()).hasSameSizeAs(BASE.themes());
        ann.calls(ann.reply().pressable().get(0).call());
        Button first = ann.reply().pressable().get(0);
        assertThat(ann.calls(first.call())).startsWith(first.label());
    }
}
