package dev.vigie.feature.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.MessageRef;
import dev.vigie.chat.Person;
import dev.vigie.chat.QuotedMessage;
import dev.vigie.chat.UserRef;
import dev.vigie.command.Outcome;
import dev.vigie.command.Speaker;
import dev.vigie.reply.Button;
import dev.vigie.reply.PlainText;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Visibility;
import dev.vigie.testkit.Conversation;
import dev.vigie.text.Language;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A crisis opened from the menu of a message is about that message. */
class CrisisFromMessageTest {

    private static final CommandCall START = CommandCall.of("crisis start");
    private static final ConversationRef HERE = new ConversationRef("test", "space", "general");
    private static final Speaker ANN =
            new Speaker(
                    new Person(new UserRef("test", "ann"), "Ann"),
                    Optional.of(Language.EN),
                    Speaker.Standing.MEMBER);

    private final Conversation chat = Conversation.onH2();

    @Test
    void the_playbooks_that_fit_the_message_are_proposed_privately() {
        Reply choice = about("our site is down");
        assertThat(choice.visibility()).isEqualTo(Visibility.PRIVATE);
        assertThat(choice.pressable())
                .first()
                .extracting(Button::label)
                .isEqualTo("Service outage");
    }

    @Test
    void the_crisis_that_is_opened_says_what_the_message_said() {
        assertThat(opened("our site is down")).contains("\nour site is down\n");
    }

    @Test
    void of_a_long_message_it_says_the_beginning() {
        String text = "our site is down " + "and it does not come back ".repeat(60);
        assertThat(opened(text))
                .contains("our site is down and it does not come back")
                .containsPattern("(?m)^our site .{200,292}…$");
    }

    @Test
    void a_person_cannot_type_which_message_it_was() {
        Conversation.Voice zoe = chat.person("Zoé", Language.FR);
        zoe.says("/crise ouvrir scénario:panne message: notre site est tombé");
        assertThat(zoe.reads()).contains("message: notre site est tombé");
    }

    private String opened(String text) {
        CommandCall first = about(text).pressable().get(0).call();
        return new PlainText(Language.EN, Conversation.ZONE)
                .of(reply(chat.dispatcher().call(ANN, HERE, first)));
    }

    private Reply about(String text) {
        QuotedMessage message =
                new QuotedMessage(
                        new Person(new UserRef("test", "zoe"), "Zoé"),
                        text,
                        Instant.EPOCH,
                        Optional.empty(),
                        new MessageRef(HERE, "1"));
        return reply(chat.dispatcher().about(ANN, HERE, START, message));
    }

    private static Reply reply(Outcome outcome) {
        return ((Outcome.Replied) outcome).reply();
    }
}
