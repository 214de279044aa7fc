package dev.vigie.discord.registration;

import dev.vigie.chat.OrgId;
import dev.vigie.command.Choice;
import dev.vigie.command.Choices;
import dev.vigie.command.CommandCatalog;
import dev.vigie.command.CommandHandler;
import dev.vigie.command.CommandSpec;
import dev.vigie.command.OptionSpec;
import dev.vigie.text.Bilingual;
import dev.vigie.text.Language;
import dev.vigie.text.Messages;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Small catalogues with words of their own, so that these tests do not change with the words of the
 * program.
 *
 * <p>A word that was not given is made up: {@code mot-KEY} in French, the key's last part in
 * English.
 */
public final class Catalogs {

    public static final OrgId ORG = new OrgId("org");

    private final Map<Language, Map<String, String>> patterns =
            Map.of(Language.FR, new TreeMap<>(), Language.EN, new TreeMap<>());
    private final List<CommandSpec> commands = new ArrayList<>();

    public Catalogs say(String key, String french, String english) {
        patternsIn(Language.FR).put(key, french);
        patternsIn(Language.EN).put(key, english);
        return this;
    }

    public Catalogs command(CommandSpec.Builder command) {
        return command(command, use -> use.reply().build());
    }

    public Catalogs command(CommandSpec.Builder command, CommandHandler handler) {
        commands.add(command.handledBy(handler));
        return this;
    }

    public List<CommandSpec> commands() {
        return commands;
    }

    public CommandCatalog build() {
        for (CommandSpec command : commands) {
            for (int depth = 1; depth < command.path().size(); depth++) {
                makeUp(
                        String.join(".", command.path().subList(0, depth)),
                        command.path().get(depth - 1));
            }
            makeUp(command.key(), command.path().get(command.path().size() - 1));
            for (OptionSpec option : command.options()) {
                makeUp("option." + option.name(), option.name());
            }
        }
        return new CommandCatalog(commands, messages(patterns));
    }

    /** {@code count} choices whose French label is as long as asked. */
    public static Choices choices(int count, int labelLength) {
        List<Choice> choices = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String label = "Choix " + i + " ";
            String french = label + "x".repeat(Math.max(0, labelLength - label.length()));
            choices.add(new Choice("choice-" + i, new Bilingual<>(french, "Choice " + i)));
        }
        return Choices.of(choices);
    }

    private void makeUp(String key, String word) {
        patternsIn(Language.FR).putIfAbsent(key + ".word", "mot-" + word);
        patternsIn(Language.EN).putIfAbsent(key + ".word", word);
        patternsIn(Language.FR).putIfAbsent(key + ".title", "Titre de " + word);
        patternsIn(Language.EN).putIfAbsent(key + ".title", "Title of " + word);
        patternsIn(Language.FR).putIfAbsent(key + ".menu", "Menu de " + word);
        patternsIn(Language.EN).putIfAbsent(key + ".menu", "Menu of " + word);
        patternsIn(Language.FR).putIfAbsent(key + ".help", "Aide de " + word);
        patternsIn(Language.EN).putIfAbsent(key + ".help", "Help for " + word);
    }

    private Map<String, String> patternsIn(Language language) {
        return patterns.getOrDefault(language, new TreeMap<>());
    }

    /** The core only makes messages from its own files. */
    public static Messages messages(Map<Language, Map<String, String>> patterns) {
        try {
            Constructor<Messages> constructor = Messages.class.getDeclaredConstructor(Map.class);
            constructor.setAccessible(true);
            return constructor.newInstance(patterns);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
