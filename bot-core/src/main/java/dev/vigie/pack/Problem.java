package dev.vigie.pack;

import java.util.Arrays;
import java.util.List;

/**
 * Something wrong in a pack.
 *
 * @param file as the author knows it
 * @param line counted from 1
 * @param fatal whether the file cannot be used; otherwise a warning
 * @param key of the message that says what is wrong and what is expected
 * @param arguments of that message, in pairs
 */
public record Problem(String file, int line, boolean fatal, String key, List<Object> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    static Problem error(String file, int line, String key, Object... arguments) {
        return new Problem(file, line, true, key, Arrays.asList(arguments));
    }
}
