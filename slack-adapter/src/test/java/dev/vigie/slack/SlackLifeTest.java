package dev.vigie.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.vigie.slack.LiveSlack.Done;
import dev.vigie.slack.StandInSlack.Call;
import dev.vigie.slack.StandInSlack.Fault;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people do in Slack, and what they see of it. */
final class SlackLifeTest {

    private static final String ANN = "U0ANN";
    private static final String ZOE = "U0ZOE";
    private static final String ASKED = "can I delete a negative comment";

    private final LiveSlack live = LiveSlack.fresh();

    @AfterEach
    void slack_would_have_refused_nothing() {
        live.close();
        assertThat(live.broken()).isEmpty();
    }

    @Test
    void a_question_is_acknowledged_and_answered_to_whoever_asked_only() {
        Done asked = live.slash(ANN, "/ask", ASKED);
        JsonObject answer = live.answer(asked);
        assertThat(asked.ack().has("payload")).isFalse();
        assertThat(answer.get("response_type").getAsString()).isEqualTo("ephemeral");
        assertThat(answer.get("text").getAsString()).contains("No, not if it is sincere");
        assertThat(live.slack().world().messages(LiveSlack.GENERAL)).isEmpty();
    }

    @Test
    void an_answer_can_be_shared_with_everybody() {
        JsonObject answer = live.answer(live.slash(ANN, "/ask", ASKED));
        live.press(ANN, answer.get("blocks").toString(), "Share here", "1.1");
        assertThat(live.posted(LiveSlack.GENERAL, "sincere").text).contains("sincere");
    }

    @Test
    void everybody_is_answered_in_the_language_of_their_slack() {
        assertThat(text(live.slash(ZOE, "/vigie-aide", ""))).contains("Je suis Vigie");
        assertThat(text(live.slash(ANN, "/vigie", ""))).contains("I am Vigie");
    }

    @Test
    void somebody_of_another_workspace_gets_nothing_of_ours() {
        assertThat(text(live.slash("U0EVE", "/ask", ASKED)))
                .contains("Vigie answers the people of the workspace")
                .doesNotContain("sincere");
    }

    @Test
    void while_slack_does_not_tell_who_somebody_is_nothing_is_answered_and_then_it_is() {
        live.slack().fail(new Fault("users.info", 503, "", "<html>"));
        assertThat(text(live.slash("U0EVE", "/ask", ASKED))).contains("Vigie answers the people");
        assertThat(live.slack().calls("respond")).hasSize(1);
    }

    @Test
    void a_form_filled_in_meanwhile_stays_open() {
        live.slash(ANN, "/ask", "");
        Call form = live.slack().awaited("views.open");
        live.slack().fail(new Fault("users.info", 503, "", "<html>"));
        Done filled = live.submit(ZOE, form, Map.of("question", LiveSlack.of("value", ASKED)));
        assertThat(filled.ack().getAsJsonObject("payload").get("response_action").getAsString())
                .isEqualTo("errors");
    }

    @Test
    void what_comes_again_is_acknowledged_and_not_done_again() {
        Done first = live.slash(ANN, "/crisis", "start outage 3");
        live.posted(LiveSlack.GENERAL, "Crisis 1");
        live.interaction("slash_commands", first.payload());
        live.answer(live.slash(ANN, "/crisis", "list"));
        assertThat(live.slack().calls("chat.postMessage")).hasSize(1);
    }

    @Test
    void what_lacks_something_opens_a_form_and_its_answer_goes_where_it_was_asked() {
        Done asked = live.slash(ANN, "/ask", "");
        Call form = live.slack().awaited("views.open");
        assertThat(form.field("trigger_id")).isEqualTo(asked.trigger());
        Done filled = live.submit(ANN, form, Map.of("question", LiveSlack.of("value", ASKED)));
        assertThat(filled.ack().has("payload")).isFalse();
        assertThat(live.answer(asked).get("text").getAsString()).contains("sincere");
    }

    @Test
    void what_is_wrong_in_a_form_is_said_at_its_field() {
        live.slash(ANN, "/crisis", "start outage 3");
        live.posted(LiveSlack.GENERAL, "Crisis 1");
        live.slash(ANN, "/crisis", "skip");
        Call form = live.slack().awaited("views.open");
        Done filled =
                live.submit(
                        ANN,
                        form,
                        Map.of(
                                "reason", LiveSlack.of("value", "not needed"),
                                "step", LiveSlack.of("value", "x")));
        JsonObject errors = filled.ack().getAsJsonObject("payload").getAsJsonObject("errors");
        assertThat(errors.keySet()).containsExactly("step");
        assertThat(errors.get("step").getAsString()).contains("number");
    }

