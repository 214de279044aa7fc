package dev.vigie.pack;

import java.util.Map;

/**
 * A file of a pack that was read.
 *
 * @param pack which pack it belongs to, 0 being the built-in one
 * @param file as the author knows it
 * @param content what it says
 * @param lines JSON pointer to line
 */
public record Document<T>(int pack, String file, T content, Map<String, Integer> lines) {

    /** The line of a place, or of the nearest place around it that is written in the file. */
    public int line(String pointer) {
        String at = pointer;
        while (!at.isEmpty()) {
            Integer line = lines.get(at);
            if (line != null) {
                return line;
            }
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return 1;
    }
}
