package dev.vigie.timer;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.UserRef;

/** Where a message goes. */
public sealed interface Addressee {

    /** A conversation. */
    record Place(ConversationRef conversation) implements Addressee {
        @Override
        public String platform() {
            return conversation.platform();
        }

        @Override
        public String key() {
            return "place " + conversation.key();
        }
    }

    /** A person, or each of a group's, by direct message. */
    record Somebody(UserRef person) implements Addressee {
        @Override
        public String platform() {
            return person.platform();
        }

        @Override
        public String key() {
            return "person " + person.key();
        }
    }

    String platform();

    /** As stored. */
    String key();

    /**
     * Reads what {@link #key()} wrote.
     *
     * @throws IllegalArgumentException when it is not one
     */
    static Addressee parse(String key) {
        String[] parts = key.split(" ", 2);
        return switch (parts[0]) {
            case "place" -> new Place(ConversationRef.parse(parts[1]));
            case "person" -> new Somebody(UserRef.parse(parts[1]));
            default -> throw new IllegalArgumentException("not an addressee: " + key);
        };
    }
}
