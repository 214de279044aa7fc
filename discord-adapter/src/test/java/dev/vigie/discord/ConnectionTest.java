package dev.vigie.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vigie.discord.fake.FakeDiscord;
import dev.vigie.discord.fake.FakeInteraction;
import dev.vigie.platform.PlatformUnavailable;
import dev.vigie.platform.Workers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.requests.GatewayIntent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What goes wrong between Vigie and Discord. */
class ConnectionTest {

    private final FakeDiscord discord = new FakeDiscord();
    private final List<Bot> bots = new ArrayList<>();

    @AfterEach
    void stop() {
        bots.forEach(Bot::checkWhatWasSent);
        bots.forEach(Bot::close);
        discord.close();
    }

    @Test
    void no_privileged_intent_is_asked_for() {
        started(Map.of());
        assertThat(GatewayIntent.getIntents(discord.intents()))
                .doesNotContain(
                        GatewayIntent.GUILD_MEMBERS,
                        GatewayIntent.GUILD_PRESENCES,
                        GatewayIntent.MESSAGE_CONTENT);
    }

    @Test
    void a_wrong_token_is_told_in_one_sentence_without_the_token() {
        Bot bot = bot(Map.of("DISCORD_TOKEN", "MTIz.wrong.token"));
        assertThatThrownBy(bot::start)
                .isInstanceOf(PlatformUnavailable.class)
                .hasMessageContaining("DISCORD_TOKEN")
                .hasMessageNotContaining("MTIz");
    }

    @Test
    void a_refused_intent_is_told_in_one_sentence() {
        discord.refusesIdentity(4014);
        assertThatThrownBy(bot(Map.of())::start)
                .isInstanceOf(PlatformUnavailable.class)
                .hasMessageContaining("Intent");
    }

    @Test
    void settings_that_cannot_be_used_are_named_with_what_would_be_right() {
        assertThatThrownBy(() -> bot(Map.of("DISCORD_SHARDS", "4/2")))
                .hasMessageContaining("DISCORD_SHARDS")
                .hasMessageContaining("0-3/8");
        assertThatThrownBy(() -> bot(Map.of("DISCORD_TRY_SERVER", "acme")))
                .hasMessageContaining("DISCORD_TRY_SERVER");
        assertThatThrownBy(() -> bot(Map.of("DISCORD_GATEWAY_URL", "http://x")))
                .hasMessageContaining("DISCORD_GATEWAY_URL");
    }

    @Test
    void while_discord_does_not_answer_the_start_goes_on_in_the_background() {
        discord.fails("GET /", 0, "", 4);
        Bot bot = bot(Map.of());
        bot.start();
        assertThat(bot.platform.health().ready()).isFalse();
        discord.await("a connection", () -> discord.identified() > 0);
        assertThat(discord.types("ann", "ask", "question", "there?").text()).contains("there?");
    }

    @Test
    void commands_are_registered_once_and_again_only_when_they_change() {
        started(Map.of());
        discord.await("a registration", () -> discord.registrations() == 1);
        assertThat(discord.commands(""))
                .extracting(command -> command.getString("name"))
                .contains("ask", "card", "Menu of who", "Menu of save");
        started(Map.of());
        assertThat(discord.types("ann", "ask", "question", "q").text()).contains("q");
        discord.await(
                "a second look",
                () -> discord.requests(r -> r.startsWith("GET /applications/")).size() == 2);
        assertThat(discord.registrations()).isEqualTo(1);
    }

    @Test
    void commands_can_be_tried_in_one_server() {
        started(Map.of("DISCORD_TRY_SERVER", FakeDiscord.SERVER));
        discord.await("a registration", () -> !discord.commands(FakeDiscord.SERVER).isEmpty());
        assertThat(discord.commands("")).isEmpty();
    }

    @Test
    void a_dropped_connection_is_resumed_and_nothing_is_lost() {
        started(Map.of());
        discord.dropsConnections();
        FakeInteraction meanwhile = discord.types("ann", "ask", "question", "still there?");
        assertThat(meanwhile.text()).contains("still there?");
        assertThat(discord.resumed()).isEqualTo(1);
        assertThat(discord.identified()).isEqualTo(1);
    }

