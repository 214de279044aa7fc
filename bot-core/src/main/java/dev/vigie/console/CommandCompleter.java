package dev.vigie.console;

import dev.vigie.chat.OrgId;
import dev.vigie.command.Choice;
import dev.vigie.command.CommandCatalog;
import dev.vigie.command.CommandSpec;
import dev.vigie.command.OptionSpec;
import dev.vigie.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Completes commands, their options and choices, and directives, from the catalogue. */
final class CommandCompleter implements Completer {

    private static final List<String> DIRECTIVES =
            List.of(
                    ":as ",
                    ":in ",
                    ":lang fr",
                    ":lang en",
                    ":press ",
                    ":fill ",
                    ":cancel",
                    ":quit");
    private static final OrgId LOCAL = new OrgId("console:local");

    private final CommandCatalog catalog;
    private final Supplier<Language> language;

    CommandCompleter(CommandCatalog catalog, Supplier<Language> language) {
        this.catalog = catalog;
        this.language = language;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        String typed = line.line().substring(0, line.cursor());
        if (typed.startsWith(":")) {
            DIRECTIVES.forEach(d -> candidates.add(plain(d)));
            return;
        }
        Optional<CommandCatalog.Match> match =
                typed.startsWith("/") ? catalog.match(typed.substring(1)) : Optional.empty();
        if (match.isPresent() && match.get().rest().startsWith(" ")) {
            options(match.get().command(), line.word(), candidates);
        } else if (typed.startsWith("/") || typed.isEmpty()) {
            for (CommandSpec command : catalog.commands()) {
                if (command.listed()) {
                    commandWords(command, line.wordIndex(), candidates);
                }
            }
        }
    }

    private void commandWords(CommandSpec command, int index, List<Candidate> candidates) {
        String[] words = catalog.shown(command, language.get()).split(" ");
        if (index < words.length) {
            boolean last = index == words.length - 1;
            candidates.add(
                    new Candidate(
                            words[index],
                            words[index],
                            null,
                            last
                                    ? catalog.help(command, language.get())
                                    : catalog.groupHelp(
                                            String.join(".", command.path().subList(0, index + 1)),
                                            language.get()),
                            null,
                            null,
                            true));
        }
    }

    private void options(CommandSpec command, String word, List<Candidate> candidates) {
        for (OptionSpec option : command.options().stream().filter(OptionSpec::typable).toList()) {
            String name = catalog.word("option." + option.name(), language.get());
            if (word.startsWith(name + ":")) {
                String typed = word.substring(name.length() + 1);
                option.choices()
                        .completing(LOCAL, typed, language.get())
                        .forEach(choice -> candidates.add(choice(name, choice)));
            } else {
                candidates.add(
                        new Candidate(
                                name + ":",
                                name,
                                null,
                                catalog.help(option, language.get()),
                                null,
                                null,
                                false));
            }
        }
    }

    private Candidate choice(String option, Choice choice) {
        return new Candidate(
                option + ":" + choice.value(),
                choice.value(),
                null,
                choice.label().in(language.get()),
                null,
                null,
                true);
    }

    private static Candidate plain(String value) {
        return new Candidate(value, value.strip(), null, null, null, null, false);
    }
}
