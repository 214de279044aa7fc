package dev.vigie.discord.draw;

import dev.vigie.chat.CommandCall;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ids of one message's components. A button's id is its call, so no registry is kept; but
 * Discord wants ids to be unique, and the same call may well be drawn twice.
 *
 * <p>On a live card an id ends with {@code @CARD} where there is room for it, so that a press says
 * which card it came from, also after a restart. A twin's id ends with {@code #1}, {@code #2}…,
 * which no call does. Where that would exceed the limit of 100 characters, letters of the call's
 * words are capitals, which no call has. {@link #call} undoes both.
 */
public final class CallIds {

    private static final Pattern CARD = Pattern.compile(" @([a-z0-9-]+)(?: #\\d+)?$");
    private static final Pattern ADDED = Pattern.compile("(?: @[a-z0-9-]+)?(?: #\\d+)?$");

    private final String card;
    private final Set<String> taken = new HashSet<>();
    private int menus;

    /**
     * For one message.
     *
     * @param card the live card that it shows, empty when it shows none
     */
    CallIds(String card) {
        this.card = card.isEmpty() ? "" : " @" + card;
    }

    /** An id that stands for this call and is new in this message. */
    String forCall(CommandCall call) {
        String bare = call.encode();
        String marked = bare + card;
        String encoded = marked.length() <= CommandCall.MAX_ENCODED ? marked : bare;
        String id = encoded;
        for (int twin = 1; !taken.add(id); twin++) {
            id = twin(encoded, twin);
        }
        return id;
    }

    /** For the lines of a menu of the same message: they need not differ from its buttons. */
    CallIds within() {
        return new CallIds(card.isEmpty() ? "" : card.substring(2));
    }

    /** An id for a menu itself: no call, since its lines are the calls. */
    String forMenu() {
        menus++;
        return "#" + menus;
    }

    /** The live card that the message of a pressed component shows; empty when none is told. */
    public static Optional<String> card(String id) {
        Matcher matcher = CARD.matcher(id);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The call that an id stands for; empty for a menu's id, or a forged one. */
    public static Optional<CommandCall> call(String id) {
        String encoded = ADDED.matcher(id).replaceFirst("");
        int words = endOfWords(encoded);
        return CommandCall.decode(
                encoded.substring(0, words).toLowerCase(Locale.ROOT) + encoded.substring(words));
    }

    private static String twin(String encoded, int number) {
        String suffixed = encoded + " #" + number;
        return suffixed.length() <= CommandCall.MAX_ENCODED ? suffixed : capitals(encoded, number);
    }

    /** The binary digits of the number, written as capitals among the letters of the words. */
    private static String capitals(String encoded, int number) {
        StringBuilder id = new StringBuilder(encoded);
        int digits = number;
        for (int i = 0; i < endOfWords(encoded) && digits > 0; i++) {
            char c = encoded.charAt(i);
            if (c >= 'a' && c <= 'z') {
                id.setCharAt(i, digits % 2 == 1 ? Character.toUpperCase(c) : c);
                digits /= 2;
            }
        }
        if (digits > 0) {
            throw new IllegalStateException(
                    "the same button too many times in a message: " + encoded);
        }
        return id.toString();
    }

    /** Where the first value begins: values keep their capitals. */
    private static int endOfWords(String encoded) {
        int colon = encoded.indexOf(':');
        return colon < 0 ? encoded.length() : colon;
    }
}
