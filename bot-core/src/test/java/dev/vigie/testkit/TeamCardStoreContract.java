package dev.vigie.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.feature.knowledge.Card;
import dev.vigie.feature.knowledge.CardText;
import dev.vigie.feature.knowledge.team.TeamCard;
import dev.vigie.feature.knowledge.team.TeamCard.State;
import dev.vigie.feature.knowledge.team.TeamCardStore;
import dev.vigie.pack.Handover;
import dev.vigie.pack.Jurisdiction;
import dev.vigie.pack.ReviewInterval;
import dev.vigie.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of the team's cards must keep. */
public abstract class TeamCardStoreContract {

    private static final Instant NOW = ManualTime.SATURDAY_EVENING;
    private static final UserRef ANN = new UserRef("test", "ann");
    private static final UserRef BOB = new UserRef("test", "bob");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 8);

    /** A store; it may be shared with other tests. */
    protected abstract TeamCardStore store();

    /** An organization that exists and that no other test knows. */
    protected abstract OrgId newOrganization();

    @Test
    void a_version_is_read_back_as_it_was_written() {
        OrgId org = newOrganization();
        TeamCard card =
                new TeamCard(
                        1,
                        1,
                        "law",
                        card("first"),
                        State.RETURNED,
                        List.of(ANN, BOB),
                        Optional.of(Language.EN),
                        Optional.of(BOB),
                        Optional.of("Too long: «cut» it."),
                        NOW);
        assertThat(store().add(org, card)).isTrue();
        assertThat(store().history(org, "first")).containsExactly(card);
    }

    @Test
    void a_side_that_is_not_written_yet_is_kept_so() {
        OrgId org = newOrganization();
        Card card = card("first").with(TeamCard.UNWRITTEN, TeamCard.UNWRITTEN);
        store().add(org, version(1, 1, State.DRAFT, card));
        assertThat(store().history(org, "first").get(0).card()).isEqualTo(card);
    }

    @Test
    void a_version_is_added_once_even_at_once() {
        OrgId org = newOrganization();
        assertThat(AtOnce.each(8, i -> store().add(org, version(1, 1, State.DRAFT))))
                .filteredOn(added -> added)
                .hasSize(1);
    }

    @Test
    void of_two_changes_of_the_same_edition_the_first_is_kept() {
        OrgId org = newOrganization();
        store().add(org, version(1, 1, State.DRAFT));
        assertThat(store().replace(org, version(1, 2, State.PROPOSED))).isTrue();
        assertThat(store().replace(org, version(1, 2, State.RETURNED))).isFalse();
        assertThat(store().history(org, "first").get(0).state()).isEqualTo(State.PROPOSED);
    }

    @Test
    void history_goes_back_from_the_newest_version() {
        OrgId org = newOrganization();
        store().add(org, version(1, 1, State.APPROVED));
        store().add(org, version(2, 1, State.DRAFT));
        assertThat(store().history(org, "first"))
                .extracting(TeamCard::version)
                .containsExactly(2, 1);
    }

    @Test
    void the_newest_approved_version_of_each_card_counts() {
        OrgId org = newOrganization();
        store().add(org, version(1, 1, State.APPROVED));
        store().add(org, version(2, 1, State.APPROVED));
        store().add(org, version(3, 1, State.DRAFT));
        store().add(org, version(1, 1, State.APPROVED, card("other")));
        assertThat(store().approved(org))
                .extracting(c -> c.id() + " " + c.version())
                .containsExactly("first 2", "other 1");
        assertThat(store().open(org)).extracting(TeamCard::version).containsExactly(3);
    }

    @Test
    void the_revision_grows_with_what_answers_and_with_nothing_else() {
        OrgId org = newOrganization();
        assertThat(store().revision(org)).isZero();
        store().add(org, version(1, 1, State.DRAFT));
        store().replace(org, version(1, 2, State.PROPOSED));
        assertThat(store().revision(org)).isZero();
        store().replace(org, version(1, 3, State.APPROVED));
        long approved = store().revision(org);
        assertThat(approved).isPositive();
        store().reviewed(org, "first", DAY, ANN);
        assertThat(store().revision(org)).isGreaterThan(approved);
    }

    @Test
    void the_last_review_of_a_card_counts() {
        OrgId org = newOrganization();
        store().reviewed(org, "first", DAY, ANN);
        store().reviewed(org, "first", DAY.plusDays(1), BOB);
        assertThat(store().reviews(org)).containsOnlyKeys("first").containsValue(DAY.plusDays(1));
    }

    @Test
    void nothing_of_another_organization_is_seen_or_changed() {
        OrgId org = newOrganization();
        OrgId other = newOrganization();
        store().add(org, version(1, 1, State.APPROVED));
        store().add(org, version(2, 1, State.DRAFT));
        store().reviewed(org, "first", DAY, ANN);
        assertThat(store().approved(other)).isEmpty();
        assertThat(store().open(other)).isEmpty();
        assertThat(store().history(other, "first")).isEmpty();
        assertThat(store().reviews(other)).isEmpty();
        assertThat(store().revision(other)).isZero();
        assertThat(store().replace(other, version(2, 2, State.APPROVED))).isFalse();
        assertThat(store().add(other, version(1, 1, State.DRAFT))).isTrue();
    }

    private static TeamCard version(int version, int edition, State state) {
        return version(version, edition, state, card("first"));
    }

    private static TeamCard version(int version, int edition, State state, Card card) {
        return new TeamCard(
                version,
                edition,
                "law",
                card,
                state,
                List.of(ANN),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                NOW);
    }

    private static Card card(String id) {
        CardText side =
                new CardText(
                        "Où : « ici » ?",
                        List.of("yes", "12"),
                        "Line one.\n\n- a: b\n- *c* # d",
                        "Detail 👩🏽‍🚒",
                        List.of("Do"),
                        List.of(),
                        Optional.of("An opinion."));
        return new Card(
                id,
                List.of("F-1"),
                List.of(),
                List.of("other"),
                List.of(Jurisdiction.QUEBEC),
                Optional.of(Handover.LEGAL),
                DAY,
                new ReviewInterval(1),
                side,
                side);
    }
}
