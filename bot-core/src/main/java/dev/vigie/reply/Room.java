package dev.vigie.reply;

import dev.vigie.chat.UserRef;
import java.util.List;

/**
 * A place of its own for a matter: a thread on Discord, the thread under the card on Slack. It is a
 * wish that a platform fulfils as far as it can, each time the card is drawn: whoever is missing is
 * invited, and what is over is archived.
 *
 * @param name what it is called, at most {@value #MAX_NAME} characters
 * @param members who is invited, people and groups
 * @param restricted whether nobody else may see it
 * @param open false once the matter is over
 */
public record Room(String name, List<UserRef> members, boolean restricted, boolean open) {

    /** Discord's limit for the name of a thread. */
    public static final int MAX_NAME = 100;

    public Room {
        members = List.copyOf(members);
        if (name.isBlank() || name.length() > MAX_NAME) {
            throw new IllegalArgumentException("a name of 1 to " + MAX_NAME + ": " + name);
        }
    }
}
