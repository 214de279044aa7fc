package dev.vigie.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.testkit.Conversation;
import dev.vigie.text.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FullDiskTest {

    @TempDir Path directory;

    private Database database;
    private Conversation.Voice ann;

    @BeforeEach
    void a_crisis_is_open() {
        database = Database.open(FillableDisk.database(directory));
        ann = Conversation.on(database).person("Ann", Language.EN);
        ann.says("/crisis start service-outage 2");
    }

    @AfterEach
    void close() {
        FillableDisk.free();
        database.close();
    }

    @Test
    void a_change_is_answered_with_what_is_wrong() {
        FillableDisk.fill();
        assertThat(ann.says("/crisis done 1"))
                .contains("I could not save this", "Nothing was changed", "Try again");
        assertThat(ann.meta("error")).isEqualTo("error.storage");
    }

    @Test
    void a_change_refused_for_want_of_room_changes_nothing() {
        FillableDisk.fill();
        ann.says("/crisis done 1");
        FillableDisk.free();
        assertThat(ann.says("/crisis show")).contains("0 of 1").doesNotContain("done by");
    }

    @Test
    void once_there_is_room_the_same_change_succeeds() {
        FillableDisk.fill();
        ann.says("/crisis done 1");
        FillableDisk.free();
        assertThat(ann.says("/crisis done 1")).contains("Step 1 is done");
    }

    @Test
    void however_long_the_disk_was_full_the_next_change_succeeds() {
        FillableDisk.fill();
        for (int i = 0; i < 3; i++) {
            ann.says("/crisis note still full");
        }
        FillableDisk.free();
        assertThat(ann.says("/crisis note there is room again")).contains("Noted");
        assertThat(ann.says("/crisis report"))
                .contains("there is room again")
                .doesNotContain("still full");
    }

    @Test
    void a_crisis_that_could_not_be_opened_takes_no_number() {
        FillableDisk.fill();
        ann.says("/crisis start boycott 2");
        FillableDisk.free();
        assertThat(ann.says("/crisis start boycott 2")).contains("Crisis 2");
    }

    @Test
    void a_draw_that_could_not_be_recorded_is_not_shown() {
        FillableDisk.fill();
        ann.says("/interview question");
        assertThat(ann.meta("error")).isEqualTo("error.storage");
        FillableDisk.free();
        assertThat(ann.says("/interview question")).contains("Question 1 of");
    }

    @Test
    void somebody_never_seen_before_is_answered_too() {
        Conversation.Voice luc = Conversation.on(database).person("Luc", Language.FR);
        FillableDisk.fill();
        luc.says("/crise liste");
        assertThat(luc.meta("error")).isEqualTo("error.storage");
        assertThat(luc.reads()).contains("Rien n’a été changé");
    }

    @Test
    void what_was_acknowledged_before_survives_a_restart_after_it() {
        ann.says("/crisis done 1");
        FillableDisk.fill();
        ann.says("/crisis done 2");
        database.close();
        FillableDisk.free();
        database = Database.open(FillableDisk.database(directory));
        Conversation.Voice later = Conversation.on(database).person("Ann", Language.EN);
        later.says("/crisis report");
        assertThat(later.reads()).containsOnlyOnce("did step");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void at_whatever_write_the_disk_fills_up_the_answer_is_true(int writes) {
        FillableDisk.fillAfter(writes);
        ann.says("/crisis note evacuated");
        boolean refused = ann.reply().meta().containsKey("error");
        FillableDisk.free();
        assertThat(ann.says("/crisis report").contains("evacuated")).isEqualTo(!refused);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void at_whatever_write_the_disk_fills_up_the_crisis_unit_is_what_was_told(int writes) {
        FillableDisk.fillAfter(writes);
        ann.says("/team add @Bob legal");
        boolean refused = ann.reply().meta().containsKey("error");
        FillableDisk.free();
        assertThat(ann.says("/team cell").contains("bob")).isEqualTo(!refused);
    }
}
