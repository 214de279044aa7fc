package dev.vigie.discord.event;

import dev.vigie.chat.CommandCall;
import dev.vigie.command.Form;
import dev.vigie.command.Outcome;
import dev.vigie.discord.draw.FormModal;
import dev.vigie.discord.draw.Screens;
import dev.vigie.platform.Delivery;
import dev.vigie.platform.Messenger;
import dev.vigie.platform.TryLater;
import dev.vigie.platform.Undeliverable;
import dev.vigie.reply.Button;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Visibility;
import dev.vigie.reply.Wording;
import dev.vigie.text.Language;
import dev.vigie.text.Messages;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InteractionExpiredException;
import net.dv8tion.jda.api.exceptions.InteractionFailureException;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the core and answers an interaction; on a worker. */
final class Answers {

    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

    private final Messages messages;
    private final Screens screens;
    private final FormModal forms;
    private final LiveAnswers live;
    private final Messenger messenger;

    Answers(Messages messages, Screens screens, FormModal forms, LiveAnswers live, Messenger out) {
        this.messages = messages;
        this.screens = screens;
        this.forms = forms;
        this.live = live;
        this.messenger = out;
    }

    /** Shows what comes of an interaction. */
    void show(Incoming incoming, Asked asked, Outcome outcome) {
        if (outcome instanceof Outcome.FormAsked asks) {
            ask(incoming, asked, asks.form());
        } else if (outcome instanceof Outcome.Replied replied) {
            answer(incoming, asked, replied.reply());
        }
    }

    private void answer(Incoming incoming, Asked asked, Reply reply) {
        try {
            say(incoming, asked, reply);
        } catch (ErrorResponseException refused) {
            if (refused.getErrorResponse() == ErrorResponse.INTERACTION_ALREADY_ACKNOWLEDGED) {
                LOG.info("an interaction was delivered twice, and answered once");
            } else if (isExpired(refused.getErrorResponse())) {
                sayElsewhere(incoming, asked, reply);
            } else {
                throw refused;
            }
        } catch (InteractionExpiredException | InteractionFailureException tooLate) {
            sayElsewhere(incoming, asked, reply);
        }
    }

    private void say(Incoming incoming, Asked asked, Reply reply) {
        boolean ephemeral = reply.visibility() == Visibility.PRIVATE;
        if (reply.live().isEmpty() || ephemeral) {
            List<MessageCreateData> all = screens.of(reply);
            incoming.acknowledgement().say(all.isEmpty() ? List.of(done(reply)) : all, ephemeral);
            return;
        }
        Optional<Message> pressed =
                incoming.pressed()
                        .filter(p -> p.card().equals(reply.live().get().card()))
                        .map(Incoming.Pressed::message);
        pressed.ifPresentOrElse(
                card -> live.redraw(asked, card, incoming.acknowledgement(), reply),
                () -> live.answer(asked, incoming.event(), incoming.acknowledgement(), reply));
    }

    /** Discord wants an answer even from those who have nothing to say. */
    private MessageCreateData done(Reply reply) {
        return screens.notice(reply.language(), "discord.done");
    }

    private static boolean isExpired(ErrorResponse refusal) {
        return switch (refusal) {
            case UNKNOWN_INTERACTION, UNKNOWN_WEBHOOK, INVALID_WEBHOOK_TOKEN -> true;
            default -> false;
        };
    }

    /** The work is done, but Discord takes no answer any more: a message tells it. */
    private void sayElsewhere(Incoming incoming, Asked asked, Reply reply) {
        Delivery delivery = Delivery.first(incoming.event().getId());
        try {
            if (reply.visibility() == Visibility.CHANNEL) {
                messenger.post(asked.where(), reply, delivery);
            } else {
                messenger.direct(asked.person(), reply, delivery);
            }
        } catch (Undeliverable | TryLater refused) {
            LOG.warn("an answer came too late and found no other way: {}", refused.getMessage());
        }
    }

    private void ask(Incoming incoming, Asked asked, Form form) {
        Language language = asked.language();
        String card = incoming.pressed().map(Incoming.Pressed::card).orElse("");
        Optional<Modal> modal = forms.of(form, language, card);
        if (modal.isPresent() && incoming.acknowledgement().open(modal.get())) {
            return;
        }
        incoming.acknowledgement().say(List.of(later(form, language)), true);
    }

    /** A button that opens a form, where the form itself cannot come at once. */
    MessageCreateData later(Form form, Language language) {
        CommandCall call = form.call();
        String label = new Wording(messages, language).plain("discord.fill-in");
        return call.encode().length() <= CommandCall.MAX_ENCODED
                ? screens.notice(language, "discord.form-needed", Button.primary(label, call))
                : screens.notice(language, "discord.form-too-long");
    }
}
