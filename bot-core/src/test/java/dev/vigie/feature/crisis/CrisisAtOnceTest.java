package dev.vigie.feature.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.jdbc.Database;
import dev.vigie.testkit.Conversation;
import dev.vigie.testkit.TestDatabases;
import dev.vigie.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Several people on one crisis at the same instant. */
class CrisisAtOnceTest {

    private static final int PEOPLE = 8;

    private final Database database = TestDatabases.h2();
    private final Conversation chat = Conversation.on(database);
    private final Conversation.Voice ann = chat.person("Ann", Language.EN);

    @Test
    void a_step_done_twice_is_told_to_the_second_person() {
        ann.says("/crisis start outage 2");
        ann.says("/crisis done 1");
        assertThat(chat.person("Zoé", Language.FR).says("/crise fait 1"))
                .startsWith("L’étape 1 est déjà faite.");
        assertThat(ann.says("/crisis show")).contains("done by Ann");
    }

    @Test
    void a_step_skipped_meanwhile_is_told_as_such() {
        ann.says("/crisis start outage 2");
        ann.says("/crisis skip 1 not needed");
        assertThat(chat.person("Bob", Language.EN).says("/crisis done 1"))
                .startsWith("Step 1 is already skipped.");
    }

    @Test
    void of_all_who_tick_the_same_step_at_once_one_does_it_and_the_others_are_told()
            throws Exception {
        ann.says("/crisis start outage 2");
        List<String> answers = atOnce(i -> "/crisis done 1");
        assertThat(answers).filteredOn(a -> a.startsWith("Step 1 is done.")).hasSize(1);
        assertThat(answers)
                .filteredOn(a -> a.startsWith("Step 1 is already done."))
                .hasSize(PEOPLE - 1);
    }

    @Test
    void all_who_tick_different_steps_at_once_succeed() throws Exception {
        ann.says("/crisis start outage 1");
        List<String> answers =
                atOnce(i -> "/crisis done " + List.of(1, 2, 3, 4, 5, 7, 8, 9).get(i));
        assertThat(answers).allMatch(a -> a.contains(" is done."));
        ann.says("/crisis show");
        assertThat(ann.meta("stepsOpen")).isEqualTo(13 - PEOPLE);
    }

    @Test
    void of_all_who_close_a_major_crisis_at_once_one_proposes_and_one_closes() throws Exception {
        ann.says("/crisis start outage 1");
        List<String> answers = atOnce(i -> "/crisis close over crisis:1");
        assertThat(answers).filteredOn(a -> a.startsWith("Crisis 1 is closed. The")).isNotEmpty();
        assertThat(ann.says("/crisis report 1"))
                .containsOnlyOnce("proposed to close:")
                .containsOnlyOnce("closed the crisis:");
    }

    @Test
    void of_all_who_open_the_same_crisis_at_once_one_does_and_the_others_may_join()
            throws Exception {
        List<String> answers = atOnce(i -> "/crisis start outage 3");
        ann.says("/crisis list");
        assertThat(ann.meta("open")).isEqualTo(List.of(1));
        assertThat(answers).filteredOn(a -> a.contains("Is it the same one?")).hasSize(PEOPLE - 1);
    }

    /** What each of several people reads after saying something at the same instant. */
    private List<String> atOnce(IntFunction<String> message) throws Exception {
        CountDownLatch ready = new CountDownLatch(PEOPLE);
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Future<String>> reading = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                Conversation.Voice voice = chat.person("Person" + i, Language.EN);
                String said = message.apply(i);
                reading.add(
                        threads.submit(
                                () -> {
                                    ready.countDown();
                                    ready.await();
                                    return voice.says(said);
                                }));
            }
            List<String> read = new ArrayList<>();
            for (Future<String> one : reading) {
                read.add(one.get());
            }
            return read;
        } finally {
            threads.shutdown();
        }
    }
}
