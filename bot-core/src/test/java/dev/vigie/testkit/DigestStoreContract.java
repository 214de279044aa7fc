package dev.vigie.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.OrgId;
import dev.vigie.feature.knowledge.digest.Digest;
import dev.vigie.feature.knowledge.digest.DigestStore;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What every store of digests must keep. */
public abstract class DigestStoreContract {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final ConversationRef PLACE = new ConversationRef("test", "space", "team");
    private static final ZoneId ZONE = ZoneId.of("America/Montreal");

    /** A store; it may be shared with other tests. */
    protected abstract DigestStore store();

    /** An organization that exists and that no other test knows. */
    protected abstract OrgId newOrganization();

    @Test
    void at_first_there_is_none() {
        assertThat(store().digest(newOrganization())).isEmpty();
    }

    @Test
    void the_one_set_last_counts_with_an_edition_of_its_own() {
        OrgId org = newOrganization();
        Digest first = store().set(org, wish(DayOfWeek.MONDAY));
        Digest second = store().set(org, wish(DayOfWeek.FRIDAY));
        assertThat(second.edition()).isGreaterThan(first.edition());
        assertThat(store().digest(org))
                .contains(
                        new Digest(
                                second.edition(),
                                DayOfWeek.FRIDAY,
                                LocalTime.of(9, 30),
                                ZONE,
                                PLACE));
    }

    @Test
    void one_that_was_removed_and_set_again_has_yet_another_edition() {
        OrgId org = newOrganization();
        Digest first = store().set(org, wish(DayOfWeek.MONDAY));
        store().remove(org);
        assertThat(store().digest(org)).isEmpty();
        assertThat(store().set(org, wish(DayOfWeek.MONDAY)).edition())
                .isGreaterThan(first.edition());
    }

    @Test
    void a_day_is_sent_once_even_at_once() {
        OrgId org = newOrganization();
        store().set(org, wish(DayOfWeek.MONDAY));
        assertThat(AtOnce.each(8, i -> store().sending(org, DAY)))
                .filteredOn(sent -> sent)
                .hasSize(1);
        assertThat(store().sending(org, DAY.plusWeeks(1))).isTrue();
    }

    @Test
    void another_organization_has_its_own() {
        OrgId org = newOrganization();
        OrgId other = newOrganization();
        store().set(org, wish(DayOfWeek.MONDAY));
        assertThat(store().digest(other)).isEmpty();
        assertThat(store().sending(other, DAY)).isFalse();
        store().remove(other);
        assertThat(store().digest(org)).isPresent();
    }

    private static DigestStore.Wish wish(DayOfWeek day) {
        return new DigestStore.Wish(day, LocalTime.of(9, 30), ZONE, PLACE);
    }
}
