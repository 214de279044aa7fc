package dev.vigie.slack.events;

import dev.vigie.chat.CommandCall;
import dev.vigie.command.CommandSpec;
import java.util.List;
import java.util.Locale;

/** The ids of shortcuts: {@code shortcut.crisis.start}, {@code message.crisis.start}. */
public final class Shortcuts {

    private static final CommandCall GONE = CommandCall.of("gone");

    private Shortcuts() {}

    /** The id of a command as a shortcut that is always there. */
    public static String global(CommandSpec command) {
        return "shortcut." + command.key();
    }

    /** The id of a command in the menu of a message. */
    public static String message(CommandSpec command) {
        return "message." + command.key();
    }

    /** The command of an id; one that nobody knows for an id that is none of ours. */
    static CommandCall call(String id) {
        List<String> words = List.of(id.toLowerCase(Locale.ROOT).split("\\."));
        boolean ours =
                words.size() > 1 && words.stream().allMatch(word -> word.matches("[a-z0-9-]+"));
        return ours ? CommandCall.of(String.join(" ", words.subList(1, words.size()))) : GONE;
    }
}
