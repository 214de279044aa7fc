package dev.vigie.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.discord.fake.FakeDiscord;
import dev.vigie.discord.fake.FakeInteraction;
import java.util.List;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people type, press, choose and fill in, through the real JDA. */
class CommandsTest {

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
    void a_command_is_answered_for_the_person_alone() {
        FakeInteraction ask = discord.types("ann", "ask", "question", "why?");
        assertThat(ask.text()).contains("EN why?");
        assertThat(ask.ephemeral()).isTrue();
    }

    @Test
    void the_language_is_that_of_the_persons_discord_and_then_the_servers() {
        assertThat(discord.types("bea-fr", "ask", "question", "q").text()).contains("FR q");
        assertThat(discord.types("kai-de", "ask", "question", "q").text()).contains("EN q");
    }

    @Test
    void share_here_posts_for_everyone() {
        FakeInteraction ask = discord.types("ann", "ask", "question", "why?");
        FakeInteraction shared = discord.presses("ann", ask.message(), "Share here");
        assertThat(shared.text()).contains("Shared.");
        assertThat(shared.ephemeral()).isFalse();
    }

    @Test
    void a_long_answer_is_shown_piece_by_piece_and_nothing_is_lost() {
        FakeInteraction shown = discord.types("ann", "book");
        StringBuilder all = new StringBuilder(shown.text());
        for (int presses = 0; all.indexOf("Chapitre 30") < 0 && presses < 30; presses++) {
            boolean onFirst = shown.text().contains("Voir la suite");
            DataObject last = onFirst ? shown.message() : shown.message(1);
            assertThat(FakeInteraction.ephemeral(last)).isTrue();
            all.append(FakeDiscord.text(last));
            if (all.indexOf("Chapitre 30") < 0) {
                shown = discord.presses("ann", last, "Voir la suite");
                all.append(shown.text());
            }
        }
        for (int chapter = 1; chapter <= 30; chapter++) {
            assertThat(all).contains("Chapitre " + chapter);
        }
    }

    @Test
    void a_missing_option_is_asked_for_in_a_form() {
        FakeInteraction opened = discord.types("ann", "ask");
        assertThat(opened.modal().getString("title")).isEqualTo("Title of ask");
        FakeInteraction filled = discord.fills("ann", opened, "question", "and now?");
        assertThat(filled.text()).contains("EN and now?");
    }

    @Test
    void a_form_with_more_fields_than_a_modal_takes_goes_on_with_a_button() {
        FakeInteraction opened = discord.types("ann", "many");
        FakeInteraction first =
                discord.fills(
                        "ann",
                        opened,
                        "a",
                        "x".repeat(200),
                        "b",
                        "7",
                        "c",
                        "fr",
                        "d",
                        discord.user("bob"),
                        "e",
                        discord.general());
        assertThat(first.text()).contains("A few details are still missing");
    }

    @Test
    void what_is_too_long_for_a_forms_id_is_a_field_that_is_filled_in_already() {
        String long300 = "long ".repeat(60).strip();
        FakeInteraction opened =
                discord.types(
                        "ann",
                        "many",
                        "a",
                        long300,
                        "b",
                        7,
                        "c",
                        "fr",
                        "d",
                        "<@" + discord.user("bob") + ">",
                        "e",
                        "<#" + discord.general() + ">");
        FakeInteraction filled = discord.fills("ann", opened, "f", "the end");
        assertThat(filled.text()).contains("All of").contains("f");
    }

    @Test
    void choices_are_completed_while_typing() {
        FakeInteraction typing = discord.isTyping("ann", "pick", "theme", "choice 2");
        assertThat(typing.choices()).contains("Choice 2", "Choice 20").hasSizeLessThanOrEqualTo(25);
        assertThat(discord.isTyping("ann", "pick", "theme", "").choices()).hasSize(25);
    }

    @Test
    void a_mention_notifies_exactly_whom_it_names() {
        discord.types("ann", "call", "person", "<@" + discord.user("bob") + ">").text();
        FakeInteraction role = discord.types("ann", "call", "person", "<@" + discord.role() + ">");
        assertThat(role.text()).contains("<@&" + discord.role() + ">");
        DataObject allowed = role.callback().getObject("data").getObject("allowed_mentions");
        assertThat(allowed.getArray("parse").isEmpty()).isTrue();
        assertThat(allowed.getArray("roles").getString(0)).isEqualTo(discord.role());
    }

    @Test
    void the_menu_of_a_person_looks_them_up() {
        FakeInteraction who = discord.pointsAtPerson("ann", "Menu of who", "bob");
        assertThat(who.text()).contains(discord.user("bob"));
    }

    @Test
    void the_menu_of_a_message_keeps_the_message_while_a_form_asks_for_more() {
        FakeInteraction opened =
                discord.pointsAtMessage("ann", "Menu of save", "bob", "the sky is falling");
        FakeInteraction saved = discord.fills("ann", opened, "title", "Sky");
        assertThat(saved.text()).contains("Sky: bob wrote the sky is falling");
    }

    @Test
    void rights_are_those_of_the_moment_and_belong_to_who_presses() {
        assertThat(discord.types("ann", "lock").text()).doesNotContain("Locked.");
        assertThat(discord.types("admin", "lock").text()).contains("Locked.");
    }

    @Test
    void roles_are_told_to_the_core() {
        assertThat(discord.types("counsel", "ask", "question", "q").text()).contains(", 2");
        assertThat(discord.types("ann", "ask", "question", "q").text()).contains(", 1");
    }

    @Test
    void in_a_direct_message_somebody_speaks_in_their_server() {
        FakeInteraction direct = discord.typesDirectly("ann", "ask", "question", "q");
        assertThat(direct.text()).contains("in " + FakeDiscord.SERVER);
        assertThat(discord.typesDirectly("stranger", "ask", "question", "q").text())
                .contains("in user-");
    }

    @Test
    void a_forged_or_stale_button_is_refused_politely() {
        FakeInteraction ask = discord.types("ann", "ask", "question", "why?");
        for (String id : List.of("forged thing", "gone for-ever", "#1", "crisis", "kb \"")) {
            FakeInteraction press = discord.pressesRaw("ann", ask.message(), id);
            assertThat(press.text()).contains("no longer valid");
            assertThat(press.ephemeral()).isTrue();
        }
    }

    @Test
    void a_bug_is_told_with_a_code_and_without_its_words() {
        assertThat(discord.types("ann", "bug").text()).contains("CODE").doesNotContain("secret");
    }
}
