package dev.vigie.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.org.OrgStore;
import dev.vigie.org.OrgStore.KnownPerson;
import dev.vigie.text.Language;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store of organizations and people must keep. */
public abstract class OrgStoreContract {

    private static final Instant NOW = ManualTime.SATURDAY_EVENING;
    private static final UserRef ANN = new UserRef("test", "U1");
    private static final UserRef BOB = new UserRef("test", "U2");

    /** A store; it may be shared with other tests. */
    protected abstract OrgStore store();

    @Test
    void a_space_keeps_the_organization_it_was_given_on_first_sight() {
        String space = newSpace();
        OrgId first = store().orgOf("test", space, Language.FR, NOW);
        OrgId later = store().orgOf("test", space, Language.EN, NOW.plusSeconds(60));
        assertThat(later).isEqualTo(first);
    }

    @Test
    void an_organization_begins_with_the_language_of_first_sight() {
        String space = newSpace();
        OrgId org = store().orgOf("test", space, Language.EN, NOW);
        store().orgOf("test", space, Language.FR, NOW);
        assertThat(store().languageOf(org)).isEqualTo(Language.EN);
    }

    @Test
    void two_spaces_are_two_organizations() {
        assertThat(newOrganization()).isNotEqualTo(newOrganization());
    }

    @Test
    void the_same_space_id_on_two_platforms_is_two_organizations() {
        String space = newSpace();
        assertThat(store().orgOf("slack", space, Language.EN, NOW))
                .isNotEqualTo(store().orgOf("discord", space, Language.EN, NOW));
    }

    @Test
    void several_first_messages_at_once_create_one_organization() {
        String space = newSpace();
        assertThat(AtOnce.each(8, i -> store().orgOf("test", space, Language.EN, NOW)))
                .hasSize(8)
                .containsOnly(store().orgOf("test", space, Language.EN, NOW));
    }

    @Test
    void the_language_of_an_organization_can_be_changed() {
        OrgId org = newOrganization();
        store().setLanguage(org, Language.FR);
        assertThat(store().languageOf(org)).isEqualTo(Language.FR);
    }

    @Test
    void changing_the_language_of_an_organization_leaves_the_others_alone() {
        OrgId org = newOrganization();
        OrgId other = newOrganization();
        store().setLanguage(org, Language.FR);
        assertThat(store().languageOf(other)).isEqualTo(Language.EN);
    }

    @Test
    void a_person_never_seen_is_not_found() {
        assertThat(store().find(newOrganization(), ANN)).isEmpty();
    }

    @Test
    void a_person_is_found_under_the_name_they_were_last_seen_with() {
        OrgId org = newOrganization();
        store().seen(org, ANN, "Ann");
        store().seen(org, ANN, "Ann-Marie");
        assertThat(store().find(org, ANN)).contains(new KnownPerson("Ann-Marie", Optional.empty()));
    }

    @Test
    void people_are_not_confused_with_one_another() {
        OrgId org = newOrganization();
        store().seen(org, ANN, "Ann");
        store().seen(org, BOB, "Bob");
        assertThat(store().find(org, ANN).map(KnownPerson::name)).contains("Ann");
    }

    @Test
    void a_person_of_one_organization_is_unknown_in_another() {
        store().seen(newOrganization(), ANN, "Ann");
        assertThat(store().find(newOrganization(), ANN)).isEmpty();
    }

    @Test
    void several_first_sights_of_a_person_at_once_all_succeed() {
        OrgId org = newOrganization();
        AtOnce.each(
                8,
                i -> {
                    store().seen(org, ANN, "Ann");
                    return i;
                });
        assertThat(store().find(org, ANN)).contains(new KnownPerson("Ann", Optional.empty()));
    }

    @Test
    void the_language_a_person_chose_is_kept_when_their_name_changes() {
        OrgId org = newOrganization();
        store().seen(org, ANN, "Ann");
        store().setLanguage(org, ANN, Language.FR);
        store().seen(org, ANN, "Anne");
        assertThat(store().find(org, ANN))
                .contains(new KnownPerson("Anne", Optional.of(Language.FR)));
    }

    @Test
    void a_person_chooses_a_language_in_one_organization_only() {
        OrgId org = newOrganization();
        OrgId other = newOrganization();
        store().seen(org, ANN, "Ann");
        store().seen(other, ANN, "Ann");
        store().setLanguage(org, ANN, Language.FR);
        assertThat(store().find(other, ANN).flatMap(KnownPerson::language)).isEmpty();
    }

    @Test
    void one_person_choosing_a_language_changes_nobody_else_s() {
        OrgId org = newOrganization();
        store().seen(org, ANN, "Ann");
        store().seen(org, BOB, "Bob");
        store().setLanguage(org, ANN, Language.FR);
        assertThat(store().find(org, BOB).flatMap(KnownPerson::language)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zoë 🦊", "محمد", "O’Neil; drop table person", "山田 太郎", " "})
    void an_odd_name_is_kept_as_it_is(String name) {
        OrgId org = newOrganization();
        store().seen(org, ANN, name);
        assertThat(store().find(org, ANN).map(KnownPerson::name)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "🦊"})
    void of_a_name_too_long_the_beginning_is_kept(String character) {
        OrgId org = newOrganization();
        String name = "-" + character.repeat(2_000);
        store().seen(org, ANN, name);
        String kept = store().find(org, ANN).orElseThrow().name();
        assertThat(name).startsWith(kept);
        assertThat(kept.codePointCount(0, kept.length())).isGreaterThanOrEqualTo(100);
    }

    private OrgId newOrganization() {
        return store().orgOf("test", newSpace(), Language.EN, NOW);
    }

    private static String newSpace() {
        return UUID.randomUUID().toString();
    }
}
