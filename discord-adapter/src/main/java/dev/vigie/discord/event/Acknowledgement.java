package dev.vigie.discord.event;

import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IModalCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/**
 * The first answer to an interaction, which Discord wants within three seconds and only once.
 *
 * <p>Most work is quicker, and its answer is the first one. When it is not, somebody else calls
 * {@link #defer} meanwhile; the answer then follows.
 */
final class Acknowledgement {

    /** How the first answer was given. */
    private enum State {
        NONE,
        /** "Vigie is thinking", for all to see. */
        DEFERRED_PUBLIC,
        /** The same for one person. */
        DEFERRED_PRIVATE,
        /** Nothing seen: the message of a pressed button may be edited. */
        DEFERRED_EDIT,
        ANSWERED
    }

    private final IReplyCallback event;
    private final boolean pressed;
    private State state = State.NONE;

    /**
     * @param pressed whether a live card's button was pressed: the answer may well be an edit
     */
    Acknowledgement(IReplyCallback event, boolean pressed) {
        this.event = event;
        this.pressed = pressed;
    }

    /** Says that an answer will follow, unless there is one. */
    synchronized void defer(boolean ephemeral) {
        if (state != State.NONE) {
            return;
        }
        if (pressed && event instanceof IMessageEditCallback editable) {
            state = State.DEFERRED_EDIT;
            editable.deferEdit().queue();
        } else {
            state = ephemeral ? State.DEFERRED_PRIVATE : State.DEFERRED_PUBLIC;
            event.deferReply(ephemeral).queue();
        }
    }

    /** Somebody else answers. */
    void leave() {
        var unused = take();
    }

    /** Takes the right to answer; what was said before. */
    private synchronized State take() {
        State before = state;
        state = State.ANSWERED;
        return before;
    }

    /**
     * Says messages, at least one.
     *
     * @return the first of them, as far as Discord tells it
     */
    Optional<Message> say(List<MessageCreateData> messages, boolean ephemeral) {
        State before = take();
        Optional<Message> first = sayFirst(before, messages.get(0), ephemeral);
        for (MessageCreateData message : messages.subList(1, messages.size())) {
            follow(message, ephemeral);
        }
        return first;
    }

    private Optional<Message> sayFirst(State before, MessageCreateData message, boolean ephemeral) {
        InteractionHook hook = event.getHook();
        boolean asPromised = before == (ephemeral ? State.DEFERRED_PRIVATE : State.DEFERRED_PUBLIC);
        if (before == State.NONE) {
            InteractionHook answered = event.reply(message).setEphemeral(ephemeral).complete();
            return answered.hasCallbackResponse()
                    ? Optional.ofNullable(answered.getCallbackResponse().getMessage())
                    : Optional.empty();
        }
        if (asPromised) {
            return Optional.of(
                    hook.editOriginal(MessageEditData.fromCreateData(message)).complete());
        }
        if (before == State.DEFERRED_PRIVATE || before == State.DEFERRED_PUBLIC) {
            // what was promised to the others than the answer is for must go first
            hook.deleteOriginal().complete();
        }
        return Optional.of(follow(message, ephemeral));
    }

    /** Says something more, after an answer. */
    Message follow(MessageCreateData message, boolean ephemeral) {
        return event.getHook().sendMessage(message).setEphemeral(ephemeral).complete();
    }

    /** Draws the message anew whose button was pressed. */
    void edit(MessageCreateData message) {
        MessageEditData edited = MessageEditData.fromCreateData(message);
        State before = take();
        if (before == State.NONE && event instanceof IMessageEditCallback editable) {
            editable.editMessage(edited).complete();
        } else {
            event.getHook().editOriginal(edited).complete();
        }
    }

    /** Opens a form; false when it is too late for one. */
    boolean open(Modal modal) {
        if (!(event instanceof IModalCallback opener)) {
            return false;
        }
        synchronized (this) {
            if (state != State.NONE) {
                return false;
            }
            state = State.ANSWERED;
        }
        opener.replyModal(modal).complete();
        return true;
    }
}
