package dev.vigie.chat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A command with its options already filled in: what a button carries and what a person could have
 * typed instead.
 *
 * <p>The encoded form is the typed form without the slash, {@code crisis skip crisis:12 step:3},
 * values with spaces between double quotes. It fits in a platform's component id, so no registry of
 * buttons is kept and a button drawn before a restart still works.
 *
 * @param path the canonical (English) words of the command
 * @param options option name to value, in the order given
 */
public record CommandCall(List<String> path, Map<String, String> options) {

    /** Discord allows 100 characters in a component id, Slack more. */
    public static final int MAX_ENCODED = 100;

    private static final Pattern WORD = Pattern.compile("[a-z0-9-]+");
    private static final Pattern BARE = Pattern.compile("[^\\s\"\\\\]+");

    public CommandCall {
        path = List.copyOf(path);
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        if (path.isEmpty() || !path.stream().allMatch(w -> WORD.matcher(w).matches())) {
            throw new IllegalArgumentException("not the words of a command: " + path);
        }
    }

    /** {@code CommandCall.of("crisis skip", "crisis", 12)}. */
    public static CommandCall of(String path, Object... namesAndValues) {
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            options.put(String.valueOf(namesAndValues[i]), String.valueOf(namesAndValues[i + 1]));
        }
        return new CommandCall(List.of(path.split(" ")), options);
    }

    public CommandCall with(String option, Object value) {
        Map<String, String> more = new LinkedHashMap<>(options);
        more.put(option, String.valueOf(value));
        return new CommandCall(path, more);
    }

    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** The command's words separated by spaces. */
    public String name() {
        return String.join(" ", path);
    }

    /** The form that {@link #decode} reads back. */
    public String encode() {
        StringBuilder out = new StringBuilder(name());
        options.forEach(
                (name, value) -> out.append(' ').append(name).append(':').append(quote(value)));
        return out.toString();
    }

    private static String quote(String value) {
        return BARE.matcher(value).matches()
                ? value
                : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Reads {@link #encode()}'s form; empty when it is not one (a forged or stale button). */
    public static Optional<CommandCall> decode(String encoded) {
        List<String> path = new ArrayList<>();
        Map<String, String> options = new LinkedHashMap<>();
        int at = 0;
        while (at < encoded.length()) {
            int end = at;
            while (end < encoded.length()
                    && encoded.charAt(end) != ' '
                    && encoded.charAt(end) != ':') {
                end++;
            }
            String word = encoded.substring(at, end);
            if (!WORD.matcher(word).matches()) {
                return Optional.empty();
            }
            if (end == encoded.length() || encoded.charAt(end) == ' ') {
                if (!options.isEmpty()) {
                    return Optional.empty();
                }
                path.add(word);
                at = end + 1;
            } else {
                StringBuilder value = new StringBuilder();
                at = readValue(encoded, end + 1, value);
                if (at < 0 || options.put(word, value.toString()) != null) {
                    return Optional.empty();
                }
            }
        }
        return path.isEmpty() ? Optional.empty() : Optional.of(new CommandCall(path, options));
    }

    /**
     * Appends the value that starts at {@code at}; the place after it, or -1 when it never ends or
     * something is glued to it.
     */
    private static int readValue(String encoded, int at, StringBuilder value) {
        if (at >= encoded.length() || encoded.charAt(at) != '"') {
            int end = encoded.indexOf(' ', at);
            end = end < 0 ? encoded.length() : end;
            value.append(encoded, at, end);
            return end + 1;
        }
        for (int i = at + 1; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c == '"') {
                boolean ends = i + 1 == encoded.length() || encoded.charAt(i + 1) == ' ';
                return ends ? i + 2 : -1;
            }
            if (c == '\\' && i + 1 < encoded.length()) {
                c = encoded.charAt(++i);
            }
            value.append(c);
        }
        return -1;
    }
}
