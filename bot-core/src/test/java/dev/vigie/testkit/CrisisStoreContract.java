package dev.vigie.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.feature.crisis.CrisisEvent;
import dev.vigie.feature.crisis.CrisisEvent.Opened;
import dev.vigie.feature.crisis.CrisisEvent.Recorded;
import dev.vigie.feature.crisis.CrisisStore;
import dev.vigie.feature.crisis.Playbook;
import dev.vigie.feature.crisis.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every store of crises must keep. */
public abstract class CrisisStoreContract {

    private static final Instant NOW = ManualTime.SATURDAY_EVENING;
    private static final UserRef ANN = new UserRef("test", "U1");
    private static final UserRef BOB = new UserRef("test", "U2");
    private static final ConversationRef PLACE = new ConversationRef("test", "space", "general");

    /** A store; it may be shared with other tests. */
    protected abstract CrisisStore store();

    /** An organization that exists and that no other test knows. */
    protected abstract OrgId newOrganization();

    @Test
    void the_first_crisis_of_an_organization_is_number_one() {
        assertThat(open(newOrganization())).isEqualTo(1);
        assertThat(open(newOrganization())).isEqualTo(1);
    }

    @Test
    void numbers_follow_one_another() {
        OrgId org = newOrganization();
        assertThat(List.of(open(org), open(org), open(org))).containsExactly(1, 2, 3);
    }

