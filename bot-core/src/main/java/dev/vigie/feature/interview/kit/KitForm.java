package dev.vigie.feature.interview.kit;

import java.util.Locale;

/** The two forms of a kit, of the same make-up. */
public enum KitForm {
    /** What candidates are asked. */
    MAIN,
    /** Kept for when the main form has become known. */
    RESERVE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static KitForm of(String id) {
        return id.equals(RESERVE.id()) ? RESERVE : MAIN;
    }

    public KitForm other() {
        return this == MAIN ? RESERVE : MAIN;
    }
}
