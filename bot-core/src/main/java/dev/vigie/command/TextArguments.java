package dev.vigie.command;

import dev.vigie.chat.OrgId;
import dev.vigie.command.Tokens.Token;
import dev.vigie.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads what was typed after a command's words, forgivingly.
 *
 * <ol>
 *   <li>{@code name:value}, {@code name=value} and {@code nom : valeur} fill an option, by its word
 *       in either language; a text option takes everything up to the next such name.
 *   <li>What has no name goes, in order, to the first free option that can take it: a choice that
 *       it names, a number, a person, a word.
 *   <li>A text option takes the rest of the line.
 * </ol>
 */
final class TextArguments {

    private static final int LONGEST_LABEL_IN_WORDS = 8;

    private final CommandCatalog catalog;
    private final CommandSpec command;
    private final OrgId org;
    private final String text;
    private final List<Token> tokens;
    private final Map<String, String> values = new LinkedHashMap<>();
    private int at;

    private TextArguments(CommandCatalog catalog, CommandSpec command, OrgId org, String text) {
        this.catalog = catalog;
        this.command = command;
        this.org = org;
        this.text = text;
        this.tokens = Tokens.of(text);
    }

    /**
     * The raw values by option name; they are checked afterwards like those of a button.
     *
     * @throws UserError when a part of the text fits no option
     */
    static Map<String, String> read(
            CommandCatalog catalog, CommandSpec command, OrgId org, String text) {
        return new TextArguments(catalog, command, org, text).read();
    }

    private Map<String, String> read() {
        while (at < tokens.size()) {
            Optional<Named> named = namedAt(at);
            if (named.isPresent()) {
                readNamed(named.get());
            } else {
                readUnnamed();
            }
        }
        return values;
    }

    private void readNamed(Named named) {
        OptionSpec option = named.option();
        at = named.valueToken();
        if (option.type() == OptionType.TEXT) {
            int from = named.valueStart();
            put(option, Tokens.unquoted(text.substring(from, endOfText(any -> true))));
        } else if (named.inlineValue().isPresent()) {
            put(option, takeValue(option, named.inlineValue().get()));
        } else if (at < tokens.size()) {
            put(option, takeValue(option));
        } else {
            put(option, "");
        }
    }

    /** Where the text that starts here ends: before the next name that ends it. Moves there. */
    private int endOfText(Predicate<OptionSpec> ends) {
        while (at < tokens.size() && namedAt(at).map(Named::option).filter(ends).isEmpty()) {
            at++;
        }
        return at < tokens.size() ? tokens.get(at).start() : text.length();
    }

    private void readUnnamed() {
        for (OptionSpec option : command.options()) {
            if (values.containsKey(option.name())) {
                continue;
            }
            if (option.type() == OptionType.TEXT) {
                // "Une question : comment…" goes on: the text's own name does not end it
                int from = tokens.get(at).start();
                put(
                        option,
                        Tokens.unquoted(text.substring(from, endOfText(o -> !o.equals(option)))));
                return;
            }
            if (canTake(option)) {
                put(option, takeValue(option));
                return;
            }
        }
        throw notUnderstood(tokens.get(at).text());
    }

    private boolean canTake(OptionSpec option) {
        String word = tokens.get(at).text();
        return switch (option.type()) {
            case INTEGER -> isNumber(word);
            case PERSON -> isPerson(word);
            case CHANNEL -> isChannel(word);
            case CHOICE -> meantAsChoice(option, at) || onlyOptionLeft(option);
            case WORD -> true;
            case TEXT, MESSAGE -> false;
        };
    }

    /**
     * Where free text may follow, its first words are not taken for a choice that they resemble: "a
     * member says…" begins a sentence and does not name "Harassment of a member". There a choice is
     * written in full, or nothing but options comes after it.
     */
    private boolean meantAsChoice(OptionSpec option, int from) {
        int count = wordsOfChoice(option, "", from);
        return count > 0
                && (free().noneMatch(o -> o.type() == OptionType.TEXT)
                        || isInFull(option, from, count)
                        || optionStartsAt(from + count, option));
    }

    private boolean isInFull(OptionSpec option, int from, int count) {
        String words = Folding.fold(joined("", from, count));
        return option.choices().offered(org).stream()
                .anyMatch(
                        choice ->
                                words.equals(Folding.fold(choice.value()))
                                        || words.equals(Folding.fold(choice.label().fr()))
                                        || words.equals(Folding.fold(choice.label().en())));
    }

