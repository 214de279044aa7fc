package dev.vigie.discord.event;

import dev.vigie.chat.UserRef;
import dev.vigie.command.Dispatcher;
import dev.vigie.command.Outcome;
import dev.vigie.command.WordlessTrace;
import dev.vigie.discord.draw.Screens;
import dev.vigie.discord.send.DiscordMessenger;
import dev.vigie.platform.Cards;
import dev.vigie.platform.Delivery;
import dev.vigie.platform.TryLater;
import dev.vigie.platform.Undeliverable;
import dev.vigie.platform.Workers;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Visibility;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads messages that are written to Vigie: directly, or in a channel with its mention.
 *
 * <p>An answer for one person only does not appear in a channel: there a button shows it to that
 * person. A form cannot be opened by a message either, so that a button does.
 */
final class Written {

    private static final Logger LOG = LoggerFactory.getLogger(Written.class);

    private final Dispatcher dispatcher;
    private final Workers workers;
    private final Received received;
    private final Speakers speakers;
    private final Way way;

    /**
     * How it answers.
     *
     * @param messenger posts
     * @param answers words forms
     * @param screens draws
     * @param cards told of live cards
     */
    record Way(DiscordMessenger messenger, Answers answers, Screens screens, Cards cards) {}

    Written(Dispatcher dispatcher, Workers workers, Received received, Speakers speakers, Way way) {
        this.dispatcher = dispatcher;
        this.workers = workers;
        this.received = received;
        this.speakers = speakers;
        this.way = way;
    }

    void received(Message message) {
        boolean direct = message.getChannelType() == ChannelType.PRIVATE;
        boolean human = !message.getAuthor().isBot() && !message.isWebhookMessage();
        if (human
                && !message.getType().isSystem()
                && (direct || names(message))
                && received.isNewHere(message.getIdLong())
                && !workers.accept(() -> work(message, direct))) {
            LOG.warn("too busy for a message");
        }
    }

    private static Pattern mention(Message message) {
        return Pattern.compile("<@!?" + message.getJDA().getSelfUser().getId() + ">");
    }

    /** A reply to Vigie's message mentions it without its name in the text: that is no question. */
    private static boolean names(Message message) {
        return mention(message).matcher(message.getContentRaw()).find();
    }

    private void work(Message message, boolean direct) {
        try {
            if (received.isNew(message.getIdLong())) {
                answer(message, speakers.of(message), direct);
            }
        } catch (Undeliverable | TryLater refused) {
            LOG.warn("a message could not be answered: {}", refused.getMessage());
        } catch (RuntimeException bug) {
            LOG.error("a message was not answered", WordlessTrace.of(bug));
        }
    }

    private void answer(Message message, Asked asked, boolean direct) {
        String text = mention(message).matcher(message.getContentRaw()).replaceAll(" ").strip();
        Outcome outcome =
                dispatcher.say(asked.speaker(), asked.where(), text.isEmpty() ? "/help" : text);
        Delivery delivery = Delivery.first(message.getId());
        if (outcome instanceof Outcome.FormAsked form) {
            MessageCreateData button = way.answers().later(form.form(), asked.language());
            way.messenger().answer(asked.where(), message.getId(), button, delivery);
        } else if (outcome instanceof Outcome.Replied replied) {
            reply(asked, replied.reply(), delivery, direct);
        }
    }

    private void reply(Asked asked, Reply reply, Delivery delivery, boolean direct) {
        UserRef person = asked.person();
        if (reply.visibility() == Visibility.PRIVATE && !direct) {
            MessageCreateData button = way.screens().onlyFor(person, reply);
            way.messenger().answer(asked.where(), delivery.id(), button, delivery);
        } else if (reply.live().isPresent()) {
            var posted = way.messenger().post(asked.where(), reply, delivery);
            way.cards().shown(reply.live().get(), posted);
        } else {
            way.messenger().answer(asked.where(), delivery.id(), reply, delivery);
        }
    }
}