    @Test
    void crises_opened_at_once_get_consecutive_numbers() {
        OrgId org = newOrganization();
        assertThat(AtOnce.each(8, i -> open(org)))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 8).boxed().toList());
    }

    @Test
    void an_opening_is_the_first_version_of_the_history() {
        OrgId org = newOrganization();
        Opened opening = opening(Optional.of("the site is down"));
        int crisis = store().open(org, opening, ANN, NOW);
        assertThat(store().history(org, crisis))
                .containsExactly(new Recorded(1, NOW, ANN, opening));
    }

    @ParameterizedTest
    @MethodSource("playbooks")
    void a_playbook_is_kept_whole(Playbook playbook) {
        OrgId org = newOrganization();
        Opened opening = new Opened(playbook, Severity.CRITICAL, Optional.empty(), PLACE);
        int crisis = store().open(org, opening, ANN, NOW);
        assertThat(store().history(org, crisis).get(0).event()).isEqualTo(opening);
    }

    static Stream<Playbook> playbooks() {
        return Conversation.content().playbooks().all().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_kind_of_event_is_read_back_as_it_was_written(CrisisEvent event) {
        OrgId org = newOrganization();
        int crisis = open(org);
        Recorded recorded = new Recorded(2, NOW.plusSeconds(5), BOB, event);
        assertThat(store().append(org, crisis, recorded)).isTrue();
        assertThat(store().history(org, crisis).get(1)).isEqualTo(recorded);
    }

    static Stream<CrisisEvent> events() {
        return Stream.of(
                new CrisisEvent.StepDone("pause", Optional.of("https://example.org/x?a=1&b=2")),
                new CrisisEvent.StepDone("pause", Optional.empty()),
                new CrisisEvent.StepSkipped("pause", "done elsewhere"),
                new CrisisEvent.StepReopened("pause"),
                new CrisisEvent.StepAssigned("pause", new UserRef("slack", "U:1")),
                new CrisisEvent.Noted("a note"),
                new CrisisEvent.SeverityChanged(Severity.CRITICAL, Optional.empty()),
                new CrisisEvent.SeverityChanged(Severity.ROUTINE, Optional.of("it is over")),
                new CrisisEvent.CloseProposed("it is over"),
                new CrisisEvent.Closed("it is over"),
                new CrisisEvent.Reopened("it is not over"),
                new CrisisEvent.Called("on-duty", List.of(ANN, BOB)),
                new CrisisEvent.Called("backup", List.of()),
                new CrisisEvent.Acknowledged(),
                new CrisisEvent.AskedAgain(ANN),
                new CrisisEvent.NobodyAnswered(),
                new CrisisEvent.EvidenceKept(
                        ANN, "Ann", "« look »", NOW, Optional.of("https://example.org/1")),
                new CrisisEvent.Joined(),
                new CrisisEvent.RoleTaken("lead", ANN, Optional.of("she is here")),
                new CrisisEvent.Updated("still down"),
                new CrisisEvent.Snoozed(30),
                new CrisisEvent.Reminded("relay", Optional.of(BOB)),
                new CrisisEvent.StatementWritten("Nous savons.", "We know."),
                new CrisisEvent.StatementApproved(7));
    }

    @Test
    void events_come_in_the_order_of_their_versions() {
        OrgId org = newOrganization();
        int crisis = open(org);
        for (int version = 2; version <= 12; version++) {
            append(org, crisis, version, new CrisisEvent.Noted("note " + version));
        }
        assertThat(store().history(org, crisis))
                .extracting(Recorded::version)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
    }

    @Test
    void a_crisis_that_does_not_exist_has_no_history() {
        OrgId org = newOrganization();
        open(org);
        assertThat(store().history(org, 2)).isEmpty();
    }

    @Test
    void an_existing_version_is_refused_and_stays_as_it_was() {
        OrgId org = newOrganization();
        int crisis = open(org);
        append(org, crisis, 2, new CrisisEvent.Noted("first"));
        assertThat(append(org, crisis, 2, new CrisisEvent.Noted("second"))).isFalse();
        assertThat(store().history(org, crisis))
                .extracting(Recorded::event)
                .contains(new CrisisEvent.Noted("first"))
                .doesNotContain(new CrisisEvent.Noted("second"));
    }

    @Test
    void a_closing_that_is_refused_closes_nothing() {
        OrgId org = newOrganization();
        int crisis = open(org);
        append(org, crisis, 2, new CrisisEvent.Noted("somebody was faster"));
        append(org, crisis, 2, new CrisisEvent.Closed("over"));
        assertThat(store().numbers(org, true, 10)).containsExactly(crisis);
    }

    @Test
    void of_several_appending_the_same_version_at_once_one_succeeds() {
        OrgId org = newOrganization();
        int crisis = open(org);
        assertThat(AtOnce.each(8, i -> append(org, crisis, 2, new CrisisEvent.Noted("note " + i))))
                .filteredOn(appended -> appended)
                .hasSize(1);
        assertThat(store().history(org, crisis)).hasSize(2);
    }

    @Test
    void an_instant_survives_to_the_microsecond() {
        OrgId org = newOrganization();
        Instant at = Instant.parse("2026-03-08T07:59:59.999999Z");
        int crisis = store().open(org, opening(Optional.empty()), ANN, at);
        assertThat(store().history(org, crisis).get(0).at()).isEqualTo(at);
    }

    @ParameterizedTest
    @MethodSource("dev.vigie.testkit.SampleTexts#odd")
    void a_long_or_odd_text_is_kept_as_it_is(String text) {
        OrgId org = newOrganization();
        int crisis = store().open(org, opening(Optional.of(text)), ANN, NOW);
        append(org, crisis, 2, new CrisisEvent.Noted(text));
        assertThat(store().history(org, crisis))
                .extracting(Recorded::event)
                .containsExactly(opening(Optional.of(text)), new CrisisEvent.Noted(text));
    }

    @Test
    void open_and_closed_crises_are_told_apart_newest_first() {
        OrgId org = newOrganization();
        for (int i = 0; i < 4; i++) {
            open(org);
        }
        append(org, 1, 2, new CrisisEvent.Closed("over"));
        append(org, 3, 2, new CrisisEvent.Closed("over"));
        assertThat(store().numbers(org, true, 10)).containsExactly(4, 2);
        assertThat(store().numbers(org, false, 10)).containsExactly(3, 1);
    }

    @Test
    void a_proposal_to_close_closes_nothing() {
        OrgId org = newOrganization();
        int crisis = open(org);
        append(org, crisis, 2, new CrisisEvent.CloseProposed("over"));
        assertThat(store().numbers(org, true, 10)).containsExactly(crisis);
    }

    @Test
    void a_reopened_crisis_is_open_again() {
        OrgId org = newOrganization();
        int crisis = open(org);
        append(org, crisis, 2, new CrisisEvent.Closed("over"));
        append(org, crisis, 3, new CrisisEvent.Reopened("not over"));
        assertThat(store().numbers(org, true, 10)).containsExactly(crisis);
        assertThat(store().numbers(org, false, 10)).isEmpty();
    }

    @Test
    void no_more_numbers_come_than_were_asked_for() {
        OrgId org = newOrganization();
        IntStream.range(0, 5).forEach(i -> open(org));
        assertThat(store().numbers(org, true, 2)).containsExactly(5, 4);
    }

    @Test
    void the_crises_of_one_organization_are_not_seen_in_another() {
        OrgId org = newOrganization();
        OrgId other = newOrganization();
        int crisis = open(org);
        assertThat(store().numbers(other, true, 10)).isEmpty();
        assertThat(store().history(other, crisis)).isEmpty();
    }

    @Test
    void closing_a_crisis_leaves_the_one_with_its_number_elsewhere_open() {
        OrgId org = newOrganization();
        OrgId other = newOrganization();
        open(org);
        open(other);
        append(org, 1, 2, new CrisisEvent.Closed("over"));
        assertThat(store().numbers(other, true, 10)).containsExactly(1);
        assertThat(store().history(other, 1)).hasSize(1);
    }

    private int open(OrgId org) {
        return store().open(org, opening(Optional.empty()), ANN, NOW);
    }

    private boolean append(OrgId org, int crisis, int version, CrisisEvent event) {
        return store().append(org, crisis, new Recorded(version, NOW, BOB, event));
    }

    private static Opened opening(Optional<String> subject) {
        Playbook playbook =
                Conversation.content().playbooks().playbook("service-outage").orElseThrow();
        return new Opened(playbook, Severity.SERIOUS, subject, PLACE);
    }
}