    @Test
    void a_form_that_can_no_longer_open_is_offered_as_a_button() {
        live.slack().fail(Fault.error("views.open", "expired_trigger_id"));
        JsonObject offer = live.answer(live.slash(ANN, "/ask", ""));
        assertThat(offer.get("text").getAsString()).contains("a little more");
        live.press(ANN, offer.get("blocks").toString(), "Ask a question", "1.1");
        live.slack().awaited("views.open", call -> !call.field("trigger_id").equals("t1"));
    }

    @Test
    void a_mention_in_a_thread_is_answered_there_to_whoever_wrote_it() {
        JsonObject mention = LiveSlack.typed("app_mention");
        mention.addProperty("user", ANN);
        mention.addProperty("text", "<@" + StandInSlack.BOT + "> " + ASKED);
        mention.addProperty("channel", LiveSlack.GENERAL);
        mention.addProperty("ts", "1700000000.000009");
        mention.addProperty("thread_ts", "1700000000.000001");
        live.event("Ev1", mention);
        Call whisper = live.slack().awaited("chat.postEphemeral");
        assertThat(whisper.field("user")).isEqualTo(ANN);
        assertThat(whisper.field("thread_ts")).isEqualTo("1700000000.000001");
        assertThat(whisper.field("text")).contains("sincere");
    }

    @Test
    void a_direct_message_is_answered_there_and_vigies_own_are_not() {
        live.event("Ev1", direct(ANN, ASKED));
        assertThat(live.posted("D0ANN", "sincere").text).contains("sincere");
        JsonObject own = direct(StandInSlack.BOT, ASKED);
        own.addProperty("bot_id", "B0VIGIE");
        live.event("Ev2", own);
        live.answer(live.slash(ANN, "/vigie", ""));
        assertThat(live.slack().world().messages("D0ANN")).hasSize(1);
    }

    @Test
    void a_list_too_long_for_a_menu_is_searched() {
        live.slash(ANN, "/kb", "show");
        Call form = live.slack().awaited("views.open");
        assertThat(form.field("view")).contains("external_select");
        JsonObject suggestion = LiveSlack.typed("block_suggestion");
        suggestion.add("user", LiveSlack.of("id", ANN));
        suggestion.addProperty("block_id", "card");
        suggestion.addProperty("action_id", "value");
        suggestion.addProperty("value", "delete");
        suggestion.add("view", com.google.gson.JsonParser.parseString(form.field("view")));
        JsonObject options =
                live.interaction("interactive", suggestion).ack().getAsJsonObject("payload");
        assertThat(options.getAsJsonArray("options")).hasSizeBetween(1, 100);
        assertThat(options.toString()).contains("delete-negative-comment");
    }

    @Test
    void home_shows_what_can_be_done() {
        JsonObject opened = LiveSlack.typed("app_home_opened");
        opened.addProperty("user", ANN);
        opened.addProperty("tab", "home");
        live.event("Ev1", opened);
        assertThat(live.slack().awaited("views.publish").field("view"))
                .contains("What you can do here");
    }

    @Test
    void an_answer_whose_address_is_used_up_is_whispered() {
        live.slack().fail(new Fault("respond", 404, "", "used_url"));
        live.slash(ANN, "/ask", ASKED);
        assertThat(live.slack().awaited("chat.postEphemeral").field("text")).contains("sincere");
    }

    @Test
    void an_answer_waits_as_long_as_slack_asks_and_comes() {
        live.slack().fail(new Fault("chat.postMessage", 429, "1", "{}"));
        live.event("Ev1", direct(ANN, ASKED));
        live.posted("D0ANN", "sincere");
        assertThat(live.slack().calls("chat.postMessage")).hasSize(2);
    }

    private String text(Done done) {
        return live.answer(done).get("text").getAsString();
    }

    private static JsonObject direct(String user, String text) {
        JsonObject message = LiveSlack.typed("message");
        message.addProperty("channel_type", "im");
        message.addProperty("user", user);
        message.addProperty("text", text);
        message.addProperty("channel", "D" + user.substring(1));
        message.addProperty("ts", "1700000000.000003");
        return message;
    }
}
