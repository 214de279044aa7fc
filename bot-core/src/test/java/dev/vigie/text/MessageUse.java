package dev.vigie.text;

import dev.vigie.command.CommandCatalog;
import dev.vigie.command.CommandSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which messages a program uses, told from its sources and its commands.
 *
 * <ol>
 *   <li>A string literal that is a key uses it.
 *   <li>A literal that ends with a dot begins keys ({@code "role."}); what follows it is another
 *       literal, an enum constant or a number of the sources.
 *   <li>A command uses its {@code .word}, {@code .help} and {@code .title}, its {@code .menu} when
 *       a menu offers it, the words of its group and those of its options.
 * </ol>
 */
final class MessageUse {

    private static final Pattern COMMENT_OR_LITERAL =
            Pattern.compile("//[^\n]*|/\\*.*?\\*/|\"((?:[^\"\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern CONSTANT_OR_NUMBER =
            Pattern.compile("\\b(?:[A-Z][A-Z0-9_]+|\\d+)\\b");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z-]*(?:\\.[a-z0-9-]+)+");
    private static final Pattern BEGINNING = Pattern.compile("[a-z][a-z.-]*\\.");

    private final Set<String> literals = new HashSet<>();
    private final Set<String> beginnings = new TreeSet<>();
    private final Set<String> constants = new HashSet<>();
    private final Set<String> derived = new TreeSet<>();

    MessageUse(List<String> sources, CommandCatalog catalog) {
        for (String source : sources) {
            Matcher literal = COMMENT_OR_LITERAL.matcher(source);
            literal.results().map(r -> r.group(1)).filter(s -> s != null).forEach(literals::add);
            CONSTANT_OR_NUMBER
                    .matcher(literal.replaceAll(""))
                    .results()
                    .map(MatchResult::group)
                    .map(constant -> constant.toLowerCase(Locale.ROOT).replace('_', '-'))
                    .forEach(constants::add);
        }
        literals.stream()
                .filter(literal -> BEGINNING.matcher(literal).matches())
                .forEach(beginnings::add);
        catalog.commands().forEach(this::derive);
    }

    /** The Java sources of the program, all modules. */
    static List<String> sources() throws IOException {
        try (Stream<Path> modules = Files.list(Path.of("..").toRealPath())) {
            List<Path> roots =
                    modules.map(module -> module.resolve("src/main/java"))
                            .filter(Files::isDirectory)
                            .toList();
            Set<String> sources = new HashSet<>();
            for (Path root : roots) {
                try (Stream<Path> files = Files.walk(root)) {
                    for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                        sources.add(Files.readString(file));
                    }
                }
            }
            return List.copyOf(sources);
        }
    }

    /** Keys that nothing uses. */
    Set<String> unused(Set<String> keys) {
        Set<String> unused = new TreeSet<>(keys);
        unused.removeIf(key -> literals.contains(key) || derived.contains(key) || isBuilt(key));
        return unused;
    }

    /** Keys that are used and do not exist. */
    Set<String> missing(Set<String> keys) {
        Set<String> missing = new TreeSet<>(derived);
        Set<String> families = new HashSet<>();
        keys.forEach(key -> families.add(family(key)));
        literals.stream()
                .filter(literal -> KEY.matcher(literal).matches())
                .filter(literal -> families.contains(family(literal)))
                .filter(literal -> beginnings.stream().noneMatch(b -> keys.contains(b + literal)))
                .forEach(missing::add);
        missing.removeAll(keys);
        return missing;
    }

    private boolean isBuilt(String key) {
        return beginnings.stream()
                .filter(key::startsWith)
                .map(beginning -> key.substring(beginning.length()))
                .anyMatch(rest -> literals.contains(rest) || constants.contains(rest));
    }

    private void derive(CommandSpec command) {
        String group = command.path().get(0);
        derived.addAll(List.of(group + ".word", group + ".help"));
        String key = command.key();
        derived.addAll(List.of(key + ".word", key + ".help", key + ".title"));
        if (command.reach().menu() != CommandSpec.Menu.NONE) {
            derived.add(key + ".menu");
        }
        command.options()
                .forEach(
                        option -> {
                            derived.add("option." + option.name() + ".word");
                            derived.add("option." + option.name() + ".help");
                        });
    }

    private static String family(String key) {
        return key.substring(0, key.indexOf('.'));
    }
}
