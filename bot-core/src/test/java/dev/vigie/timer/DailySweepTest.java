package dev.vigie.timer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.jdbc.Database;
import dev.vigie.testkit.ManualLoop;
import dev.vigie.testkit.ManualTime;
import dev.vigie.testkit.TestDatabases;
import dev.vigie.timer.jdbc.JdbcTimers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DailySweepTest {

    private final ManualTime time = ManualTime.saturdayEvening();
    private final Database database = TestDatabases.h2();
    private final List<String> swept = new ArrayList<>();
    private final DailySweep sweep =
            new DailySweep(
                    new JdbcTimers(database),
                    time,
                    List.of(() -> swept.add("inbox"), () -> swept.add("quotes")));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everything_is_swept_once_a_day_however_many_instances_have_started() {
        sweep.planNext();
        sweep.planNext();
        ManualLoop loop = new ManualLoop(database, List.of(sweep), time);
        loop.run();
        assertThat(swept).isEmpty();
        time.advance(Duration.ofDays(1));
        loop.run();
        assertThat(swept).containsExactly("inbox", "quotes");
        time.advance(Duration.ofDays(1));
        loop.run();
        assertThat(swept).hasSize(4);
    }
}
