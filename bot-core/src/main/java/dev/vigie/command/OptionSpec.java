package dev.vigie.command;

/**
 * An option of a command. Its name and description come from the messages {@code option.NAME.word}
 * and {@code option.NAME.help}.
 *
 * @param name the canonical (English) word
 * @param type what it takes
 * @param required asked for in a form when missing
 * @param maxLength of a text, in characters
 * @param choices what is offered; binding for {@link OptionType#CHOICE}, a suggestion otherwise
 */
public record OptionSpec(
        String name, OptionType type, boolean required, int maxLength, Choices choices) {

    /** Enough for a question or a reason; Discord's longest text input takes 4,000. */
    public static final int DEFAULT_MAX_LENGTH = 2000;

    public static OptionSpec text(String name) {
        return new OptionSpec(name, OptionType.TEXT, false, DEFAULT_MAX_LENGTH, Choices.NONE);
    }

    public static OptionSpec word(String name) {
        return new OptionSpec(name, OptionType.WORD, false, 100, Choices.NONE);
    }

    public static OptionSpec integer(String name) {
        return new OptionSpec(name, OptionType.INTEGER, false, 9, Choices.NONE);
    }

    public static OptionSpec person(String name) {
        return new OptionSpec(name, OptionType.PERSON, false, 100, Choices.NONE);
    }

    public static OptionSpec channel(String name) {
        return new OptionSpec(name, OptionType.CHANNEL, false, 200, Choices.NONE);
    }

    public static OptionSpec message(String name) {
        return new OptionSpec(name, OptionType.MESSAGE, false, 40, Choices.NONE);
    }

    public static OptionSpec choice(String name, Choices choices) {
        return new OptionSpec(name, OptionType.CHOICE, false, 100, choices);
    }

    /** Whether a person fills it in; what only the platform fills in is registered nowhere. */
    public boolean typable() {
        return type != OptionType.MESSAGE;
    }

    public OptionSpec asRequired() {
        return new OptionSpec(name, type, true, maxLength, choices);
    }

    public OptionSpec suggesting(Choices suggestions) {
        return new OptionSpec(name, type, required, maxLength, suggestions);
    }

    public OptionSpec atMost(int characters) {
        return new OptionSpec(name, type, required, characters, choices);
    }
}
