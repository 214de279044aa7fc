package dev.vigie.reply;

import dev.vigie.chat.CommandCall;

/**
 * Something to press: a pre-filled command.
 *
 * @param label what it says, at most {@value #MAX_LABEL} characters (Slack's limit, below Discord's
 *     80)
 * @param call what pressing it does
 * @param style how it stands out
 */
public record Button(String label, CommandCall call, Style style) {

    public static final int MAX_LABEL = 75;

    /** How a button stands out. */
    public enum Style {
        NORMAL,
        PRIMARY,
        DANGER
    }

    public Button {
        check(label, call);
    }

    /** An ordinary button. */
    public static Button of(String label, CommandCall call) {
        return new Button(label, call, Style.NORMAL);
    }

    public static Button primary(String label, CommandCall call) {
        return new Button(label, call, Style.PRIMARY);
    }

    public static Button danger(String label, CommandCall call) {
        return new Button(label, call, Style.DANGER);
    }

    static void check(String label, CommandCall call) {
        if (label.isBlank() || label.length() > MAX_LABEL) {
            throw new IllegalArgumentException("a label of 1 to " + MAX_LABEL + ": " + label);
        }
        if (call.encode().length() > CommandCall.MAX_ENCODED) {
            throw new IllegalArgumentException("too long for a button: " + call.encode());
        }
    }
}
