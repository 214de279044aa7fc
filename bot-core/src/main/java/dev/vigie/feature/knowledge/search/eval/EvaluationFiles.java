package dev.vigie.feature.knowledge.search.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vigie.feature.knowledge.search.Entry;
import dev.vigie.feature.knowledge.search.Search.Scored;
import dev.vigie.text.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The files of an evaluation, one JSON object a line.
 *
 * <pre>
 * base       {"id", "fr": {"title", "paraphrases": [], "answer"}, "en": {…}}
 * questions  {"q", "lang", "gold": [ids]}
 * results    {"ranked": [{"id", "score"}…], "confidence", "outcome", "micros"}
 * </pre>
 */
public final class EvaluationFiles {

    private static final ObjectMapper JSON = new ObjectMapper();

    private EvaluationFiles() {}

    /** A line that is not what it should be. */
    public static final class Malformed extends Exception {

        private static final long serialVersionUID = 1;

        private final int line;

        Malformed(int line) {
            super("line " + line);
            this.line = line;
        }

        /** From 1; 0 when the file holds nothing. */
        public int line() {
            return line;
        }
    }

    /** The entries of a base. */
    public static List<Entry> base(BufferedReader lines) throws IOException, Malformed {
        return read(lines, EvaluationFiles::entry);
    }

    /** The questions of a set. */
    public static List<KnownQuestion> questions(BufferedReader lines)
            throws IOException, Malformed {
        return read(lines, EvaluationFiles::question);
    }

    @FunctionalInterface
    private interface Row<T> {
        /** Throws IllegalArgumentException when something is missing. */
        T of(JsonNode line);
    }

    private static <T> List<T> read(BufferedReader lines, Row<T> row)
            throws IOException, Malformed {
        List<T> rows = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                try {
                    rows.add(row.of(JSON.readTree(line)));
                } catch (JsonProcessingException | IllegalArgumentException e) {
                    throw new Malformed(number);
                }
            }
        }
        if (rows.isEmpty()) {
            throw new Malformed(0);
        }
        return rows;
    }

    private static Entry entry(JsonNode line) {
        Map<Language, Entry.Side> sides = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            JsonNode side = line.path(language.code());
            if (side.isObject()) {
                sides.put(
                        language,
                        new Entry.Side(
                                side.path("title").asText(""),
                                texts(side.path("paraphrases")),
                                side.path("answer").asText(""),
                                ""));
            }
        }
        if (sides.isEmpty()) {
            throw new IllegalArgumentException("no side");
        }
        return new Entry(text(line, "id"), sides);
    }

    private static KnownQuestion question(JsonNode line) {
        if (!line.path("gold").isArray()) {
            throw new IllegalArgumentException("gold");
        }
        Set<String> gold = new TreeSet<>(texts(line.path("gold")));
        return new KnownQuestion(text(line, "q"), line.path("lang").asText(""), gold);
    }

    private static String text(JsonNode line, String key) {
        if (!line.path(key).isTextual()) {
            throw new IllegalArgumentException(key);
        }
        return line.path(key).asText();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** A line of the results. */
    public static String line(Evaluation.Result result) {
        ObjectNode line = JSON.createObjectNode();
        var ranked = line.putArray("ranked");
        for (Scored scored : result.ranking().found()) {
            ranked.addObject().put("id", scored.id()).put("score", rounded(scored.score()));
        }
        line.put("confidence", rounded(result.ranking().confidence()));
        line.put("outcome", result.ranking().outcome().name().toLowerCase(Locale.ROOT));
        line.put("micros", result.micros());
        return line.toString();
    }

    private static double rounded(double x) {
        return Math.round(x * 1e6) / 1e6;
    }
}
