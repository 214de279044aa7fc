package dev.vigie.feature.help;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.testkit.Conversation;
import dev.vigie.text.Language;
import org.junit.jupiter.api.Test;

/** What somebody finds where they look at Vigie by itself. */
class HomeTest {

    private final Conversation chat = Conversation.onH2();
    private final Conversation.Voice ann = chat.person("Ann", Language.EN);
    private final Conversation.Voice zoe = chat.person("Zoé", Language.FR);

    @Test
    void a_quiet_home_says_that_nothing_waits_and_what_can_be_done() {
        assertThat(ann.says("/home")).contains("Nothing is waiting for you", "What you can do");
        assertThat(ann.labels()).contains("Draw an interview question", "All commands");
    }

    @Test
    void it_speaks_the_language_of_whoever_looks() {
        assertThat(zoe.says("/accueil")).contains("Rien ne vous attend");
    }

    @Test
    void an_open_crisis_is_there_and_can_be_shown() {
        zoe.says("/crise ouvrir panne 3");
        assertThat(ann.says("/home")).contains("1 open crisis:", "Service outage");
        assertThat(ann.presses("1 – Service outage")).contains("Crisis 1 — Service outage");
    }

    @Test
    void a_step_given_to_somebody_is_theirs_alone_and_can_be_done_from_there() {
        zoe.says("/crise ouvrir panne 3");
        zoe.says("/crise confier 2 @ann");
        assertThat(zoe.says("/accueil")).doesNotContain("Vos étapes");
        assertThat(ann.says("/home")).contains("Your open steps", "Crisis 1: ☐ 2. Pause");
        assertThat(ann.presses("Done: step 2")).contains("Step 2 is done");
        assertThat(ann.says("/home")).doesNotContain("Your open steps");
    }

    @Test
    void while_there_is_no_crisis_unit_it_says_so_first() {
        assertThat(ann.says("/home")).startsWith("No crisis unit is set up");
    }
}
