package dev.vigie.discord.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * The limits that Discord documents for slash commands, looked for in the JSON that is registered.
 */
public final class CommandLimits {

    private static final int SUBCOMMAND = 1;
    private static final int SUBCOMMAND_GROUP = 2;
    private static final int STRING = 3;
    private static final Set<Integer> COMPLETED = Set.of(STRING, 4, 10);
    private static final Pattern NAME =
            Pattern.compile("[-_'\\p{L}\\p{N}\\p{IsDevanagari}\\p{IsThai}]{1,32}");
    private static final Set<String> LOCALES =
            Set.of(
                    "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt",
                    "hu", "nl", "no", "pl", "pt-BR", "ro", "fi", "sv-SE", "vi", "tr", "cs", "el",
                    "bg", "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW", "ko");

    private final List<String> problems = new ArrayList<>();

    private CommandLimits() {}

    static void check(List<DataObject> commands) {
        assertThat(problems(commands)).isEmpty();
    }

    /** What Discord would refuse. */
    public static List<String> problems(List<DataObject> commands) {
        CommandLimits limits = new CommandLimits();
        limits.limit(commands.size() <= 100, commands.size() + " commands, at most 100");
        limits.checkDistinct(commands, "name");
        for (DataObject command : commands) {
            if (command.getInt("type", 1) != 1) {
                limits.checkMenu(command);
                continue;
            }
            int characters = limits.checkElement(command, 0);
            limits.limit(characters <= 8000, characters + " characters, at most 8000");
        }
        return limits.problems;
    }

    /** In a menu, names are free and there is no description. */
    private void checkMenu(DataObject command) {
        checkLength("name", command.getString("name"), 1, 32);
        localizations(command, "name").forEach(name -> checkLength("name", name, 1, 32));
        limit(command.getString("description", "").isEmpty(), "a menu with a description");
    }

    /** Its characters, those inside of it included. */
    private int checkElement(DataObject element, int depth) {
        String name = element.getString("name", "");
        checkName(name);
        checkLength("description", element.getString("description", ""), 1, 100);
        localizations(element, "name").forEach(this::checkName);
        localizations(element, "description").forEach(d -> checkLength("description", d, 1, 100));
        List<DataObject> options = list(element, "options");
        limit(options.size() <= 25, options.size() + " options, at most 25");
        checkDistinct(options, "name");
        checkOrder(options);
        int characters = longest(element, "name") + longest(element, "description");
        for (DataObject option : options) {
            limit(depth < 3, "nested too deeply");
            characters += checkElement(option, depth + 1) + checkOption(option);
        }
        return characters;
    }

    private void checkOrder(List<DataObject> options) {
        long subcommands =
                options.stream().filter(o -> o.getInt("type") <= SUBCOMMAND_GROUP).count();
        limit(subcommands == 0 || subcommands == options.size(), "subcommands beside options");
        boolean optionalSeen = false;
        for (DataObject option : options) {
            boolean required = option.getBoolean("required", false);
            limit(!required || !optionalSeen, "a required option after an optional one");
            optionalSeen |= !required && option.getInt("type") != SUBCOMMAND;
        }
    }

    private int checkOption(DataObject option) {
        List<DataObject> choices = list(option, "choices");
        boolean completed = option.getBoolean("autocomplete", false);
        limit(choices.size() <= 25, choices.size() + " choices, at most 25");
        limit(choices.isEmpty() || !completed, "choices and autocomplete together");
        limit(!completed || COMPLETED.contains(option.getInt("type")), "nothing to complete there");
        limit(option.getInt("max_length", 1) <= 6000, "a text longer than 6000");
        limit(option.getInt("max_length", 1) >= 1, "a text shorter than 1");
        checkDistinct(choices, "name");
        checkDistinct(choices, "value");
        int characters = 0;
        for (DataObject choice : choices) {
            checkLength("choice", choice.getString("name", ""), 1, 100);
            checkLength("choice value", choice.getString("value", ""), 1, 100);
            localizations(choice, "name").forEach(n -> checkLength("choice", n, 1, 100));
            characters += longest(choice, "name") + choice.getString("value", "").length();
        }
        return characters;
    }

    private void checkName(String name) {
        limit(NAME.matcher(name).matches(), "not a name: " + name);
        limit(name.equals(name.toLowerCase(Locale.ROOT)), "capitals in " + name);
    }

    private void checkDistinct(List<DataObject> elements, String key) {
        Set<String> seen = new HashSet<>();
        elements.forEach(
                e -> limit(seen.add(e.getString(key, "")), "twice: " + e.getString(key, "")));
    }

    private List<String> localizations(DataObject element, String key) {
        DataObject others = element.optObject(key + "_localizations").orElseGet(DataObject::empty);
        others.keys().forEach(locale -> limit(LOCALES.contains(locale), "no locale: " + locale));
        return others.keys().stream().map(others::getString).toList();
    }

    private int longest(DataObject element, String key) {
        int longest = element.getString(key, "").length();
        for (String other : localizations(element, key)) {
            longest = Math.max(longest, other.length());
        }
        return longest;
    }

    private static List<DataObject> list(DataObject element, String key) {
        return element.optArray(key).stream()
                .flatMap(array -> array.stream(DataArray::getObject))
                .toList();
    }

    private void checkLength(String what, String text, int least, int most) {
        limit(
                text.length() >= least && text.length() <= most,
                what + " of " + text.length() + ", allowed " + least + " to " + most);
    }

    private void limit(boolean kept, String problem) {
        if (!kept) {
            problems.add(problem);
        }
    }
}
