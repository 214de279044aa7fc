package dev.vigie.pack;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Ids of entries of one kind: lower-case words and hyphens, at most 40 characters, unique within a
 * pack. A later pack may use an id again: its entry replaces the earlier one.
 */
public final class EntryIds {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MAX_LENGTH = 40;

    private final Map<String, Document<?>> seen = new HashMap<>();

    /** Records an id, reporting a bad or a repeated one. */
    public void add(Document<?> document, String pointer, String id, Problems problems) {
        if (id.length() > MAX_LENGTH || !FORM.matcher(id).matches()) {
            problems.error(document, pointer, "check.bad-id", "id", id, "max", MAX_LENGTH);
        }
        Document<?> before = seen.put(id, document);
        if (before != null && before.pack() == document.pack()) {
            problems.error(
                    document, pointer, "check.duplicate-id-in", "id", id, "file", before.file());
        }
    }
}