    @Test
    void discord_may_ask_to_reconnect() {
        started(Map.of());
        discord.asksToReconnect();
        discord.await("a resumed session", () -> discord.resumed() == 1);
        assertThat(discord.types("ann", "ask", "question", "again?").text()).contains("again?");
    }

    @Test
    void a_session_that_is_no_longer_valid_is_begun_anew() {
        started(Map.of());
        discord.invalidatesSession();
        discord.await("a new session", () -> discord.identified() == 2);
        assertThat(discord.types("ann", "ask", "question", "new?").text()).contains("new?");
    }

    @Test
    void a_duplicate_delivery_is_ignored() {
        Bot bot = started(Map.of());
        FakeInteraction ask = discord.types("ann", "ask", "question", "once");
        assertThat(ask.text()).contains("once");
        discord.deliversAgain(ask);
        assertThat(discord.types("ann", "ask", "question", "after").text()).contains("after");
        assertThat(ask.answers()).isEqualTo(1);
        assertThat(bot.commands.asked).hasValue(2);
    }

    @Test
    void slow_work_is_acknowledged_in_time_and_answered_when_it_is_done() {
        Bot bot = started(Map.of());
        FakeInteraction slow = discord.types("ann", "slow");
        assertThat(slow.deferred()).isTrue();
        bot.commands.released.countDown();
        assertThat(slow.text()).contains("At last.");
        assertThat(slow.ephemeral()).isTrue();
    }

    @Test
    void whoever_comes_when_all_workers_are_busy_is_told_so_at_once() {
        Bot bot = Bot.on(discord, new Workers(1, 1, Duration.ofSeconds(5)), Map.of(), false);
        bots.add(bot);
        bot.start();
        discord.await("a registration", () -> discord.registrations() == 1);
        List<FakeInteraction> crowd = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            crowd.add(discord.types("ann", "slow"));
        }
        FakeInteraction last = crowd.get(5);
        assertThat(last.text()).contains("Try again in a moment");
        assertThat(last.ephemeral()).isTrue();
        bot.commands.released.countDown();
        assertThat(crowd.get(0).text()).contains("At last.");
    }

    @Test
    void an_answer_that_comes_too_late_for_its_interaction_finds_another_way() {
        Bot bot = started(Map.of());
        FakeInteraction slow = discord.types("gil", "slow");
        assertThat(slow.deferred()).isTrue();
        discord.forgetsToken(slow);
        bot.commands.released.countDown();
        discord.awaitMessage(discord.direct("gil"), "At last.");
    }

    @Test
    void limits_and_failures_of_discord_do_not_lose_an_answer() {
        started(Map.of());
        discord.fails("POST /interactions", 503, "{}", 1);
        assertThat(discord.types("ann", "ask", "question", "one").text()).contains("one");
        discord.fails("POST /interactions", 429, MessengerTest.limited(true), 1);
        assertThat(discord.types("ann", "ask", "question", "two").text()).contains("two");
    }

    @Test
    void two_processes_share_the_servers_between_them() {
        Bot first = started(Map.of("DISCORD_SHARDS", "0-0/2"));
        Bot second = started(Map.of("DISCORD_SHARDS", "1/2"));
        assertThat(discord.shards()).containsExactly("0/2", "1/2");
        assertThat(discord.types("ann", "help").text()).contains("what I can do");
        assertThat(discord.typesInSecondServer("bea-sirop", "help").text())
                .contains("what I can do");
        assertThat(first.platform.health().ready()).isTrue();
        assertThat(second.platform.health().ready()).isTrue();
        discord.await("a registration", () -> discord.registrations() == 1);
    }

    private Bot bot(Map<String, String> settings) {
        Bot bot = Bot.on(discord, settings);
        bots.add(bot);
        return bot;
    }

    private Bot started(Map<String, String> settings) {
        Bot bot = bot(settings);
        bot.start();
        return bot;
    }
}
