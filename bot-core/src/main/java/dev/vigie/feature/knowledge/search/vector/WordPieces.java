package dev.vigie.feature.knowledge.search.vector;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Cuts a text into the pieces a BERT model knows, without case and accents: words, else the longest
 * known beginnings of what is left of a word.
 */
final class WordPieces {

    private static final int LONGEST_WORD = 100;
    private static final String INSIDE = "##";

    private final Map<String, Integer> ids;
    private final int unknown;
    private final int start;
    private final int end;

    private WordPieces(Map<String, Integer> ids) {
        this.ids = ids;
        this.unknown = id("[UNK]");
        this.start = id("[CLS]");
        this.end = id("[SEP]");
    }

    /** From a tokenizer file of the usual JSON form. */
    static WordPieces read(InputStream json) throws IOException {
        JsonNode vocabulary = new ObjectMapper().readTree(json).path("model").path("vocab");
        Map<String, Integer> ids = new HashMap<>(vocabulary.size() * 2);
        vocabulary.properties().forEach(e -> ids.put(e.getKey(), e.getValue().asInt()));
        return new WordPieces(ids);
    }

    private int id(String special) {
        return Objects.requireNonNull(ids.get(special), special);
    }

    /** The whole words of letters it knows, the commoner first. */
    List<String> wholeWords() {
        return ids.entrySet().stream()
                .filter(e -> e.getKey().chars().allMatch(Character::isLetter))
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The pieces' numbers, between the marks of start and end; at most so many in all. */
    long[] cut(String text, int atMost) {
        List<Integer> pieces = new ArrayList<>();
        pieces.add(start);
        for (String word : words(text)) {
            pieces(word, pieces);
        }
        if (pieces.size() > atMost - 1) {
            pieces.subList(atMost - 1, pieces.size()).clear();
        }
        pieces.add(end);
        return pieces.stream().mapToLong(Integer::longValue).toArray();
    }

    private void pieces(String word, List<Integer> pieces) {
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            pieces.add(unknown);
            return;
        }
        int before = pieces.size();
        int from = 0;
        while (from < word.length()) {
            int to = word.length();
            Integer found = null;
            while (to > from && found == null) {
                String piece = word.substring(from, to);
                found = ids.get(from == 0 ? piece : INSIDE + piece);
                if (found == null) {
                    to--;
                }
            }
            if (found == null) {
                pieces.subList(before, pieces.size()).clear();
                pieces.add(unknown);
                return;
            }
            pieces.add(found);
            from = to;
        }
    }

    /** Words, and every sign on its own. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .codePoints()
                .filter(WordPieces::kept)
                .forEach(
                        c -> {
                            boolean alone = sign(c) || ideograph(c);
                            if (alone || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                                close(word, words);
                            }
                            if (alone) {
                                words.add(Character.toString(c));
                            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                                word.appendCodePoint(c);
                            }
                        });
        close(word, words);
        return words;
    }

    private static void close(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean kept(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED ->
                    false;
            case Character.CONTROL -> c == '\n' || c == '\t' || c == '\r';
            default -> c != 0xFFFD;
        };
    }

    private static boolean sign(int c) {
        if (c < 128) {
            return c > 32 && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                    true;
            default -> false;
        };
    }

    private static boolean ideograph(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
