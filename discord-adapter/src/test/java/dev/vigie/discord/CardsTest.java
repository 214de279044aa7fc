package dev.vigie.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.MessageRef;
import dev.vigie.chat.UserRef;
import dev.vigie.discord.fake.FakeDiscord;
import dev.vigie.discord.fake.FakeInteraction;
import dev.vigie.platform.Delivery;
import dev.vigie.testkit.TestServices.RecordedCards.Shown;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Live cards, in the channel and in threads of their own. */
class CardsTest {

    private final Bot bot = Bot.started();
    private final FakeDiscord discord = bot.discord;
    private ConversationRef general;

    @BeforeEach
    void place() {
        general = new ConversationRef("discord", FakeDiscord.SERVER, discord.general());
    }

    @AfterEach
    void everything_sent_is_within_the_limits() {
        bot.checkWhatWasSent();
        bot.close();
    }

    @Test
    void a_card_is_the_answer_itself_and_it_is_told_where() {
        FakeInteraction show = discord.types("ann", "card show");
        assertThat(show.text()).contains("Ticked 0 times");
        awaitShown(1);
        assertThat(lastShown().message())
                .isEqualTo(new MessageRef(general, show.message().getString("id")));
    }

    @Test
    void a_press_draws_the_pressed_card_anew_instead_of_answering() {
        FakeInteraction show = discord.types("ann", "card show");
        FakeInteraction press = discord.presses("bob", show.message(), "Tick");
        assertThat(press.edited()).isTrue();
        awaitShown(2);
        assertThat(show.text()).contains("Ticked 1 times");
        assertThat(bot.cards.all()).extracting(shown -> shown.card().version()).contains(0L, 1L);
    }

    @Test
    void a_form_opened_from_a_card_draws_it_anew_too() {
        FakeInteraction show = discord.types("ann", "card show");
        FakeInteraction opened = discord.presses("bob", show.message(), "Note");
        FakeInteraction filled = discord.fills("bob", opened, "text", "noted");
        assertThat(filled.edited()).isTrue();
        assertThat(show.text()).contains("Ticked 1 times");
    }

    @Test
    void many_presses_at_once_end_with_the_newest_state() {
        FakeInteraction show = discord.types("ann", "card show");
        List<FakeInteraction> presses = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            presses.add(discord.presses("user" + i, show.message(), "Tick"));
        }
        presses.forEach(FakeInteraction::answer);
        assertThat(show.text()).contains("Ticked 30 times");
    }

    @Test
    void a_card_with_a_room_gets_a_thread_where_it_is_pinned_and_members_are_invited() {
        bot.commands.members.add(new UserRef("discord", discord.user("bob")));
        bot.commands.members.add(UserRef.group("discord", discord.role()));
        FakeInteraction opened = discord.types("ann", "room open");
        assertThat(opened.text()).contains("Crisis 1 is followed in its own thread");
        DataObject thread = discord.threads().get(0);
        assertThat(thread.getInt("type")).isEqualTo(11);
        assertThat(thread.getString("name")).isEqualTo("Crisis 1");
        assertThat(thread.getArray("added").getString(0)).isEqualTo(discord.user("bob"));
        List<DataObject> inside = discord.messagesIn(thread.getString("id"));
        assertThat(inside.get(0).getBoolean("pinned")).isTrue();
        assertThat(inside.get(1).getString("content")).isEqualTo("<@&" + discord.role() + ">");
        assertThat(lastShown().message().conversation().id()).isEqualTo(thread.getString("id"));
    }

    @Test
    void a_restricted_room_is_a_private_thread_that_the_channel_learns_no_name_of() {
        bot.commands.restricted = true;
        FakeInteraction opened = discord.types("ann", "room open");
        assertThat(opened.text()).contains("private thread").doesNotContain("Crisis 1");
        assertThat(discord.threads().get(0).getInt("type")).isEqualTo(12);
    }

    @Test
    void what_to_grant_is_told_where_no_thread_may_be_opened() {
        discord.fails("POST /channels/\\d+/threads", 403, missing(), 5);
        FakeInteraction opened = discord.types("ann", "room open");
        assertThat(opened.text()).contains("Ticked 0 times");
        assertThat(opened.ephemeral()).isFalse();
        DataObject told = opened.message(1);
        assertThat(FakeDiscord.text(told)).contains("Create Public Threads");
        assertThat(FakeInteraction.ephemeral(told)).isTrue();
    }

    @Test
    void a_restricted_card_without_a_thread_is_seen_by_who_opened_it_alone() {
        bot.commands.restricted = true;
        discord.fails("POST /channels/\\d+/threads", 403, missing(), 5);
        FakeInteraction opened = discord.types("ann", "room open");
        assertThat(opened.text()).contains("Create Private Threads");
        assertThat(opened.ephemeral()).isTrue();
        assertThat(FakeInteraction.ephemeral(opened.message(1))).isTrue();
    }

    @Test
    void a_drawing_invites_who_joined_and_archives_what_is_over() {
        MessageRef card = posted();
        DataObject thread = discord.channelById(card.conversation().id());
        bot.commands.members.add(new UserRef("discord", discord.user("zoe")));
        bot.commands.ticks.incrementAndGet();
        bot.platform.messenger().edit(card, bot.commands.card(bot.commands.room()));
        assertThat(thread.getArray("added").getString(0)).isEqualTo(discord.user("zoe"));
        bot.commands.open = false;
        bot.platform.messenger().edit(card, bot.commands.card(bot.commands.room()));
        assertThat(thread.getObject("thread_metadata").getBoolean("archived")).isTrue();
    }

    @Test
    void an_archived_thread_is_opened_again_for_a_drawing() {
        bot.commands.open = false;
        MessageRef card = posted();
        bot.commands.open = true;
        bot.commands.ticks.incrementAndGet();
        bot.platform.messenger().edit(card, bot.commands.card(bot.commands.room()));
        assertThat(discord.textsIn(card.conversation().id()).get(0)).contains("Ticked 1 times");
        assertThat(
                        discord.channelById(card.conversation().id())
                                .getObject("thread_metadata")
                                .getBoolean("archived"))
                .isFalse();
    }

    @Test
    void the_open_thread_of_the_same_name_is_taken_rather_than_a_second_one() {
        MessageRef first = posted();
        MessageRef second =
                bot.platform
                        .messenger()
                        .post(
                                general,
                                bot.commands.card(bot.commands.room()),
                                Delivery.first("again"));
        assertThat(second.conversation()).isEqualTo(first.conversation());
        assertThat(discord.threads()).hasSize(1);
    }

    @Test
    void in_a_forum_the_card_is_a_post() {
        String forum = discord.channel(15, "crises");
        MessageRef card =
                bot.platform
                        .messenger()
                        .post(
                                new ConversationRef("discord", FakeDiscord.SERVER, forum),
                                bot.commands.card(bot.commands.room()),
                                Delivery.first("forum"));
        assertThat(discord.textsIn(card.conversation().id())).hasSize(1);
        assertThat(card.id()).isEqualTo(card.conversation().id());
    }

    private MessageRef posted() {
        return bot.platform
                .messenger()
                .post(general, bot.commands.card(bot.commands.room()), Delivery.first("first"));
    }

    private static String missing() {
        return "{\"code\":50013,\"message\":\"Missing Permissions\"}";
    }

    private void awaitShown(int count) {
        discord.await("shown " + count, () -> bot.cards.all().size() >= count);
    }

    private Shown lastShown() {
        List<Shown> all = bot.cards.all();
        return all.get(all.size() - 1);
    }
}
