package dev.vigie.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

import dev.vigie.app.Runs.Run;
import dev.vigie.app.TestPack.Mistake;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every mistake that an author can make is told with its place, and nothing else is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlantedMistakesTest {

    @TempDir static Path directory;

    private final List<Mistake> mistakes = read();
    private final Map<Mistake, Integer> lines = new HashMap<>();
    private Run run = new Run(-1, "", "");

    @BeforeAll
    void check() throws IOException {
        TestPack pack = TestPack.in(directory).whole();
        for (Mistake mistake : mistakes) {
            lines.put(mistake, pack.plant(mistake));
        }
        pack.write("knowledge/latin.yaml", new byte[] {'a', ':', ' ', (byte) 0xe9});
        pack.write("knowledge/nothing.yaml", "");
        run = Runs.check(directory.toString());
    }

    List<Mistake> mistakes() {
        return mistakes;
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_told_with_its_file_and_line_and_what_would_be_right(Mistake mistake) {
        String place = mistake.file().replaceFirst("/.*", "/" + mistake.name() + ".yaml");
        assertThat(told(mistake.name()))
                .singleElement()
                .asString()
                .startsWith(directory.resolve(place) + ":" + lines.get(mistake) + ": ")
                .contains(mistake.said());
    }

    @Test
    void a_file_that_is_not_utf_8_is_told() {
        assertThat(told("latin")).singleElement().asString().contains("save it as UTF-8");
    }

    @Test
    void a_file_with_nothing_in_it_is_told() {
        assertThat(told("nothing")).hasSize(1);
    }

    @Test
    void what_is_right_is_not_told() {
        assertThat(run.outLines()).hasSize(mistakes.size() + 2 + 1);
    }

    @Test
    void the_last_line_counts_the_mistakes() {
        assertThat(run.out()).endsWith(mistakes.size() + 2 + " mistakes, 0 warnings.\n");
    }

    @Test
    void mistakes_make_the_exit_code_one() {
        assertThat(run.code()).isEqualTo(Main.FAILED);
    }

    @Test
    void no_java_class_is_named_to_an_author() {
        assertThat(run.out()).doesNotContain("dev.vigie", "java.", "com.fasterxml");
    }

    private List<String> told(String name) {
        return run.outLines().stream().filter(l -> l.contains("/" + name + ".yaml:")).toList();
    }

    private static List<Mistake> read() {
        try (InputStream in = PlantedMistakesTest.class.getResourceAsStream("/mistakes.yaml")) {
            return YAMLMapper.builder()
                    .addModule(new Jdk8Module())
                    .build()
                    .readValue(in, new TypeReference<List<Mistake>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
