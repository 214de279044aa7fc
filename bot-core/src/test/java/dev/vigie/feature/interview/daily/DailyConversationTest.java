package dev.vigie.feature.interview.daily;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.jdbc.Database;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Visibility;
import dev.vigie.testkit.Conversation;
import dev.vigie.testkit.TestDatabases;
import dev.vigie.text.Language;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** It is Saturday evening; the channel wants questions at half past nine. */
class DailyConversationTest {

    private final Database database = TestDatabases.h2();
    private final Conversation chat = Conversation.on(database);
    private final Conversation.Voice ann = chat.person("Ann", Language.EN);

    @Test
    void a_question_comes_on_workdays_and_none_repeats() {
        assertThat(ann.says("/interview daily 9:30"))
                .contains("Monday, Tuesday, Wednesday, Thursday, Friday", "9 Mar 2026, 09:30");
        chat.passes(Duration.ofDays(1));
        assertThat(posted()).isEmpty();
        chat.passes(Duration.ofDays(13));
        assertThat(posted()).hasSize(10).doesNotHaveDuplicates();
        assertThat(chat.messenger().messages().get(0).visibility()).isEqualTo(Visibility.CHANNEL);
    }

    @Test
    void days_and_hours_are_written_in_either_language() {
        Conversation.Voice zoe = chat.person("Zoé", Language.FR);
        assertThat(zoe.says("/entrevue quotidienne heure:14h jours:lundi et jeudi"))
                .contains("n’est pas un jour");
        assertThat(zoe.says("/entrevue quotidienne heure:14h jours:lun, jeu"))
                .contains("lundi, jeudi", "9 mars 2026, 14\u00a0h\u00a000");
        chat.passes(Duration.ofDays(9));
        assertThat(posted()).hasSize(3);
        assertThat(chat.messenger().messages().get(0).language()).isEqualTo(Language.FR);
        assertThat(ann.says("/interview daily 25:00")).contains("That is not a time of day");
    }

    @Test
    void setting_it_again_replaces_it_and_stopping_ends_it() {
        ann.says("/interview daily 9:30");
        ann.says("/interview daily 10:30 days:Monday");
        chat.passes(Duration.ofDays(6));
        assertThat(posted()).hasSize(1);
        assertThat(ann.says("/interview stop")).contains("No more daily question");
        chat.passes(Duration.ofDays(30));
        assertThat(posted()).hasSize(1);
        assertThat(ann.says("/interview stop")).contains("has no daily question");
    }

    @Test
    void it_goes_on_after_a_restart_and_what_it_missed_long_ago_is_not_posted() {
        ann.says("/interview daily 9:30");
        Conversation later = Conversation.on(database);
        later.time().advance(Duration.ofDays(3));
        later.passes(Duration.ofMinutes(1));
        assertThat(later.messenger().messages()).isEmpty();
        later.passes(Duration.ofDays(1));
        assertThat(later.messenger().messages()).hasSize(1);
    }

    @Test
    void the_channel_has_a_deck_of_its_own_shared_with_draws_there() {
        ann.says("/interview daily 9:30");
        chat.passes(Duration.ofDays(2));
        ann.says("/interview question in:channel");
        assertThat(ann.meta("count")).isEqualTo(2);
        assertThat(ann.reply().visibility()).isEqualTo(Visibility.CHANNEL);
        ann.says("/interview question");
        assertThat(ann.meta("count")).isEqualTo(1);
    }

    private List<Object> posted() {
        return chat.messenger().messages().stream()
                .map(Reply::meta)
                .map(meta -> meta.getOrDefault("question", ""))
                .toList();
    }
}
