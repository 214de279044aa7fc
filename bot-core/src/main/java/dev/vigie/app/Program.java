package dev.vigie.app;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.Person;
import dev.vigie.chat.UserRef;
import dev.vigie.command.Dispatcher;
import dev.vigie.command.Outcome;
import dev.vigie.command.Speaker;
import dev.vigie.command.UserError;
import dev.vigie.console.ConsoleMessenger;
import dev.vigie.console.ConsoleOutput;
import dev.vigie.console.ConsolePrinter;
import dev.vigie.console.ConsoleSession;
import dev.vigie.console.JsonPrinter;
import dev.vigie.console.LineConsole;
import dev.vigie.console.PlainPrinter;
import dev.vigie.console.TerminalConsole;
import dev.vigie.console.Unasked;
import dev.vigie.feature.knowledge.search.Entry;
import dev.vigie.feature.knowledge.search.Search;
import dev.vigie.feature.knowledge.search.pipeline.LaterSearch;
import dev.vigie.feature.knowledge.search.pipeline.Searches;
import dev.vigie.jdbc.Database;
import dev.vigie.jdbc.DatabaseRefused;
import dev.vigie.jdbc.DatabaseSettings;
import dev.vigie.pack.Problem;
import dev.vigie.platform.Printable;
import dev.vigie.reply.Wording;
import dev.vigie.text.Language;
import dev.vigie.text.Messages;
import dev.vigie.timer.jdbc.TimerLoop;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What each subcommand does; answers its exit code. */
final class Program {

    private static final int ANSWERED = 0;
    private static final int NOT_IN_THE_BASE = 3;
    private static final String LOCAL = "local";

    /**
     * Set by the launcher, which can tell a terminal from a pipe on every JDK; System.console()
     * cannot.
     */
    private static final String TERMINAL = "vigie.terminal";

    private final Config config;
    private final List<Config.Problem> badSettings;
    private final Messages messages;
    private final Main.Streams streams;
    private final Operator operator;
    private final Wiring.World world;

    Program(Config.Read read, Messages messages, Main.Streams streams, InstantSource clock) {
        this.world = new Wiring.World(clock, new SecureRandom(), ZoneId.systemDefault());
        this.config = read.config();
        this.badSettings = read.problems();
        this.messages = messages;
        this.streams = streams;
        this.operator = new Operator(new Wording(messages, config.language()), streams.err());
    }

    Language language() {
        return config.language();
    }

    String version() {
        return Optional.ofNullable(Program.class.getPackage().getImplementationVersion())
                .orElse("dev");
    }

    int console(boolean json) {
        return withCore(config.database(), core -> console(core, json));
    }

    private int console(Core core, boolean json) {
        ConsoleMessenger messenger = new ConsoleMessenger();
        try (TimerLoop loop = core.loop(Map.of(ConsoleSession.PLATFORM, messenger))) {
            loop.start();
            talk(core.dispatcher(), new Unasked(messenger, loop::settle), json);
        }
        return 0;
    }

    private void talk(Dispatcher dispatcher, Unasked unasked, boolean json) {
        String name = System.getProperty("user.name", "console");
        ConsoleSession session = new ConsoleSession(dispatcher, messages, name, config.language());
        if (!json && Boolean.getBoolean(TERMINAL)) {
            new TerminalConsole(
                            session,
                            unasked,
                            messages,
                            world.zone(),
                            config.data().resolve("console-history"))
                    .run();
        } else {
            new LineConsole(session, printer(session, json), unasked)
                    .run(
                            new BufferedReader(
                                    new InputStreamReader(streams.in(), StandardCharsets.UTF_8)));
        }
    }

    private ConsolePrinter printer(ConsoleSession session, boolean json) {
        return json
                ? new JsonPrinter(streams.out(), world.zone(), session::language)
                : new PlainPrinter(streams.out(), world.zone(), messages, session::language);
    }

    /** One question needs nothing that lasts. */
    int ask(String question, String lang, boolean json) {
        return inMemory(lang, (core, language) -> ask(core.dispatcher(), question, language, json));
    }

    /** What a platform registers is known without the team's database too. */
    int print(String platform, String word, String lang, String prefix) {
        Printable printable =
                Platforms.found().stream()
                        .filter(factory -> factory.id().equals(platform))
                        .flatMap(factory -> factory.printables().stream())
                        .filter(p -> p.word().equals(word))
                        .findFirst()
                        .orElseThrow();
        return inMemory(lang, (core, language) -> print(printable, core, language, prefix));
    }

    private int print(Printable printable, Core core, Language language, String prefix) {
        try {
            streams.out()
                    .println(
                            printable
                                    .text()
                                    .apply(
                                            new Printable.Request(
                                                    core.dispatcher().catalog(),
                                                    language,
                                                    prefix,
                                                    config.environment())));
            return 0;
        } catch (UserError error) {
            operator.tell(error.key(), error.arguments());
            return Main.USAGE;
        }
    }

