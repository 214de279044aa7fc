package dev.vigie.pack;

/**
 * A file of a pack that was read.
 *
 * @param pack which pack it belongs to, 0 being the built-in one
 * @param file as the author knows it
 * @param content what it says
 * @param lines where everything stands
 */
public record Document<T>(int pack, String file, T content, Lines lines) {

    /** The line of a place, or of the nearest place around it that is written in the file. */
    public int line(String pointer) {
        return lines.of(pointer);
    }
}
