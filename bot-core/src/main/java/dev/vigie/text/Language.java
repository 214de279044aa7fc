package dev.vigie.text;

import java.util.Locale;
import java.util.Optional;

/** The two languages of Vigie. */
public enum Language {
    FR(Locale.CANADA_FRENCH),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The two-letter code: {@code fr} or {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The locale that formats numbers and dates in this language. */
    public Locale locale() {
        return locale;
    }

    public Language other() {
        return this == FR ? EN : FR;
    }

    /**
     * Reads {@code fr}, {@code en}, {@code fr-CA}, {@code en_US}…; empty for any other language.
     */
    public static Optional<Language> parse(String tag) {
        String code = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        for (Language language : values()) {
            if (language.code().equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
