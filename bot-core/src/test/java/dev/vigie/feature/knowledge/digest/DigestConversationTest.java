package dev.vigie.feature.knowledge.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.ConversationRef;
import dev.vigie.reply.PlainText;
import dev.vigie.testkit.Conversation;
import dev.vigie.text.Language;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Once a week a team is told what the base does not know. It is Saturday 21:40 in Montréal. */
class DigestConversationTest {

    private static final String UNKNOWN = "How do I bake a blueberry tart?";

    private final Conversation chat = Conversation.onH2();
    private final Conversation.Voice ann = chat.person("Ann", Language.EN);

    @Test
    void it_comes_on_the_chosen_day_at_the_local_time() {
        ann.says("/ask " + UNKNOWN);
        assertThat(ann.says("/kb digest monday 9:30")).contains("9 Mar 2026, 09:30");
        chat.passes(Duration.ofHours(34));
        assertThat(digests()).isEmpty();
        chat.passes(Duration.ofHours(2));
        assertThat(digests())
                .singleElement()
                .asString()
                .startsWith("Ce que la base n’a pas su")
                .contains(UNKNOWN, "Aucune question n’attend l’équipe");
    }

    @Test
    void it_comes_every_week() {
        ann.says("/ask " + UNKNOWN);
        ann.says("/kb digest monday");
        chat.passes(Duration.ofDays(15));
        assertThat(digests()).hasSize(2);
    }

    @Test
    void a_week_with_nothing_to_tell_is_passed_over() {
        ann.says("/kb digest monday");
        chat.passes(Duration.ofDays(8));
        assertThat(digests()).isEmpty();
        ann.says("/ask " + UNKNOWN);
        chat.passes(Duration.ofDays(7));
        assertThat(digests()).hasSize(1);
    }

    @Test
    void another_day_replaces_the_first() {
        ann.says("/ask " + UNKNOWN);
        ann.says("/kb digest monday");
        ann.says("/kb digest wednesday 17h");
        chat.passes(Duration.ofDays(3));
        assertThat(digests()).isEmpty();
        chat.passes(Duration.ofDays(2));
        assertThat(digests()).hasSize(1);
    }

    @Test
    void never_ends_it() {
        ann.says("/ask " + UNKNOWN);
        ann.says("/kb digest monday");
        assertThat(ann.says("/kb digest never")).startsWith("There is no weekly digest any more.");
        chat.passes(Duration.ofDays(15));
        assertThat(digests()).isEmpty();
    }

    @Test
    void what_is_no_time_is_told() {
        assertThat(ann.says("/kb digest monday 25:00"))
                .startsWith("I do not read “25:00” as a time.");
    }

    private List<String> digests() {
        return chat.messenger().messages(new ConversationRef("test", "space", "general")).stream()
                .map(reply -> new PlainText(reply.language(), Conversation.ZONE).of(reply))
                .toList();
    }
}
