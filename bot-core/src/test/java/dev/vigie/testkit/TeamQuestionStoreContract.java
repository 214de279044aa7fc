package dev.vigie.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.feature.knowledge.relay.TeamQuestion;
import dev.vigie.feature.knowledge.relay.TeamQuestion.State;
import dev.vigie.feature.knowledge.relay.TeamQuestionStore;
import dev.vigie.text.Language;
import dev.vigie.timer.Addressee;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of questions to the team must keep. */
public abstract class TeamQuestionStoreContract {

    private static final Instant NOW = ManualTime.SATURDAY_EVENING;
    private static final UserRef ANN = new UserRef("test", "ann");
    private static final UserRef BOB = new UserRef("test", "bob");
    private static final Optional<Addressee> PLACE =
            Optional.of(new Addressee.Place(new ConversationRef("test", "space", "team")));

    /** A store; it may be shared with other tests. */
    protected abstract TeamQuestionStore store();

    /** An organization that exists and that no other test knows. */
    protected abstract OrgId newOrganization();

    @Test
    void a_question_is_read_back_as_it_was_opened() {
        OrgId org = newOrganization();
        TeamQuestion question = open(org, "a");
        assertThat(question)
                .isEqualTo(
                        new TeamQuestion(
                                1,
                                1,
                                origin("a"),
                                PLACE,
                                State.WAITING,
                                Optional.empty(),
                                Optional.empty(),
                                NOW));
        assertThat(store().find(org, 1)).contains(question);
    }

    @Test
    void a_question_is_passed_on_once_even_at_once() {
        OrgId org = newOrganization();
        assertThat(AtOnce.each(8, i -> store().open(org, origin("a"), PLACE)))
                .filteredOn(Optional::isPresent)
                .hasSize(1);
    }

    @Test
    void questions_opened_at_once_have_numbers_of_their_own() {
        OrgId org = newOrganization();
        assertThat(AtOnce.each(8, i -> open(org, "q" + i).number())).doesNotHaveDuplicates();
    }

    @Test
    void a_change_is_kept_and_a_second_one_of_the_same_version_is_not() {
        OrgId org = newOrganization();
        TeamQuestion claimed = changed(open(org, "a"), State.CLAIMED, Optional.empty());
        TeamQuestion answered =
                changed(open(org, "b"), State.ANSWERED, Optional.of("Ask Léa 👩🏽‍🚒."));
        assertThat(store().replace(org, claimed)).isTrue();
        assertThat(store().replace(org, claimed)).isFalse();
        assertThat(store().replace(org, answered)).isTrue();
        assertThat(store().find(org, 1)).contains(claimed);
        assertThat(store().find(org, 2)).contains(answered);
    }

    @Test
    void questions_are_listed_by_state_oldest_first() {
        OrgId org = newOrganization();
        TeamQuestion first = open(org, "a");
        TeamQuestion second = open(org, "b");
        TeamQuestion third = open(org, "c");
        store().replace(org, changed(second, State.CLAIMED, Optional.empty()));
        assertThat(store().in(org, State.WAITING, 10)).containsExactly(first, third);
        assertThat(store().in(org, State.WAITING, 1)).containsExactly(first);
        assertThat(store().in(org, State.RESOLVED, 10)).isEmpty();
    }

    @Test
    void another_organization_neither_sees_nor_changes_it() {
        OrgId org = newOrganization();
        OrgId other = newOrganization();
        TeamQuestion question = open(org, "a");
        assertThat(store().find(other, 1)).isEmpty();
        assertThat(store().in(other, State.WAITING, 10)).isEmpty();
        assertThat(store().replace(other, changed(question, State.CLAIMED, Optional.empty())))
                .isFalse();
        assertThat(open(other, "a").number()).isEqualTo(1);
    }

    private TeamQuestion open(OrgId org, String id) {
        return store().open(org, origin(id), PLACE).orElseThrow();
    }

    private static TeamQuestion.Origin origin(String id) {
        return new TeamQuestion.Origin(
                id,
                "What are the rules of a giveaway?",
                Language.EN,
                ANN,
                Optional.of("giveaways"),
                Optional.of(3),
                NOW);
    }

    private static TeamQuestion changed(
            TeamQuestion question, State state, Optional<String> answer) {
        return new TeamQuestion(
                question.number(),
                question.version() + 1,
                question.asked(),
                question.to(),
                state,
                Optional.of(BOB),
                answer,
                NOW.plusSeconds(60));
    }
}
