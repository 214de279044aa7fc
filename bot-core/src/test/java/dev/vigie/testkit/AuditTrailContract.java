package dev.vigie.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.command.UserError;
import dev.vigie.org.AuditTrail;
import dev.vigie.org.AuditTrail.Entry;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every audit trail must keep. */
public abstract class AuditTrailContract {

    private static final Instant NOW = ManualTime.SATURDAY_EVENING;
    private static final UserRef ANN = new UserRef("test", "U1");

    /** A trail; it may be shared with other tests. */
    protected abstract AuditTrail trail();

    /** An organization that exists and that no other test knows. */
    protected abstract OrgId newOrganization();

    @Test
    void a_trail_begins_empty() {
        assertThat(trail().latest(newOrganization(), 10)).isEmpty();
    }

    @Test
    void an_entry_is_read_back_as_it_was_written() {
        OrgId org = newOrganization();
        Entry entry = new Entry(NOW, new UserRef("slack", "U:1:2"), "team add", "test:U2 legal");
        trail().record(org, entry);
        assertThat(trail().latest(org, 1)).containsExactly(entry);
    }

    @Test
    void the_last_entries_come_newest_first() {
        OrgId org = newOrganization();
        for (int i = 1; i <= 5; i++) {
            trail().record(org, entry(NOW.plusSeconds(i), "crisis " + i));
        }
        assertThat(subjects(org, 3)).containsExactly("crisis 5", "crisis 4", "crisis 3");
    }

    @Test
    void what_was_written_last_is_newest_even_when_the_clock_was_set_back() {
        OrgId org = newOrganization();
        trail().record(org, entry(NOW, "before"));
        trail().record(org, entry(NOW.minusSeconds(3600), "after"));
        assertThat(subjects(org, 2)).containsExactly("after", "before");
    }

    @Test
    void the_same_change_made_twice_is_there_twice() {
        OrgId org = newOrganization();
        trail().record(org, entry(NOW, "crisis 1"));
        trail().record(org, entry(NOW, "crisis 1"));
        assertThat(subjects(org, 10)).hasSize(2);
    }

    @Test
    void entries_written_at_once_are_all_there() {
        OrgId org = newOrganization();
        AtOnce.each(
                8,
                i -> {
                    trail().record(org, entry(NOW, "crisis " + i));
                    return i;
                });
        assertThat(subjects(org, 10)).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    void changes_made_together_are_all_recorded() {
        OrgId org = newOrganization();
        String told =
                trail().together(
                                () -> {
                                    trail().record(org, entry(NOW, "first"));
                                    trail().record(org, entry(NOW, "second"));
                                    return "told";
                                });
        assertThat(told).isEqualTo("told");
        assertThat(subjects(org, 10)).containsExactly("second", "first");
    }

    @Test
    void of_changes_that_fail_together_none_is_recorded() {
        OrgId org = newOrganization();
        UserError failure = new UserError("error.nothing-to-read");
        assertThatThrownBy(
                        () ->
                                trail().together(
                                                () -> {
                                                    trail().record(org, entry(NOW, "first"));
                                                    throw failure;
                                                }))
                .isSameAs(failure);
        assertThat(subjects(org, 10)).isEmpty();
    }

    @Test
    void an_instant_survives_to_the_microsecond() {
        OrgId org = newOrganization();
        Instant at = Instant.parse("2026-03-08T07:59:59.123456Z");
        trail().record(org, entry(at, "crisis 1"));
        assertThat(trail().latest(org, 1).get(0).at()).isEqualTo(at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"عضو 👩🏽‍🚒", "Robert'); drop table audit;--", "crisis\n1"})
    void an_odd_subject_is_kept_as_it_is(String subject) {
        OrgId org = newOrganization();
        trail().record(org, entry(NOW, subject));
        assertThat(subjects(org, 1)).containsExactly(subject);
    }

    @Test
    void what_one_organization_changed_is_not_seen_in_another() {
        OrgId org = newOrganization();
        OrgId other = newOrganization();
        trail().record(org, entry(NOW, "ours"));
        trail().record(other, entry(NOW, "theirs"));
        assertThat(subjects(org, 10)).containsExactly("ours");
    }

    private List<String> subjects(OrgId org, int count) {
        return trail().latest(org, count).stream().map(Entry::subject).toList();
    }

    private static Entry entry(Instant at, String subject) {
        return new Entry(at, ANN, "crisis start", subject);
    }
}
