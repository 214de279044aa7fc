package dev.vigie.command;

import dev.vigie.text.Folding;
import dev.vigie.text.Language;
import dev.vigie.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All commands, and the words people may type for them in either language.
 *
 * <p>A message {@code KEY.word} may hold several words separated by commas; the first is the one
 * shown and registered.
 */
public final class CommandCatalog {

    private final Messages messages;
    private final List<CommandSpec> commands;
    private final Map<String, CommandSpec> byTypedWords = new HashMap<>();
    private final Map<String, CommandSpec> byName = new LinkedHashMap<>();

    /**
     * @throws IllegalArgumentException when two commands answer to the same words
     */
    public CommandCatalog(List<CommandSpec> commands, Messages messages) {
        this.commands = List.copyOf(commands);
        this.messages = messages;
        for (CommandSpec command : commands) {
            byName.put(command.name(), command);
            for (String typed : typedForms(command)) {
                CommandSpec other = byTypedWords.put(typed, command);
                if (other != null && !other.equals(command)) {
                    throw new IllegalArgumentException(
                            typed + " means both " + other.name() + " and " + command.name());
                }
            }
        }
    }

    public List<CommandSpec> commands() {
        return commands;
    }

    /** A command by its canonical words. */
    public Optional<CommandSpec> find(List<String> path) {
        return Optional.ofNullable(byName.get(String.join(" ", path)));
    }

    /** The commands of a group such as {@code crisis}, in their order. */
    public List<CommandSpec> group(String first) {
        return commands.stream().filter(c -> c.path().get(0).equals(first)).toList();
    }

    /** First words, in the order in which commands were declared. */
    public List<String> groups() {
        return commands.stream().map(c -> c.path().get(0)).distinct().toList();
    }

    /** The group that a word names in either language, in its canonical form. */
    public Optional<String> groupNamed(String typed) {
        String wanted = Folding.fold(typed);
        return groups().stream()
                .filter(group -> words(group).stream().map(Folding::fold).anyMatch(wanted::equals))
                .findFirst();
    }

    /** The command that a message begins with, by the words of either language. */
    public Optional<Match> match(String message) {
        List<Typed> typed = firstWords(message);
        for (int count = typed.size(); count > 0; count--) {
            StringBuilder words = new StringBuilder();
            for (Typed word : typed.subList(0, count)) {
                words.append(words.isEmpty() ? "" : " ").append(word.folded());
            }
            CommandSpec command = byTypedWords.get(words.toString());
            if (command != null) {
                return Optional.of(
                        new Match(command, message.substring(typed.get(count - 1).end())));
            }
        }
        return Optional.empty();
    }

    /** The command as a person types it in a language: {@code /crise ouvrir}. */
    public String shown(CommandSpec command, Language language) {
        StringBuilder shown = new StringBuilder("/");
        StringBuilder key = new StringBuilder();
        for (String word : command.path()) {
            key.append(key.isEmpty() ? "" : ".").append(word);
            shown.append(shown.length() > 1 ? " " : "").append(word(key.toString(), language));
        }
        return shown.toString();
    }

    /** The one word shown for a group, a subcommand or an option ({@code option.NAME}). */
    public String word(String key, Language language) {
        return allWords(key, language).get(0);
    }

    /** All words that may be typed for a key, in both languages. */
    public List<String> words(String key) {
        List<String> words = new ArrayList<>();
        for (Language language : Language.values()) {
            words.addAll(allWords(key, language));
        }
        return words;
    }

    public String help(CommandSpec command, Language language) {
        return say(command.key() + ".help", language);
    }

    public String groupHelp(String group, Language language) {
        return say(group + ".help", language);
    }

    public String help(OptionSpec option, Language language) {
        return say("option." + option.name() + ".help", language);
    }

    public String say(String key, Language language) {
        return messages.format(language, key, Map.of());
    }

    private List<String> allWords(String key, Language language) {
        return List.of(say(key + ".word", language).split("\\s*,\\s*"));
    }

    private List<String> typedForms(CommandSpec command) {
        List<String> forms = List.of("");
        StringBuilder key = new StringBuilder();
        for (String word : command.path()) {
            key.append(key.isEmpty() ? "" : ".").append(word);
            List<String> longer = new ArrayList<>();
            for (String form : forms) {
                for (String typed : words(key.toString())) {
                    longer.add((form + " " + Folding.fold(typed)).strip());
                }
            }
            forms = longer;
        }
        return forms;
    }

    private static List<Typed> firstWords(String message) {
        List<Typed> words = new ArrayList<>();
        int at = 0;
        while (words.size() < 3 && at < message.length()) {
            while (at < message.length() && isSpace(message.charAt(at))) {
                at++;
            }
            int end = at;
            while (end < message.length() && !isSpace(message.charAt(end))) {
                end++;
            }
            if (end > at) {
                words.add(new Typed(Folding.fold(message.substring(at, end)), end));
            }
            at = end;
        }
        return words;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /**
     * A command found at the start of a message.
     *
     * @param command which
     * @param rest what follows its words
     */
    public record Match(CommandSpec command, String rest) {}

    private record Typed(String folded, int end) {}
}
