package dev.vigie.feature.interview.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.UserRef;
import dev.vigie.feature.interview.Deck;
import dev.vigie.feature.interview.Draw;
import dev.vigie.feature.interview.Draw.Wish;
import dev.vigie.jdbc.Database;
import dev.vigie.testkit.AtOnce;
import dev.vigie.testkit.ManualTime;
import dev.vigie.testkit.TestDatabases;
import dev.vigie.testkit.TestOrganizations;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No question twice in a round, whoever presses at the same instant and whatever restarts. */
class DrawOnDatabasesTest {

    private static final int SIZE = 24;
    private static final int AT_ONCE = 4;

    enum Kind {
        H2,
        POSTGRES;

        Database open() {
            return this == H2 ? TestDatabases.h2() : TestDatabases.postgres();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_round_drawn_by_several_instances_at_once_holds_everything_once(Kind kind) {
        try (Database database = kind.open()) {
            Deck deck = Deck.of(TestOrganizations.in(database), new UserRef("test", "ann"));
            NavigableMap<String, String> set = new TreeMap<>();
            IntStream.range(0, SIZE).forEach(i -> set.put("q" + i, "C" + i % 5));
            List<String> drawn = new ArrayList<>();
            for (int restart = 0; restart < SIZE / AT_ONCE; restart++) {
                int seed = restart * AT_ONCE;
                drawn.addAll(
                        AtOnce.each(
                                AT_ONCE,
                                i ->
                                        new Draw(
                                                        new JdbcDrawStore(database),
                                                        new Random(seed + i),
                                                        ManualTime.saturdayEvening())
                                                .next(deck, Wish.one(set))
                                                .question()));
            }
            assertThat(drawn).containsExactlyInAnyOrderElementsOf(set.keySet());
        }
    }
}
