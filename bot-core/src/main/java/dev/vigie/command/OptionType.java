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
    /** A person, or a group of people where the platform keeps groups. */
    PERSON,
    /** A channel or thread. */
    CHANNEL,
    /** A message of the chat that was pointed at; filled in by the platform, never typed. */
    MESSAGE
}
