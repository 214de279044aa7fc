package dev.vigie.bench;

import dev.vigie.app.Content;
import dev.vigie.app.Wiring;
import dev.vigie.chat.CommandCall;
import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.Person;
import dev.vigie.chat.UserRef;
import dev.vigie.command.Dispatcher;
import dev.vigie.command.Outcome;
import dev.vigie.command.Speaker;
import dev.vigie.jdbc.Database;
import dev.vigie.jdbc.DatabaseSettings;
import dev.vigie.text.Language;
import dev.vigie.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The whole core on an H2 file with the settings that lose nothing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CoreBenchmark {

    private static final ConversationRef WHERE = new ConversationRef("console", "local", "general");
    private static final Speaker ANN =
            new Speaker(
                    new Person(new UserRef("console", "ann"), "Ann"), Optional.of(Language.EN), Speaker.Standing.ADMINISTRATOR);

    private Database database;
    private Dispatcher dispatcher;
    private int crisis;
    private int step;
    private long inserted;

    @Setup
    public void open() throws IOException {
        Path directory = Files.createTempDirectory("vigie-bench");
        database = Database.open(DatabaseSettings.embedded(directory.resolve("bench")));
        dispatcher =
                Wiring.core(
                        Content.read(List.of()),
                        database,
                        Messages.builtIn(),
                        Language.EN,
                        new Wiring.World(Clock.systemUTC(), new Random(1), ZoneOffset.UTC))
                        .dispatcher();
        database.inTransaction(
                handle -> handle.execute("create table bare (id bigint primary key, body varchar(500))"));
        openCrisis();
    }

    @TearDown
    public void close() {
        database.close();
    }

    private void openCrisis() {
        Outcome outcome = dispatcher.say(ANN, WHERE, "/crisis start outage 1");
        crisis = (Integer) ((Outcome.Replied) outcome).reply().meta().getOrDefault("crisis", 0);
        step = 0;
    }

    /** A command that reads nothing from the database but who speaks. */
    @Benchmark
    public Outcome dispatch() {
        return dispatcher.say(ANN, WHERE, "/kb list");
    }

    /** A step done, or the crisis opened when all are done: the card is worded each time. */
    @Benchmark
    public Outcome tickAStep() {
        if (step == 10) {
            openCrisis();
        }
        return dispatcher.call(
                ANN, WHERE, CommandCall.of("crisis done", "crisis", crisis, "step", ++step));
    }

    @Benchmark
    public Outcome drawAQuestion() {
        return dispatcher.say(ANN, WHERE, "/interview question");
    }

    /** What one durable row costs without Vigie. */
    @Benchmark
    public int rawInsert() {
        long id = ++inserted;
        return database.inTransaction(
                handle ->
                        handle.createUpdate("insert into bare (id, body) values (?, ?)")
                                .bind(0, id)
                                .bind(1, "a row about as long as an event of a crisis, give or take")
                                .execute());
    }
}
