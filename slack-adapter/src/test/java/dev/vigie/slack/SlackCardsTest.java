package dev.vigie.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.vigie.slack.LiveSlack.Done;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The card of a crisis in a channel of Slack. */
final class SlackCardsTest {

    private static final String ANN = "U0ANN";

    private final LiveSlack live = LiveSlack.fresh();
    private StandInWorld.Kept card;

    @BeforeEach
    void a_crisis_is_open() {
        live.slash(ANN, "/crisis", "start outage 3");
        card = live.posted(LiveSlack.GENERAL, "Crisis 1");
    }

    @AfterEach
    void slack_would_have_refused_nothing() {
        live.close();
        assertThat(live.broken()).isEmpty();
    }

    @Test
    void it_is_a_message_of_vigies_own_and_the_core_is_told_where() {
        live.slack()
                .eventually("word of the card", () -> live.cards().all().stream().findFirst())
                .message();
        assertThat(live.cards().all())
                .singleElement()
                .satisfies(
                        shown -> {
                            assertThat(shown.card().card()).isEqualTo("crisis-1");
                            assertThat(shown.message().id()).isEqualTo(card.ts);
                            assertThat(shown.message().conversation().id())
                                    .isEqualTo(LiveSlack.GENERAL);
                        });
    }

    @Test
    void a_press_on_it_draws_it_anew_in_place() {
        live.press(ANN, card.blocks, "Done: step 1", card.ts);
        updated("1 of 11");
        assertThat(live.slack().world().messages(LiveSlack.GENERAL)).hasSize(1);
    }

    @Test
    void many_presses_at_once_are_drawn_a_few_times_and_end_with_the_last() {
        for (int step = 0; step < 3; step++) {
            live.press(ANN, card.blocks, "Done: step " + new int[] {1, 2, 3}[step], card.ts);
        }
        updated("3 of 11");
        assertThat(live.slack().calls("chat.update")).hasSizeBetween(1, 3);
    }

    @Test
    void a_card_that_somebody_deleted_comes_back() {
        live.slack().world().delete(card.ts);
        live.press(ANN, card.blocks, "Done: step 1", card.ts);
        assertThat(live.posted(LiveSlack.GENERAL, "1 of 11").ts).isNotEqualTo(card.ts);
    }

    @Test
    void in_a_channel_without_vigie_the_card_says_how_to_invite_it() {
        live.slack().world().leave("C0CLOSED");
        Done opened = live.slash("C0CLOSED", ANN, "/crisis", "start outage 3");
        JsonObject answer = live.answer(opened);
        assertThat(answer.get("response_type").getAsString()).isEqualTo("in_channel");
        assertThat(answer.get("text").getAsString()).contains("Crisis 2", "/invite @vigie");
    }

    private void updated(String words) {
        live.slack()
                .eventually(
                        "the card saying " + words,
                        () -> Optional.of(card.text).filter(text -> text.contains(words)));
    }
}
