package dev.vigie.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.testkit.SamplePack;
import dev.vigie.testkit.TempPack;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are read, and in which order. */
class PackReaderTest {

    @TempDir Path directory;
    private TempPack pack = TempPack.in(Path.of(""));

    @BeforeEach
    void an_empty_pack() {
        pack = TempPack.in(directory);
    }

    @Test
    void a_pack_without_a_place_has_no_files_there() {
        assertThat(read("facts")).isEmpty();
        assertThat(pack.told()).isEmpty();
    }

    @Test
    void files_of_a_folder_come_by_name_whatever_their_depth() {
        pack.file("facts/b.yaml", SamplePack.FACTS)
                .file("facts/c.yml", SamplePack.FACTS)
                .file("facts/a/z.yaml", SamplePack.FACTS);
        assertThat(read("facts"))
                .extracting(file -> directory.relativize(Path.of(file.file())).toString())
                .containsExactly("facts/a/z.yaml", "facts/b.yaml", "facts/c.yml");
    }

    @Test
    void schemas_and_notes_beside_the_files_are_not_read() {
        pack.file("facts/a.yaml", SamplePack.FACTS)
                .file("facts/facts.schema.json", "{")
                .file("facts/README.md", "# facts: [")
                .file("schema/facts.schema.json", "{");
        assertThat(read("facts")).hasSize(1);
        assertThat(pack.told()).isEmpty();
    }

    @Test
    void a_file_written_by_an_editor_that_marks_its_encoding_is_read() {
        pack.file("facts.yaml", "\ufeff" + SamplePack.FACTS);
        assertThat(read("facts.yaml")).hasSize(1);
        assertThat(pack.told()).isEmpty();
    }

    @Test
    void lines_that_end_the_windows_way_are_read() {
        pack.file("facts.yaml", SamplePack.FACTS.replace("\n", "\r\n"));
        assertThat(read("facts.yaml"))
                .singleElement()
                .extracting(f -> f.line("/facts/F-1"))
                .isEqualTo(3);
    }

    @Test
    void the_pack_over_another_comes_after_it_and_knows_its_rank(@TempDir Path other) {
        TempPack over = TempPack.in(other).file("facts.yaml", SamplePack.FACTS);
        pack.file("facts.yaml", SamplePack.FACTS);
        List<Document<FactFile>> files =
                pack.reader(over).read("facts.yaml", FactFile.class, pack.problems());
        assertThat(files).extracting(Document::pack).containsExactly(0, 1);
    }

    @Test
    void a_place_that_is_not_written_has_the_line_of_the_nearest_one_around_it() {
        pack.file("facts.yaml", SamplePack.FACTS);
        Document<FactFile> file = read("facts.yaml").get(0);
        assertThat(file.line("/facts/F-3")).isEqualTo(4);
        assertThat(file.line("/facts/F-3/7/deeper")).isEqualTo(4);
        assertThat(file.line("/elsewhere")).isEqualTo(1);
    }

    private List<Document<FactFile>> read(String place) {
        return pack.reader().read(place, FactFile.class, pack.problems());
    }
}