    /** Is there nothing at {@code index}, an option's name, or a value of an option still free? */
    private boolean optionStartsAt(int index, OptionSpec taken) {
        if (index >= tokens.size() || namedAt(index).isPresent()) {
            return true;
        }
        String word = tokens.get(index).text();
        return free().filter(o -> !o.equals(taken))
                .anyMatch(
                        o ->
                                switch (o.type()) {
                                    case INTEGER -> isNumber(word);
                                    case PERSON -> isPerson(word);
                                    case CHANNEL -> isChannel(word);
                                    case CHOICE -> meantAsChoice(o, index);
                                    case WORD, TEXT, MESSAGE -> false;
                                });
    }

    private Stream<OptionSpec> free() {
        return command.options().stream()
                .filter(OptionSpec::typable)
                .filter(o -> !values.containsKey(o.name()));
    }

    private static boolean isNumber(String word) {
        return word.matches("#?\\d{1,9}");
    }

    private static boolean isPerson(String word) {
        return word.startsWith("@") || word.startsWith("<@") || word.startsWith("<!subteam^");
    }

    private static boolean isChannel(String word) {
        return word.startsWith("#") || word.startsWith("<#");
    }

    /** A wrong value for the one option left is told as such rather than as an unknown word. */
    private boolean onlyOptionLeft(OptionSpec option) {
        return free().allMatch(o -> o.name().equals(option.name()));
    }

    private String takeValue(OptionSpec option) {
        boolean choice = option.type() == OptionType.CHOICE;
        return take("", choice ? Math.max(1, wordsOfChoice(option, "", at)) : 1);
    }

    /** A value that began right after its name; a choice may go on for several words. */
    private String takeValue(OptionSpec option, String begun) {
        boolean choice = option.type() == OptionType.CHOICE;
        return take(begun, choice ? wordsOfChoice(option, begun, at) : 0);
    }

    private String take(String begun, int count) {
        String value = joined(begun, at, count);
        at += count;
        return value;
    }

    /** How many words from there on name a choice together, at most; 0 when none does. */
    private int wordsOfChoice(OptionSpec option, String begun, int from) {
        int longest = Math.min(LONGEST_LABEL_IN_WORDS, tokens.size() - from);
        for (int count = longest; count > 0; count--) {
            boolean endsWithWord = !Folding.fold(tokens.get(from + count - 1).text()).isEmpty();
            if (endsWithWord
                    && option.choices().meant(org, joined(begun, from, count)).isPresent()) {
                return count;
            }
        }
        return 0;
    }

    private String joined(String begun, int from, int count) {
        List<String> words = new ArrayList<>();
        if (!begun.isEmpty()) {
            words.add(begun);
        }
        for (Token token : tokens.subList(from, from + count)) {
            words.add(token.text());
        }
        return String.join(" ", words);
    }

    private void put(OptionSpec option, String value) {
        if (values.put(option.name(), value) != null) {
            throw new UserError("error.option-twice", "option", option.name());
        }
    }

    /**
     * The option named at a token: {@code name:value}, {@code name: value}, {@code name : value}.
     */
    private Optional<Named> namedAt(int index) {
        Token token = tokens.get(index);
        if (token.quoted()) {
            return Optional.empty();
        }
        String word = token.text();
        int mark = firstMark(word);
        if (mark > 0) {
            return optionCalled(word.substring(0, mark))
                    .map(option -> namedWithMark(option, index, mark));
        }
        if (mark < 0 && index + 1 < tokens.size()) {
            String next = tokens.get(index + 1).text();
            if (next.equals(":") || next.equals("=")) {
                return optionCalled(word)
                        .map(
                                o ->
                                        new Named(
                                                o,
                                                index + 2,
                                                tokens.get(index + 1).end(),
                                                Optional.empty()));
            }
        }
        return Optional.empty();
    }

    private Named namedWithMark(OptionSpec option, int index, int mark) {
        Token token = tokens.get(index);
        int valueStart = token.start() + mark + 1;
        String rest = token.text().substring(mark + 1);
        return rest.isEmpty()
                ? new Named(option, index + 1, valueStart, Optional.empty())
                : new Named(option, index + 1, valueStart, Optional.of(rest));
    }

    private static int firstMark(String word) {
        int colon = word.indexOf(':');
        int equals = word.indexOf('=');
        return colon < 0 ? equals : equals < 0 ? colon : Math.min(colon, equals);
    }

    private Optional<OptionSpec> optionCalled(String typed) {
        String wanted = Folding.fold(typed);
        return command.options().stream()
                .filter(OptionSpec::typable)
                .filter(
                        option ->
                                wanted.equals(Folding.fold(option.name()))
                                        || catalog.words("option." + option.name()).stream()
                                                .map(Folding::fold)
                                                .anyMatch(wanted::equals))
                .findFirst();
    }

    private UserError notUnderstood(String word) {
        return new UserError(
                "error.argument-not-understood", "word", word, "command", command.name());
    }

    private record Named(
            OptionSpec option, int valueToken, int valueStart, Optional<String> inlineValue) {}
}
