package dev.vigie.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vigie.command.Dispatcher;
import dev.vigie.jdbc.Database;
import dev.vigie.testkit.Conversation;
import dev.vigie.testkit.TestDatabases;
import dev.vigie.text.Language;
import dev.vigie.text.Messages;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Lines typed by a person called Ann, in English, and all that the console printed. */
final class Script {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final Messages MESSAGES = Messages.builtIn();
    private static final Database DATABASE = TestDatabases.h2();
    private static final Dispatcher DISPATCHER = Conversation.on(DATABASE).dispatcher();

    private Script() {}

    /** What a program reads: an object per line. */
    static List<JsonNode> json(String... lines) {
        return run(JsonPrinter::new, lines).lines().map(Script::parsed).toList();
    }

    /** The last object that a program reads. */
    static JsonNode last(String... lines) {
        List<JsonNode> printed = json(lines);
        return printed.get(printed.size() - 1);
    }

    /** What a person reads at the end of a pipe. */
    static String plain(String... lines) {
        return run((out, zone, language) -> new PlainPrinter(out, zone, MESSAGES, language), lines);
    }

    /** A text of an object; fails when it has none. */
    static String text(JsonNode node, String key) {
        return Objects.requireNonNull(node.get(key), () -> "no " + key + " in " + node).asText();
    }

    static List<String> texts(JsonNode array, String key) {
        return array.findValuesAsText(key);
    }

    private static String run(Printing printing, String... lines) {
        forgetTheFormerScript();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, UTF_8);
        ConsoleSession session = new ConsoleSession(DISPATCHER, MESSAGES, "Ann", Language.EN);
        new LineConsole(
                        session,
                        printing.on(out, Conversation.ZONE, session::language),
                        new Unasked(new ConsoleMessenger(), () -> {}))
                .run(new BufferedReader(new StringReader(String.join("\n", lines))));
        return printed.toString(UTF_8);
    }

    /** A fresh database for each script would take most of the time of all these tests. */
    private static void forgetTheFormerScript() {
        for (String table : List.of("crisis_event", "crisis", "crisis_unit_member", "audit")) {
            DATABASE.inTransaction(handle -> handle.execute("delete from " + table));
        }
    }

    @FunctionalInterface
    private interface Printing {
        ConsolePrinter on(PrintStream out, ZoneId zone, Supplier<Language> language);
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not an object on one line: " + line, e);
        }
    }
}
