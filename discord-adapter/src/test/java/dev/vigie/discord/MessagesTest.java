package dev.vigie.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.discord.fake.FakeDiscord;
import dev.vigie.discord.fake.FakeInteraction;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people write to Vigie, in a channel or directly. */
class MessagesTest {

    private static Bot bot;
    private static FakeDiscord discord;

    @BeforeAll
    static void connect() {
        bot = Bot.started();
        discord = bot.discord;
    }

    @AfterAll
    static void disconnect() {
        bot.close();
    }

    @AfterEach
    void everything_sent_is_within_the_limits() {
        bot.checkWhatWasSent();
    }

    @Test
    void a_private_answer_to_a_mention_is_a_button_for_that_person_alone() {
        String question = discord.writes("ann", "@bot why is it so?");
        DataObject ready = discord.awaitMessage(discord.general(), "Your answer is ready");
        assertThat(ready.getString("answers")).isEqualTo(question);
        FakeInteraction bob = discord.presses("bob", ready, "Show me");
        assertThat(bob.text()).contains("for somebody else");
        FakeInteraction ann = discord.presses("ann", ready, "Show me");
        assertThat(ann.text()).contains("why is it so?");
        assertThat(ann.ephemeral()).isTrue();
    }

    @Test
    void a_direct_message_is_answered_where_it_was_written() {
        discord.writesDirectly("cleo", "what now?");
        assertThat(FakeDiscord.text(discord.awaitMessage(discord.direct("cleo"), "what now?")))
                .contains("in " + FakeDiscord.SERVER);
    }

    @Test
    void a_form_that_a_message_asks_for_is_opened_by_a_button() {
        discord.writesDirectly("dora", "/pick");
        DataObject asks = discord.awaitMessage(discord.direct("dora"), "details");
        FakeInteraction opened = discord.presses("dora", asks, "Fill in");
        assertThat(opened.modal().getString("title")).isEqualTo("Title of pick");
    }

    @Test
    void a_mention_alone_is_answered_with_help() {
        discord.writesDirectly("eva", "@bot");
        discord.awaitMessage(discord.direct("eva"), "This is what I can do.");
    }

    @Test
    void what_is_not_for_vigie_is_left_alone() {
        int before = bot.commands.asked.get();
        discord.writes("ann", "just talking");
        discord.writesDirectly("finn", "over?");
        discord.awaitMessage(discord.direct("finn"), "over?");
        assertThat(bot.commands.asked.get()).isEqualTo(before + 1);
    }
}
