package dev.vigie.console;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.UserRef;
import dev.vigie.reply.Button;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Visibility;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The buttons last shown to each person: by a private answer, or to everyone in a channel. */
final class Seen {

    private final Map<UserRef, Shown> privately = new HashMap<>();
    private final Map<ConversationRef, Shown> inChannel = new HashMap<>();
    private long clock;

    private record Shown(long order, List<Button> buttons) {}

    /** An answer without buttons leaves the former ones in place. */
    synchronized void add(UserRef person, ConversationRef where, Reply reply) {
        List<Button> buttons = reply.pressable();
        if (buttons.isEmpty()) {
            return;
        }
        Shown shown = new Shown(++clock, buttons);
        if (reply.visibility() == Visibility.PRIVATE) {
            privately.put(person, shown);
        } else {
            inChannel.put(where, shown);
        }
    }

    synchronized List<Button> by(UserRef person, ConversationRef where) {
        Shown nothing = new Shown(0, List.of());
        Shown own = privately.getOrDefault(person, nothing);
        Shown common = inChannel.getOrDefault(where, nothing);
        return own.order() > common.order() ? own.buttons() : common.buttons();
    }
}
