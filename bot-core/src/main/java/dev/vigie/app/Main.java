package dev.vigie.app;

import dev.vigie.platform.Printable;
import dev.vigie.text.Language;
import dev.vigie.text.Messages;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The program. Its help speaks the language of the settings. */
public final class Main {

    /** Bad usage, or nothing configured. */
    static final int USAGE = 2;

    /** Something failed. */
    static final int FAILED = 1;

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(
                run(
                        arguments,
                        System.getenv(),
                        new Streams(System.in, utf8(System.out), utf8(System.err))));
    }

    /** The same with other streams. */
    static int run(String[] arguments, Map<String, String> environment, Streams streams) {
        Messages messages = Messages.builtIn();
        Program program = new Program(Config.from(environment), messages, streams);
        return commandLine(program, messages, program.language())
                .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
                .execute(arguments);
    }

    /**
     * Where the program reads and writes.
     *
     * @param in UTF-8
     * @param out answers, UTF-8
     * @param err what the operator must know, UTF-8
     */
    record Streams(InputStream in, PrintStream out, PrintStream err) {}

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    private static CommandLine commandLine(Program program, Messages messages, Language language) {
        Says says = key -> messages.format(language, "cli." + key, Map.of());
        CommandLine line = new CommandLine(described(CommandSpec.create(), "vigie", says));
        line.getCommandSpec()
                .addOption(
                        flag("--version", "-V", says.text("option.version"))
                                .versionHelp(true)
                                .build());
        line.getCommandSpec().version("Vigie " + program.version());
        line.addSubcommand(
                "console", described(CommandSpec.create(), "console", says).addOption(json(says)));
        addPlatforms(line, says);
        line.addSubcommand(
                "ask",
                described(CommandSpec.create(), "ask", says)
                        .addOption(json(says))
                        .addOption(lang(says))
                        .addPositional(
                                PositionalParamSpec.builder()
                                        .paramLabel("QUESTION")
                                        .arity("1..*")
                                        .type(String[].class)
                                        .description(says.text("param.question"))
                                        .build()));
        line.addSubcommand(
                "check",
                described(CommandSpec.create(), "check", says)
                        .addPositional(
                                PositionalParamSpec.builder()
                                        .paramLabel("DIR")
                                        .arity("0..*")
                                        .type(String[].class)
                                        .description(says.text("param.dir"))
                                        .build()));
        line.setExecutionStrategy(parsed -> chosen(program, parsed));
        return line;
    }

    private static void addPlatforms(CommandLine line, Says says) {
        for (String word : List.of("serve", "slack", "discord")) {
            CommandLine platform = new CommandLine(described(CommandSpec.create(), word, says));
            Platforms.found().stream()
                    .filter(factory -> factory.id().equals(word))
                    .flatMap(factory -> factory.printables().stream())
                    .forEach(p -> platform.addSubcommand(p.word(), printing(p, says)));
            line.addSubcommand(word, platform);
        }
    }

    private static int chosen(Program program, CommandLine.ParseResult parsed) {
        Integer help = CommandLine.executeHelpRequest(parsed);
        if (help != null) {
            return help;
        }
        if (!parsed.hasSubcommand()) {
            CommandLine line = parsed.commandSpec().commandLine();
            line.usage(line.getErr());
            return USAGE;
        }
        CommandLine.ParseResult command = parsed.subcommand();
        return switch (command.commandSpec().name()) {
            case "console" -> program.console(command.hasMatchedOption("--json"));
            case "ask" ->
                    program.ask(
                            String.join(" ", command.matchedPositionalValue(0, new String[0])),
                            command.matchedOptionValue("--lang", ""),
                            command.hasMatchedOption("--json"));
            case "check" ->
                    program.check(Arrays.asList(command.matchedPositionalValue(0, new String[0])));
            case "serve" -> program.serve();
            default -> platform(program, command);
        };
    }

    /** A platform itself, or something that it prints. */
    private static int platform(Program program, CommandLine.ParseResult platform) {
        String id = platform.commandSpec().name();
        if (!platform.hasSubcommand()) {
            return program.platform(id);
        }
        CommandLine.ParseResult printing = platform.subcommand();
        return program.print(
                id,
                printing.commandSpec().name(),
                printing.matchedOptionValue("--lang", ""),
                printing.matchedOptionValue("--prefix", ""));
    }

    private static CommandSpec printing(Printable printable, Says says) {
        return described(CommandSpec.create(), printable.help(), says)
                .name(printable.word())
                .addOption(lang(says))
                .addOption(
                        OptionSpec.builder("--prefix")
                                .type(String.class)
                                .paramLabel("vigie-")
                                .description(says.text("option.prefix"))
                                .build());
    }

    private static CommandSpec described(CommandSpec spec, String name, Says says) {
        spec.name(name);
        spec.usageMessage().description(says.text(name));
        spec.addOption(flag("--help", "-h", says.text("option.help")).usageHelp(true).build());
        return spec;
    }

    private static OptionSpec json(Says says) {
        return flag("--json", "--json", says.text("option.json")).build();
    }

    private static OptionSpec lang(Says says) {
        return OptionSpec.builder("--lang")
                .type(String.class)
                .paramLabel("fr|en")
                .description(says.text("option.lang"))
                .build();
    }

    private static OptionSpec.Builder flag(String name, String shorter, String description) {
        return (name.equals(shorter) ? OptionSpec.builder(name) : OptionSpec.builder(shorter, name))
                .type(boolean.class)
                .arity("0")
                .description(description);
    }

    @FunctionalInterface
    private interface Says {
        String text(String key);
    }
}
