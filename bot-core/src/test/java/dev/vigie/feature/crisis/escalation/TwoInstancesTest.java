package dev.vigie.feature.crisis.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.jdbc.Database;
import dev.vigie.jdbc.DatabaseSettings;
import dev.vigie.testkit.AtOnce;
import dev.vigie.testkit.Conversation;
import dev.vigie.testkit.TestDatabases;
import dev.vigie.text.Language;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two instances on one PostgreSQL call everybody once, and fifty people press one card. */
class TwoInstancesTest {

    private static final int PEOPLE = 50;

    @Test
    void two_instances_that_look_at_the_same_moment_make_each_call_once() {
        DatabaseSettings settings = TestDatabases.postgresSettings();
        try (Database one = Database.open(settings);
                Database two = Database.open(settings)) {
            Conversation first = Conversation.on(one);
            Conversation second = Conversation.besideOn(two);
            Conversation.Voice ann = first.person("Ann", Language.EN);
            ann.says("/team rotate @dan begin:2026-03-01");
            ann.says("/team rotate @eve");
            ann.says("/team add @marc pr-director");
            ann.says("/crisis start outage 1");
            for (int minute = 0; minute < 12; minute++) {
                AtOnce.each(
                        2,
                        i -> {
                            (i == 0 ? first : second).passes(Duration.ofMinutes(1));
                            return i;
                        });
            }
            List<String> called =
                    ann.says("/crisis report 1")
                            .lines()
                            .filter(line -> line.contains(" — called "))
                            .map(line -> line.replaceAll(".* — called ", ""))
                            .toList();
            assertThat(called)
                    .containsExactly(
                            "dan (on duty)", "eve (backup)", "marc (public-relations director)");
            // the director is written to with the unit at once, and again on their rung
            assertThat(directs(first) + directs(second)).isEqualTo(4);
        }
    }

    @Test
    void fifty_people_pressing_at_once_on_one_card_are_all_heard() {
        Conversation chat = Conversation.onH2();
        Conversation.Voice ann = chat.person("Ann", Language.EN);
        ann.says("/crisis start outage 1");
        List<String> answers =
                AtOnce.each(
                        PEOPLE,
                        i -> chat.person("P" + i, Language.EN).says("/crisis ack crisis:1"));
        assertThat(answers).allMatch(answer -> answer.contains("is on crisis 1."));
        assertThat(ann.says("/crisis report 1").lines().filter(l -> l.endsWith(" — is on it")))
                .hasSize(PEOPLE);
    }

    /** Direct messages that one instance has sent. */
    private static long directs(Conversation chat) {
        return chat.messenger().calls().stream().filter(c -> c.startsWith("direct")).count();
    }
}
