package dev.vigie.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.feature.interview.Deck;
import dev.vigie.feature.interview.DrawStore;
import dev.vigie.feature.interview.Pile;
import dev.vigie.feature.interview.Pile.Change;
import dev.vigie.feature.interview.Pile.Hand;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of decks must keep. */
public abstract class DrawStoreContract {

    private static final Instant NOW = ManualTime.SATURDAY_EVENING;
    private static final UserRef ANN = new UserRef("test", "U1");
    private static final UserRef BOB = new UserRef("test", "U2");

    /** A store; it may be shared with other tests. */
    protected abstract DrawStore store();

    /** An organization that exists and that no other test knows. */
    protected abstract OrgId newOrganization();

    @Test
    void nothing_is_drawn_at_first() {
        assertThat(store().pile(deck())).isEqualTo(new Pile(0, List.of()));
    }

    @Test
    void hands_are_answered_as_they_were_drawn_oldest_first() {
        Deck deck = deck();
        Hand first = new Hand(List.of("zebra", "apple"), 7, List.of("last"), NOW);
        Hand second = new Hand(List.of("mango"), 8, List.of(), NOW);
        draw(deck, first);
        draw(deck, second);
        assertThat(store().pile(deck)).isEqualTo(new Pile(2, List.of(first, second)));
    }

    @Test
    void a_change_thought_out_for_an_older_pile_is_refused_whole() {
        Deck deck = deck();
        draw(deck, hand("humility"));
        Change late = new Change(Set.of("humility"), hand("teamwork"));
        assertThat(store().change(deck, 0, late)).isFalse();
        assertThat(store().pile(deck).drawn()).containsExactly("humility");
    }

    @Test
    void of_several_changes_at_once_one_succeeds() {
        Deck deck = deck();
        assertThat(AtOnce.each(8, i -> change(deck, 0, hand("question-" + i))))
                .filteredOn(made -> made)
                .hasSize(1);
        assertThat(AtOnce.each(8, i -> change(deck, 1, hand("other-" + i))))
                .filteredOn(made -> made)
                .hasSize(1);
        assertThat(store().pile(deck).hands()).hasSize(2);
    }

    @Test
    void what_came_up_in_one_deck_is_still_new_in_another() {
        OrgId org = newOrganization();
        ConversationRef channel = new ConversationRef("test", "space", "C1");
        draw(Deck.of(org, ANN), hand("humility"));
        assertThat(store().pile(Deck.of(org, BOB)).hands()).isEmpty();
        assertThat(store().pile(Deck.of(org, channel)).hands()).isEmpty();
        assertThat(store().pile(Deck.of(newOrganization(), ANN)).hands()).isEmpty();
    }

    @Test
    void only_what_is_named_is_forgotten() {
        Deck deck = deck();
        draw(deck, hand("humility", "teamwork"));
        draw(deck, hand("learning"));
        assertThat(
                        store().change(
                                        deck,
                                        2,
                                        new Change(Set.of("humility", "learning"), hand("growth"))))
                .isTrue();
        assertThat(store().pile(deck).drawn()).containsExactly("teamwork", "growth");
    }

    @Test
    void a_forgotten_question_can_be_drawn_again_at_once() {
        Deck deck = deck();
        draw(deck, hand("humility"));
        assertThat(store().change(deck, 1, new Change(Set.of("humility"), hand("humility"))))
                .isTrue();
        assertThat(store().pile(deck).hands()).containsExactly(hand("humility"));
    }

    @Test
    void a_whole_bank_is_forgotten_in_one_go() {
        Deck deck = deck();
        List<String> bank = IntStream.range(0, 500).mapToObj(i -> "question-" + i).toList();
        draw(deck, new Hand(bank, 1, List.of(), NOW));
        assertThat(store().change(deck, 1, new Change(Set.copyOf(bank), hand("one")))).isTrue();
        assertThat(store().pile(deck).drawn()).containsExactly("one");
    }

    @Test
    void forgetting_touches_neither_another_person_nor_another_organization() {
        OrgId org = newOrganization();
        OrgId other = newOrganization();
        draw(Deck.of(org, ANN), hand("humility"));
        draw(Deck.of(org, BOB), hand("humility"));
        draw(Deck.of(other, ANN), hand("humility"));
        Change forgetting = new Change(Set.of("humility"), hand("teamwork"));
        store().change(Deck.of(org, ANN), 1, forgetting);
        assertThat(store().pile(Deck.of(org, BOB)).drawn()).containsExactly("humility");
        assertThat(store().pile(Deck.of(other, ANN)).drawn()).containsExactly("humility");
    }

    private Deck deck() {
        return Deck.of(newOrganization(), ANN);
    }

    private void draw(Deck deck, Hand hand) {
        assertThat(change(deck, store().pile(deck).version(), hand)).isTrue();
    }

    private boolean change(Deck deck, long version, Hand hand) {
        return store().change(deck, version, new Change(Set.of(), hand));
    }

    private static Hand hand(String... questions) {
        return new Hand(List.of(questions), 42, List.of(), NOW);
    }
}
