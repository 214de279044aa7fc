package dev.vigie.slack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text beside the blocks: what a notification says and a screen reader reads. Of a very long
 * message it is the beginning; the blocks hold everything.
 */
final class Fallback {

    private static final String MORE = " …";

    private Fallback() {}

    static String of(List<Piece> pieces) {
        String plain =
                pieces.stream()
                        .map(Piece::plain)
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining("\n"));
        String escaped = Markup.escape(plain);
        int max = Math.min(plain.length(), Limits.FALLBACK_BYTES);
        while (bytes(escaped) > Limits.FALLBACK_BYTES) {
            max = max * 9 / 10;
            String beginning = plain.substring(0, TextCut.length(plain, max)).stripTrailing();
            escaped = Markup.escape(beginning) + MORE;
        }
        return escaped;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
