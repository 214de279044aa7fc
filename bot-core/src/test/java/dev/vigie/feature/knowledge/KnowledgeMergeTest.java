package dev.vigie.feature.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.testkit.SamplePack;
import dev.vigie.testkit.TempPack;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team's own cards over the built-in ones. */
class KnowledgeMergeTest {

    private static final String NEW_TITLE =
            SamplePack.change(SamplePack.CARDS, "\"Title\"", "\"New\"");

    @TempDir Path below;
    @TempDir Path above;
    private TempPack pack = TempPack.in(Path.of(""));
    private TempPack over = pack;

    @BeforeEach
    void two_packs() {
        pack = TempPack.withSources(below).file("knowledge/a.yaml", SamplePack.CARDS);
        over = TempPack.in(above);
    }

    @Test
    void a_later_card_replaces_the_one_with_its_id() {
        over.file("knowledge/ours.yaml", NEW_TITLE);
        assertThat(merged().cards()).extracting(card -> card.en().title()).containsExactly("New");
        assertThat(pack.told()).isEmpty();
    }

    @Test
    void a_later_card_with_another_id_joins_its_theme() {
        over.file("knowledge/ours.yaml", another());
        assertThat(merged().themes())
                .singleElement()
                .extracting(KnowledgeBase.Theme::cards)
                .asString()
                .isEqualTo("[first-card, second-card]");
    }

    @Test
    void a_card_replaced_stays_once_in_its_theme() {
        over.file("knowledge/ours.yaml", NEW_TITLE);
        assertThat(merged().themes())
                .singleElement()
                .extracting(KnowledgeBase.Theme::cards)
                .asString()
                .isEqualTo("[first-card]");
    }

    @Test
    void a_later_file_with_a_mistake_leaves_the_earlier_card() {
        over.file("knowledge/ours.yaml", NEW_TITLE.replace("[F-1]", "[F-9]"));
        assertThat(merged().cards()).extracting(card -> card.en().title()).containsExactly("Title");
        assertThat(pack.problems().anyError()).isTrue();
    }

    @Test
    void the_same_id_twice_in_one_pack_is_a_mistake() {
        pack.file("knowledge/b.yaml", NEW_TITLE);
        assertThat(merged().cards()).extracting(card -> card.en().title()).containsExactly("Title");
        assertThat(pack.told()).containsExactly("knowledge/b.yaml:4 check.duplicate-id-in");
    }

    @Test
    void a_file_with_a_mistake_is_left_out_while_the_others_stay() {
        pack.file("knowledge/b.yaml", another().replace("\"Answer.\"", "\" \""));
        assertThat(merged().cards()).extracting(Card::id).containsExactly("first-card");
        assertThat(pack.told()).containsExactly("knowledge/b.yaml:18 check.empty");
    }

    @Test
    void a_card_may_link_to_one_of_another_pack() {
        over.file(
                "knowledge/ours.yaml",
                another().replace("    reviewed", "    related: [first-card]\n    reviewed"));
        merged();
        assertThat(pack.told()).isEmpty();
    }

    private KnowledgeBase merged() {
        return KnowledgeBase.read(pack.reader(over), pack.bibliography(), pack.problems());
    }

    private static String another() {
        return SamplePack.change(SamplePack.CARDS, "first-card", "second-card")
                .replace("[un, deux, trois, quatre, cinq]", "[a, b, c, d, e]")
                .replace("[one, two, three, four, five]", "[f, g, h, i, j]");
    }
}
