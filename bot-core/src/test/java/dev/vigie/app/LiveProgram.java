package dev.vigie.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in a process of its own, which can be killed. */
final class LiveProgram implements AutoCloseable {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Process process;
    private final BufferedWriter in;
    private final BufferedReader out;
    private final Path errors;

    private LiveProgram(Process process, Path errors) {
        this.process = process;
        this.in = process.outputWriter(UTF_8);
        this.out = process.inputReader(UTF_8);
        this.errors = errors;
    }

    /** The program on a database file in a directory, in English. */
    static LiveProgram in(Path directory, String... arguments) throws IOException {
        return in(directory, List.of(), arguments);
    }

    /** With options for the Java machine. */
    static LiveProgram in(Path directory, List<String> options, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path", "")));
        command.add(Main.class.getName());
        command.addAll(List.of(arguments));
        Path errors = Files.createTempFile(directory, "errors", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("VIGIE_"));
        builder.environment().put("VIGIE_LANGUAGE", "en");
        builder.environment()
                .put("VIGIE_DATABASE_URL", "jdbc:h2:file:" + directory.resolve("vigie"));
        return new LiveProgram(builder.start(), errors);
    }

    /** Types a line without waiting for the answer. */
    void types(String line) throws IOException {
        in.write(line);
        in.newLine();
        in.flush();
    }

    /** Types a line and waits for the acknowledgement. */
    JsonNode says(String line) throws IOException {
        types(line);
        return shows();
    }

    /** The next thing it shows, asked for or not. */
    JsonNode shows() throws IOException {
        String line = out.readLine();
        if (line == null) {
            throw new AssertionError("the program ended: " + Files.readString(errors));
        }
        return JSON.readTree(line);
    }

    /** What it had shown before it was killed and nobody had read. */
    List<JsonNode> left() throws IOException {
        List<JsonNode> left = new ArrayList<>();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            left.add(JSON.readTree(line));
        }
        return left;
    }

    /** kill -9. */
    void kill() throws InterruptedException {
        // not through the process itself, which would close what it has printed so far
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    /** Everything it printed until it ended by itself. */
    String printed() throws IOException {
        in.close();
        StringBuilder all = new StringBuilder();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            all.append(line).append('\n');
        }
        return all.toString();
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    List<String> errors() throws IOException {
        return Files.readAllLines(errors);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
