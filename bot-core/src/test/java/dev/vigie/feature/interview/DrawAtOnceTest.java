package dev.vigie.feature.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.feature.interview.Draw.Wish;
import dev.vigie.feature.interview.jdbc.JdbcDrawStore;
import dev.vigie.jdbc.Database;
import dev.vigie.org.jdbc.JdbcOrgStore;
import dev.vigie.testkit.ManualTime;
import dev.vigie.testkit.TestDatabases;
import dev.vigie.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One person pressing twice at once, or in two windows, never gets the same question twice. */
class DrawAtOnceTest {

    private static final int PRESSES = 4;
    private static final int TIMES = 60;
    private static final UserRef ANN = new UserRef("test", "ann");

    @Test
    void draws_at_once_are_all_different() throws Exception {
        OrgId org = new OrgId("org");
        for (int time = 0; time < TIMES; time++) {
            Draw draw =
                    new Draw(new DrawsInMemory(), new Random(time), ManualTime.saturdayEvening());
            assertThat(atOnce(draw, org, questions(PRESSES)))
                    .as("time %d", time)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void draws_at_once_that_begin_a_new_round_are_all_different() throws Exception {
        OrgId org = new OrgId("org");
        List<String> set = questions(PRESSES + 1);
        for (int time = 0; time < TIMES; time++) {
            Draw draw =
                    new Draw(new DrawsInMemory(), new Random(time), ManualTime.saturdayEvening());
            set.forEach(q -> draw.next(Deck.of(org, ANN), Wish.one(Sets.of(set))));
            assertThat(atOnce(draw, org, set)).as("time %d", time).doesNotHaveDuplicates();
        }
    }

    @Test
    void draws_at_once_that_begin_a_new_round_in_the_database_are_all_different() throws Exception {
        try (Database database = TestDatabases.h2()) {
            OrgId org =
                    new JdbcOrgStore(database)
                            .orgOf("test", "space", Language.FR, ManualTime.SATURDAY_EVENING);
            List<String> set = questions(PRESSES);
            Draw draw =
                    new Draw(
                            new JdbcDrawStore(database),
                            new Random(3),
                            ManualTime.saturdayEvening());
            for (int time = 0; time < TIMES; time++) {
                assertThat(atOnce(draw, org, set)).as("time %d", time).doesNotHaveDuplicates();
            }
        }
    }

    /** What several presses at the same instant give. */
    private static List<String> atOnce(Draw draw, OrgId org, List<String> set) throws Exception {
        CountDownLatch ready = new CountDownLatch(PRESSES);
        ExecutorService threads = Executors.newFixedThreadPool(PRESSES);
        try {
            List<Future<String>> presses = new ArrayList<>();
            for (int i = 0; i < PRESSES; i++) {
                presses.add(
                        threads.submit(
                                () -> {
                                    ready.countDown();
                                    ready.await();
                                    return draw.next(Deck.of(org, ANN), Wish.one(Sets.of(set)))
                                            .question();
                                }));
            }
            List<String> given = new ArrayList<>();
            for (Future<String> press : presses) {
                given.add(press.get());
            }
            return given;
        } finally {
            threads.shutdown();
        }
    }

    private static List<String> questions(int count) {
        return IntStream.range(0, count).mapToObj(i -> "q" + i).toList();
    }
}
