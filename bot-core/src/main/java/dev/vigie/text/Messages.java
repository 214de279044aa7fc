package dev.vigie.text;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every message of the program, by key and language, as ICU patterns with named arguments ({@code
 * "{count, plural, one {# step} other {# steps}}"}).
 *
 * <p>Patterns may hold the Markdown that {@code reply.Wording} understands. Keys follow the command
 * path: {@code crisis.start.help}.
 */
public final class Messages {

    private final Map<Language, Map<String, String>> patterns;
    private final Map<Language, Map<String, MessageFormat>> parsed = new EnumMap<>(Language.class);

    private Messages(Map<Language, Map<String, String>> patterns) {
        this.patterns = patterns;
        for (Language language : Language.values()) {
            parsed.put(language, new ConcurrentHashMap<>());
        }
    }

    /** The messages shipped with the program. */
    public static Messages builtIn() {
        Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            patterns.put(language, load(language));
        }
        return new Messages(patterns);
    }

    private static Map<String, String> load(Language language) {
        String name = "/messages/messages_" + language.code() + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program was packaged without " + name);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> patterns = new HashMap<>();
            properties.forEach(
                    (key, value) ->
                            patterns.put(
                                    (String) key, Typography.finish((String) value, language)));
            return patterns;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All keys of one language, sorted. */
    public Set<String> keys(Language language) {
        return new TreeSet<>(patternsOf(language).keySet());
    }

    /** The raw pattern, for tools that inspect messages. */
    public Optional<String> pattern(Language language, String key) {
        return Optional.ofNullable(patternsOf(language).get(key));
    }

    /** A message without arguments, in both languages: labels of choices. */
    public Bilingual<String> both(String key) {
        return new Bilingual<>(
                format(Language.FR, key, Map.of()), format(Language.EN, key, Map.of()));
    }

    /**
     * The message with its arguments filled in.
     *
     * @throws IllegalArgumentException when the key does not exist: a bug, found by the tests
     */
    public String format(Language language, String key, Map<String, ?> arguments) {
        MessageFormat format =
                parsedOf(language)
                        .computeIfAbsent(
                                key,
                                k -> new MessageFormat(required(language, k), language.locale()));
        // ICU's MessageFormat is not safe for use by several threads at once.
        synchronized (format) {
            return format.format(arguments);
        }
    }

    private String required(Language language, String key) {
        return pattern(language, key)
                .orElseThrow(
                        () -> new IllegalArgumentException("no " + language + " message " + key));
    }

    private Map<String, String> patternsOf(Language language) {
        return patterns.getOrDefault(language, Map.of());
    }

    private Map<String, MessageFormat> parsedOf(Language language) {
        return parsed.computeIfAbsent(language, l -> new ConcurrentHashMap<>());
    }
}