    private int inMemory(String lang, BiFunction<Core, Language, Integer> use) {
        Optional<Language> language =
                lang.isEmpty() ? Optional.of(config.language()) : Language.parse(lang);
        if (language.isEmpty()) {
            operator.tell("cli.bad-language", "value", lang);
            return Main.USAGE;
        }
        return withCore(
                DatabaseSettings.of("jdbc:h2:mem:ask", "", ""),
                core -> use.apply(core, language.get()));
    }

    private int ask(Dispatcher dispatcher, String question, Language language, boolean json) {
        Person person = new Person(new UserRef(ConsoleSession.PLATFORM, LOCAL), LOCAL);
        ConversationRef where = new ConversationRef(ConsoleSession.PLATFORM, LOCAL, LOCAL);
        String asked = question.startsWith("/") ? question : "/ask " + question;
        Outcome outcome =
                dispatcher.say(
                        new Speaker(person, Optional.of(language), Speaker.Standing.MEMBER),
                        where,
                        asked);
        ConsoleSession session = new ConsoleSession(dispatcher, messages, LOCAL, language);
        printer(session, json).print(new ConsoleOutput.Answer(person, where, outcome));
        if (outcome instanceof Outcome.Replied replied) {
            Map<String, Object> meta = replied.reply().meta();
            if (meta.containsKey("error")) {
                return Main.USAGE;
            }
            return "none".equals(meta.get("outcome")) ? NOT_IN_THE_BASE : ANSWERED;
        }
        return Main.USAGE;
    }

    int check(List<String> directories, boolean coverage) {
        List<Path> packs = new ArrayList<>();
        for (String directory : directories) {
            if (!Files.isDirectory(Path.of(directory))) {
                operator.tell("cli.no-such-directory", "directory", directory);
                return Main.USAGE;
            }
            packs.add(Path.of(directory));
        }
        Content content =
                Content.audited(packs, LocalDate.ofInstant(world.clock().instant(), world.zone()));
        Wording words = new Wording(messages, config.language());
        Coverage carried = Coverage.of(content);
        if (coverage) {
            carried.lines(words, config.language()).forEach(streams.out()::println);
        }
        boolean lost = coverage && carried.lost() > 0;
        return told(content, words) > 0 || lost ? Main.FAILED : 0;
    }

    /** Tells what is wrong; answers how many mistakes there are. */
    private long told(Content content, Wording words) {
        List<Problem> problems = content.problems().sorted();
        problems.forEach(problem -> streams.out().println(operator.located(problem)));
        long errors = problems.stream().filter(Problem::fatal).count();
        streams.out()
                .println(
                        problems.isEmpty()
                                ? words.plain(
                                        "cli.check-ok",
                                        "cards",
                                        content.knowledge().cards().size(),
                                        "questions",
                                        content.questions().questions().size(),
                                        "playbooks",
                                        content.playbooks().all().size())
                                : words.plain(
                                        "cli.check-failed",
                                        "errors",
                                        errors,
                                        "warnings",
                                        problems.size() - errors));
        return errors;
    }

    int eval(Evaluate.Order order) {
        badSettings.forEach(operator::tell);
        if (!badSettings.isEmpty()) {
            return Main.USAGE;
        }
        return new Evaluate(new Wording(messages, config.language()), operator, streams.out())
                .run(
                        order,
                        config.stages(),
                        () -> Content.read(config.packs()).knowledge().searched());
    }

    int serve() {
        badSettings.forEach(operator::tell);
        return new Platforms(config, messages, operator, world)
                .serve(use -> assembled(config.database(), this::atOnce, use));
    }

    int platform(String id) {
        badSettings.forEach(operator::tell);
        return new Platforms(config, messages, operator, world)
                .only(id, use -> assembled(config.database(), this::atOnce, use));
    }

    private int withCore(DatabaseSettings settings, Function<Core, Integer> use) {
        badSettings.forEach(operator::tell);
        return assembled(settings, this::whenAsked, use);
    }

    /** A program that ends waits for the best answer. */
    private Search whenAsked(List<Entry> entries) {
        return new LaterSearch(() -> Searches.now(entries, config.stages()));
    }

    /** One that serves answers by words while the model is loaded. */
    private Search atOnce(List<Entry> entries) {
        return Searches.growing(entries, config.stages(), ForkJoinPool.commonPool());
    }

    /** Opens the database, puts the program together, does something with it, closes. */
    private int assembled(
            DatabaseSettings settings,
            Function<List<Entry>, Search> searched,
            Function<Core, Integer> use) {
        if (!badSettings.isEmpty()) {
            return Main.USAGE;
        }
        Content content = Content.read(config.packs(), searched);
        operator.tellLeftOut(content.problems());
        try (Database database = Database.open(settings)) {
            return use.apply(Wiring.core(content, database, messages, config.language(), world));
        } catch (DatabaseRefused refused) {
            operator.tell(refused);
            return Main.FAILED;
        }
    }
}
