package dev.vigie.pack.audit;

import dev.vigie.text.Language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words of the other language that were left in a text, but for the names and terms that are at
 * home in both.
 */
final class ForeignWords {

    private final Pattern foreign;
    private final Pattern accepted;

    private ForeignWords(List<String> foreign, List<String> accepted) {
        this.foreign = any(foreign);
        this.accepted = any(accepted);
    }

    /** The lists for texts in a language: a word a line; a plus begins an accepted expression. */
    static ForeignWords in(Language language) {
        List<String> foreign = new ArrayList<>();
        List<String> accepted = new ArrayList<>();
        for (String line : lines("/audit/foreign-in-" + language.code() + ".txt")) {
            if (line.startsWith("+")) {
                accepted.add(line.substring(1).strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                foreign.addAll(List.of(line.strip().split("\\s*,\\s*")));
            }
        }
        return new ForeignWords(foreign, accepted);
    }

    /** The first foreign word. */
    Optional<String> find(String text) {
        Matcher matcher = foreign.matcher(accepted.matcher(text).replaceAll(" "));
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private static Pattern any(List<String> words) {
        return Pattern.compile(
                words.stream()
                        .map(Pattern::quote)
                        .collect(
                                Collectors.joining(
                                        "|",
                                        "(?iu)(?<![\\p{L}\\p{N}’'-])(?:",
                                        ")(?![\\p{L}’'-])")));
    }

    private static List<String> lines(String resource) {
        try (InputStream in = ForeignWords.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program was packaged without " + resource);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
