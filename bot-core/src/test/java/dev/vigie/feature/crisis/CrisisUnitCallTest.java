package dev.vigie.feature.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.reply.Block;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Span;
import dev.vigie.testkit.Conversation;
import dev.vigie.testkit.ManualTime;
import dev.vigie.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is called when a crisis opens, and what is said when nobody can be. */
class CrisisUnitCallTest {

    /** One for all tests, each in a space of its own: it takes a while to set up. */
    private static final Conversation CHAT = Conversation.onH2();

    private static final AtomicInteger SPACES = new AtomicInteger();

    private static final String NOBODY = "No crisis unit has been set up: nobody is being called.";

    private final Conversation.Voice ann = CHAT.person("Ann", Language.EN);
    private final Conversation.Voice zoe = CHAT.person("Zoé", Language.FR);

    @BeforeEach
    void in_a_space_of_its_own() {
        CHAT.moveToSpace("space" + SPACES.incrementAndGet());
        CHAT.time().setTo(ManualTime.SATURDAY_EVENING);
    }

    @Test
    void without_a_unit_it_is_said_loudly_and_first() {
        ann.says("/crisis start outage 1");
        Block first = ann.reply().blocks().get(0);
        assertThat(first).isInstanceOf(Block.Paragraph.class);
        assertThat(((Block.Paragraph) first).text().spans())
                .singleElement()
                .isInstanceOf(Span.Strong.class);
        assertThat(ann.reads()).startsWith(NOBODY);
    }

    @Test
    void without_a_unit_it_is_said_in_french_too() {
        assertThat(zoe.says("/crise ouvrir panne 1"))
                .startsWith("Aucune cellule de crise n’a été formée");
    }

    @Test
    void without_a_unit_the_first_button_sets_one_up() {
        ann.says("/crisis start outage 1");
        assertThat(ann.labels()).first().isEqualTo("Set up the crisis unit");
        assertThat(ann.presses("Set up the crisis unit"))
                .startsWith("There is no crisis unit yet.");
    }

    @Test
    void without_a_unit_it_is_said_whatever_the_severity() {
        assertThat(ann.says("/crisis start outage 4")).startsWith(NOBODY);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_major_crisis_mentions_everyone_in_the_unit_once(int severity) {
        ann.says("/team add @marc pr-director");
        ann.says("/team add @zoé moderator");
        ann.says("/team add @marc scribe");
        ann.says("/crisis start outage " + severity);
        assertThat(mentions(ann.reply())).containsExactly("marc", "zoé");
        assertThat(ann.reads()).startsWith("Calling the crisis unit: @marc @zoé");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4})
    void a_minor_crisis_calls_nobody(int severity) {
        ann.says("/team add @marc pr-director");
        ann.says("/crisis start outage " + severity);
        assertThat(mentions(ann.reply())).isEmpty();
    }

    @Test
    void a_crisis_that_becomes_major_calls_the_unit_then() {
        ann.says("/team add @marc pr-director");
        ann.says("/crisis start outage 3");
        ann.says("/crisis severity 2");
        assertThat(mentions(ann.reply())).containsExactly("marc");
    }

    @Test
    void a_crisis_that_becomes_major_without_a_unit_says_so() {
        ann.says("/crisis start outage 3");
        assertThat(ann.says("/crisis severity 1")).contains(NOBODY);
        assertThat(ann.labels()).contains("Set up the crisis unit");
    }

    @Test
    void a_crisis_that_was_major_already_calls_nobody_again() {
        ann.says("/team add @marc pr-director");
        ann.says("/crisis start outage 2");
        ann.says("/crisis severity 1");
        assertThat(mentions(ann.reply())).isEmpty();
        ann.says("/crisis severity 2 reason:it calmed down");
        assertThat(mentions(ann.reply())).isEmpty();
    }

    @Test
    void looking_at_a_crisis_calls_nobody() {
        ann.says("/team add @marc pr-director");
        ann.says("/crisis start outage 1");
        ann.says("/crisis show");
        assertThat(mentions(ann.reply())).isEmpty();
    }

    @Test
    void a_person_taken_out_of_the_unit_is_not_called() {
        ann.says("/team add @marc pr-director");
        ann.says("/team add @zoé moderator");
        ann.says("/team remove @marc");
        ann.says("/crisis start outage 1");
        assertThat(mentions(ann.reply())).containsExactly("zoé");
    }

    /** The people that a reply notifies, in order. */
    private static List<String> mentions(Reply reply) {
        List<String> ids = new ArrayList<>();
        for (Block block : reply.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                for (Span span : paragraph.text().spans()) {
                    if (span instanceof Span.Mention mention) {
                        ids.add(mention.person().ref().id());
                    }
                }
            }
        }
        return ids;
    }
}
