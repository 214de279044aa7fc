package dev.vigie.reply;

import dev.vigie.text.Language;
import java.text.NumberFormat;
import java.util.regex.Pattern;

/**
 * A file that comes with a reply.
 *
 * @param name with its extension, without a folder; at most {@value #MAX_NAME} characters
 * @param mediaType such as {@code text/csv}
 * @param content what is in it
 * @param alternative what a picture shows, for who does not see it; empty for a document
 */
public record Download(String name, String mediaType, Bytes content, String alternative) {

    public static final int MAX_NAME = 100;

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_-][\\p{L}\\p{N}._ -]*");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]+");
    private static final int STEP = 1000;

    public Download {
        if (name.length() > MAX_NAME || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of a file: " + name);
        }
        if (!MEDIA_TYPE.matcher(mediaType).matches()) {
            throw new IllegalArgumentException("not a media type: " + mediaType);
        }
    }

    /** A document of text, in UTF-8. */
    public static Download text(String name, String mediaType, String text) {
        return new Download(name, mediaType, Bytes.utf8(text), "");
    }

    /** Its name and size, and what a picture shows: the words where no file can be given. */
    public Text announced(Language language) {
        Text line = Text.plain(name + " (" + size(language) + ")");
        return alternative.isBlank() ? line : line.and("\n" + alternative);
    }

    private String size(Language language) {
        String unit = language == Language.FR ? "o" : "B";
        int bytes = content.size();
        if (bytes < STEP) {
            return bytes + "\u00a0" + unit;
        }
        double thousands = bytes / (double) STEP;
        NumberFormat oneDigit = NumberFormat.getInstance(language.locale());
        oneDigit.setMaximumFractionDigits(1);
        return thousands < STEP
                ? oneDigit.format(thousands) + "\u00a0k" + unit
                : oneDigit.format(thousands / STEP) + "\u00a0M" + unit;
    }
}
