package dev.vigie.command;

/** What kind of value an option takes. */
public enum OptionType {
    /** A word, or several between quotes. */
    WORD,
    /** Free text: typed last, it takes the rest of the line. */
    TEXT,
    INTEGER,
    /** One of {@link OptionSpec#choices()}. */
    CHOICE,
    PERSON
}
