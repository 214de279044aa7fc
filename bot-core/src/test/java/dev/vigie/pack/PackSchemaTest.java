package dev.vigie.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The committed schemas say what the program reads.
 *
 * <p>After changing a format, write them again with {@code mvn -pl bot-core test
 * -Dtest=PackSchemaTest -Dvigie.schema.write=true} and commit them.
 */
class PackSchemaTest {

    private static final Path PACK = Path.of("src/main/resources/pack");
    private static final Path SCHEMAS = PACK.resolve("schema");
    private static final String SERVER = "# yaml-language-server: $schema=";
    private static final Map<String, String> GENERATED = PackSchemas.generated();
    private static final ObjectMapper YAML = new YAMLMapper();

    @BeforeAll
    static void write_when_asked() throws IOException {
        if (Boolean.getBoolean("vigie.schema.write")) {
            Files.createDirectories(SCHEMAS);
            for (Map.Entry<String, String> file : GENERATED.entrySet()) {
                Files.writeString(SCHEMAS.resolve(file.getKey()), file.getValue());
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> the_committed_schema_is_the_generated_one() {
        return GENERATED.entrySet().stream()
                .map(
                        file ->
                                DynamicTest.dynamicTest(
                                        file.getKey(),
                                        () ->
                                                assertThat(SCHEMAS.resolve(file.getKey()))
                                                        .as(
                                                                "a format changed; run with"
                                                                    + " -Dvigie.schema.write=true"
                                                                    + " and commit")
                                                        .exists()
                                                        .content()
                                                        .isEqualTo(file.getValue())));
    }

    @Test
    void there_is_no_schema_of_a_format_that_is_gone() throws IOException {
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrderElementsOf(GENERATED.keySet());
        }
    }

    @TestFactory
    Stream<DynamicTest> every_built_in_file_names_its_schema_and_follows_it() throws IOException {
        try (Stream<Path> walk = Files.walk(PACK)) {
            return walk.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream()
                    .map(
                            file ->
                                    DynamicTest.dynamicTest(
                                            PACK.relativize(file).toString(),
                                            () -> assertThat(faults(file)).isEmpty()));
        }
    }

    private static Stream<String> faults(Path file) throws IOException {
        String text = Files.readString(file);
        String first = text.lines().findFirst().orElse("");
        assertThat(first).startsWith(SERVER);
        Path schema = file.resolveSibling(first.substring(SERVER.length())).normalize();
        assertThat(schema).isEqualTo(SCHEMAS.resolve(expected(file)));
        return faults(Files.readString(schema), YAML.readTree(text));
    }

    private static Stream<String> faults(String schema, JsonNode content) {
        JsonSchema read = JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(schema);
        return read.validate(content).stream().map(fault -> fault.getMessage());
    }

    private static String expected(Path file) {
        return switch (PACK.relativize(file).getName(0).toString()) {
            case "knowledge" -> "cards.schema.json";
            case "interview" -> "questions.schema.json";
            case "crisis" -> "playbook.schema.json";
            case "sources.yaml" -> "sources.schema.json";
            case "severity-rule.yaml" -> "severity.schema.json";
            case "never-ask.yaml" -> "never-ask.schema.json";
            default -> "facts.schema.json";
        };
    }
}
