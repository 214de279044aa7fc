package dev.vigie.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.MessageRef;
import dev.vigie.chat.OrgId;
import dev.vigie.timer.CardStore;
import dev.vigie.timer.CardStore.Place;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What every store of live cards must keep. */
public abstract class CardStoreContract {

    private static final ConversationRef HERE = new ConversationRef("test", "space", "here");
    private static final ConversationRef THERE = new ConversationRef("test", "space", "there");

    /** The time that the store goes by. */
    protected static final ManualTime TIME = ManualTime.saturdayEvening();

    protected abstract CardStore store();

    protected abstract OrgId newOrganization();

    @Test
    void the_latest_message_of_a_conversation_is_the_one_that_shows_the_card() {
        OrgId org = newOrganization();
        store().put(org, "crisis-1", new MessageRef(HERE, "1"), 1);
        TIME.advance(Duration.ofSeconds(1));
        store().put(org, "crisis-1", new MessageRef(THERE, "2"), 1);
        store().put(org, "crisis-1", new MessageRef(HERE, "3"), 2);
        assertThat(store().places(org, "crisis-1"))
                .extracting(Place::message)
                .containsExactlyInAnyOrder(new MessageRef(HERE, "3"), new MessageRef(THERE, "2"));
    }

    @Test
    void a_card_is_behind_from_a_change_until_it_is_drawn() {
        OrgId org = newOrganization();
        assertThat(store().put(org, "crisis-1", new MessageRef(HERE, "1"), 1).behind()).isFalse();
        store().want(org, "crisis-1", 5);
        assertThat(store().place(org, "crisis-1", HERE).orElseThrow().behind()).isTrue();
        assertThat(store().drawn(org, "crisis-1", HERE, 5).orElseThrow().behind()).isFalse();
    }

    @Test
    void whoever_paints_over_a_later_version_finds_the_card_behind() {
        OrgId org = newOrganization();
        store().put(org, "crisis-1", new MessageRef(HERE, "1"), 1);
        store().want(org, "crisis-1", 6);
        store().drawn(org, "crisis-1", HERE, 6);
        assertThat(store().drawn(org, "crisis-1", HERE, 5).orElseThrow().behind()).isTrue();
    }

    @Test
    void what_is_wanted_never_goes_back() {
        OrgId org = newOrganization();
        store().put(org, "crisis-1", new MessageRef(HERE, "1"), 1);
        store().want(org, "crisis-1", 6);
        store().want(org, "crisis-1", 4);
        assertThat(store().place(org, "crisis-1", HERE).orElseThrow().wanted()).isEqualTo(6);
    }

    @Test
    void a_new_place_wants_what_the_others_want() {
        OrgId org = newOrganization();
        store().put(org, "crisis-1", new MessageRef(HERE, "1"), 1);
        store().want(org, "crisis-1", 6);
        assertThat(store().put(org, "crisis-1", new MessageRef(THERE, "2"), 5).behind()).isTrue();
    }

    @Test
    void a_conversation_knows_the_card_shown_there_last() {
        OrgId org = newOrganization();
        store().put(org, "crisis-1", new MessageRef(HERE, "1"), 1);
        TIME.advance(Duration.ofSeconds(1));
        store().put(org, "crisis-2", new MessageRef(HERE, "2"), 1);
        store().put(org, "other-3", new MessageRef(HERE, "3"), 1);
        assertThat(store().cardIn(org, HERE, "crisis-")).contains("crisis-2");
        assertThat(store().cardIn(org, THERE, "crisis-")).isEmpty();
    }

    @Test
    void a_card_taken_away_is_shown_nowhere() {
        OrgId org = newOrganization();
        store().put(org, "crisis-1", new MessageRef(HERE, "1"), 1);
        store().remove(org, "crisis-1", HERE);
        assertThat(store().places(org, "crisis-1")).isEmpty();
        assertThat(store().drawn(org, "crisis-1", HERE, 2)).isEmpty();
    }

    @Test
    void nobody_sees_the_cards_of_another_organization() {
        OrgId org = newOrganization();
        OrgId other = newOrganization();
        store().put(org, "crisis-1", new MessageRef(HERE, "1"), 1);
        store().want(other, "crisis-1", 9);
        assertThat(store().places(other, "crisis-1")).isEmpty();
        assertThat(store().cardIn(other, HERE, "crisis-")).isEmpty();
        assertThat(store().place(org, "crisis-1", HERE).orElseThrow().behind()).isFalse();
    }
}
