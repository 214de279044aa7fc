package dev.vigie.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.feature.interview.Question;
import dev.vigie.feature.interview.kit.Kit;
import dev.vigie.feature.interview.kit.KitItem;
import dev.vigie.feature.interview.kit.KitRequest;
import dev.vigie.feature.interview.kit.KitStore;
import dev.vigie.feature.interview.kit.Weight;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of kits must keep. */
public abstract class KitStoreContract {

    private static final Instant NOW = ManualTime.SATURDAY_EVENING;
    private static final UserRef ANN = new UserRef("test", "U1");
    private static final UserRef BOB = new UserRef("test", "U2");

    /** A store; it may be shared with other tests. */
    protected abstract KitStore store();

    /** An organization that exists and that no other test knows. */
    protected abstract OrgId newOrganization();

    @Test
    void a_kit_is_kept_whole_with_its_questions_in_the_words_they_had() {
        OrgId org = newOrganization();
        Kit kit = store().create(org, plan(60), ANN, NOW);
        assertThat(store().latest(org, kit.id().number())).contains(kit);
        assertThat(kit.id()).isEqualTo(new Kit.Id(1, 1));
        assertThat(kit.frozen()).isFalse();
        assertThat(store().latest(newOrganization(), 1)).isEmpty();
    }

    @Test
    void kits_at_once_get_a_number_each() {
        OrgId org = newOrganization();
        assertThat(AtOnce.each(5, i -> store().create(org, plan(60), ANN, NOW).id().number()))
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5);
    }

    @Test
    void of_two_changes_at_once_one_is_told_to_look_again() {
        OrgId org = newOrganization();
        Kit kit = store().create(org, plan(60), ANN, NOW);
        assertThat(AtOnce.each(4, i -> store().save(org, changed(kit, 30 + i))))
                .filteredOn(saved -> saved)
                .hasSize(1);
        assertThat(store().latest(org, 1).orElseThrow().revision()).isEqualTo(2);
    }

    @Test
    void what_is_frozen_is_never_written_again() {
        OrgId org = newOrganization();
        Kit kit = store().create(org, plan(60), ANN, NOW);
        assertThat(store().save(org, frozen(kit))).isTrue();
        Kit after = store().latest(org, 1).orElseThrow();
        assertThat(after.frozenAt()).contains(NOW);
        Kit thawed = new Kit(after.id(), plan(15), ANN, NOW, Optional.empty(), after.revision());
        assertThat(store().save(org, thawed)).isFalse();
        assertThat(store().latest(org, 1)).contains(after);
    }

    @Test
    void a_new_version_leaves_the_one_before_as_it_was() {
        OrgId org = newOrganization();
        Kit first = store().create(org, plan(60), ANN, NOW);
        Kit second = store().revise(org, 1, plan(45), BOB, NOW.plusSeconds(5));
        assertThat(second.id()).isEqualTo(new Kit.Id(1, 2));
        assertThat(store().latest(org, 1)).contains(second);
        assertThat(store().kit(org, first.id())).contains(first);
        assertThat(store().all(org)).containsExactly(second);
        assertThat(store().revise(org, 1, plan(30), ANN, NOW).id().version()).isEqualTo(3);
    }

    @Test
    void a_panel_holds_everyone_once_in_the_order_they_joined() {
        OrgId org = newOrganization();
        store().create(org, plan(60), ANN, NOW);
        store().join(org, 1, BOB, NOW.plusSeconds(1));
        store().join(org, 1, BOB, NOW.plusSeconds(2));
        assertThat(store().panel(org, 1)).containsExactly(ANN, BOB);
        assertThat(store().leave(org, 1, ANN)).isTrue();
        assertThat(store().leave(org, 1, ANN)).isFalse();
        assertThat(store().panel(org, 1)).containsExactly(BOB);
        assertThat(store().panel(org, 2)).isEmpty();
    }

    @Test
    void every_exposure_is_counted_even_at_once() {
        OrgId org = newOrganization();
        AtOnce.each(
                6,
                i -> {
                    store().expose(org, i % 2 == 0 ? List.of("a", "b") : List.of("b", "a", "c"));
                    return true;
                });
        assertThat(store().exposure(org)).isEqualTo(Map.of("a", 6, "b", 6, "c", 3));
        assertThat(store().exposure(newOrganization())).isEmpty();
    }

    private static Kit changed(Kit kit, int minutes) {
        return new Kit(
                kit.id(),
                plan(minutes),
                kit.creator(),
                kit.createdAt(),
                Optional.empty(),
                kit.revision());
    }

    private static Kit frozen(Kit kit) {
        return new Kit(kit.id(), kit.plan(), kit.creator(), kit.createdAt(), Optional.of(NOW), 1);
    }

    private static Kit.Plan plan(int minutes) {
        return new Kit.Plan(
                new KitRequest(
                        Question.Job.MODERATOR,
                        Question.Level.SENIOR,
                        minutes,
                        List.of("QA1", "OB1")),
                List.of(item("one", 5), item("two", 7)),
                List.of(item("three", 5), item("four", 7)),
                Map.of("QA1", new Weight(2, "décisif « ici »")));
    }

    private static KitItem item(String id, int minutes) {
        Question.Side side =
                new Question.Side("Où ? " + id, List.of("Quand ?", "Qui ?"), "Rien", "Peu", "Tout");
        return new KitItem(
                "QA1",
                minutes,
                new Question(
                        id,
                        Question.Type.WORK_SAMPLE,
                        Question.Level.SENIOR,
                        List.of(Question.Job.ALL),
                        minutes,
                        List.of("F-1"),
                        List.of(),
                        side,
                        side));
    }
}
