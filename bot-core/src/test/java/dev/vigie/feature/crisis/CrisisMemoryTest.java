package dev.vigie.feature.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.CommandCall;
import dev.vigie.jdbc.Database;
import dev.vigie.testkit.Conversation;
import dev.vigie.testkit.TestDatabases;
import dev.vigie.text.Language;
import org.junit.jupiter.api.Test;

/** A crisis belongs to one organization and outlives the program. */
class CrisisMemoryTest {

    private final Database database = TestDatabases.h2();

    @Test
    void another_space_sees_nothing_of_it() {
        Conversation chat = Conversation.on(database);
        Conversation.Voice ann = chat.person("Ann", Language.EN);
        ann.says("/crisis start outage 2");
        chat.moveToSpace("elsewhere");
        assertThat(ann.says("/crisis list")).startsWith("No open crisis.");
        assertThat(ann.says("/crisis show crisis:1")).startsWith("There is no crisis 1.");
        assertThat(ann.says("/crisis report 1")).startsWith("There is no crisis 1.");
    }

    @Test
    void a_button_of_another_space_changes_nothing() {
        Conversation chat = Conversation.on(database);
        Conversation.Voice ann = chat.person("Ann", Language.EN);
        ann.says("/crisis start outage 2");
        chat.moveToSpace("elsewhere");
        assertThat(ann.calls(CommandCall.of("crisis done", "crisis", 1, "step", 1)))
                .startsWith("There is no crisis 1.");
        chat.moveToSpace("space");
        assertThat(ann.says("/crisis show")).contains("0 of 13 done");
    }

    @Test
    void every_space_counts_its_crises_from_one() {
        Conversation chat = Conversation.on(database);
        Conversation.Voice ann = chat.person("Ann", Language.EN);
        ann.says("/crisis start outage 2");
        chat.moveToSpace("elsewhere");
        ann.says("/crisis start outage 2");
        assertThat(ann.meta("crisis")).isEqualTo(1);
    }

    @Test
    void the_unit_of_another_space_is_not_called() {
        Conversation chat = Conversation.on(database);
        Conversation.Voice ann = chat.person("Ann", Language.EN);
        ann.says("/team add @marc pr-director");
        chat.moveToSpace("elsewhere");
        assertThat(ann.says("/crisis start outage 1"))
                .startsWith("No crisis unit has been set up")
                .doesNotContain("marc");
    }

    @Test
    void after_a_restart_everything_is_there() {
        Conversation before = Conversation.on(database);
        Conversation.Voice ann = before.person("Ann", Language.EN);
        ann.says("/team add @marc pr-director");
        ann.says("/crisis start outage 2 checkout fails");
        ann.says("/crisis done 1 evidence:capture");
        ann.says("/crisis skip 2 nothing scheduled");
        ann.says("/crisis assign 3 @marc");
        ann.says("/crisis note the supplier called");
        String card = ann.says("/crisis show");
        String report = ann.says("/crisis report");

        Conversation.Voice same = Conversation.on(database).person("Ann", Language.EN);
        assertThat(same.says("/crisis show")).isEqualTo(card);
        assertThat(same.says("/crisis report")).isEqualTo(report);
        assertThat(same.says("/team cell")).contains("marc — public-relations director");
    }

    @Test
    void a_button_drawn_before_a_restart_still_works() {
        Conversation.Voice ann = Conversation.on(database).person("Ann", Language.EN);
        ann.says("/crisis start outage 2");
        CommandCall kept =
                ann.reply().pressable().stream()
                        .filter(button -> button.label().equals("Done: step 1"))
                        .findFirst()
                        .orElseThrow()
                        .call();
        Conversation.Voice same = Conversation.on(database).person("Ann", Language.EN);
        assertThat(same.calls(kept)).startsWith("Step 1 is done.");
    }

    @Test
    void a_close_proposed_before_a_restart_still_takes_somebody_else() {
        Conversation.Voice ann = Conversation.on(database).person("Ann", Language.EN);
        ann.says("/crisis start outage 2");
        ann.says("/crisis close over");
        Conversation after = Conversation.on(database);
        assertThat(after.person("Ann", Language.EN).says("/crisis close over"))
                .contains("is not closed by one person");
        assertThat(after.person("Bob", Language.EN).says("/crisis close over"))
                .startsWith("Crisis 1 is closed.");
    }
}
