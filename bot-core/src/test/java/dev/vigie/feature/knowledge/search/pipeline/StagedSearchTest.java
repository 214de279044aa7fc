package dev.vigie.feature.knowledge.search.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.feature.knowledge.search.Bases;
import dev.vigie.feature.knowledge.search.Entry;
import dev.vigie.feature.knowledge.search.Search.Outcome;
import dev.vigie.feature.knowledge.search.Search.Ranking;
import dev.vigie.feature.knowledge.search.Search.Scored;
import dev.vigie.feature.knowledge.search.Stage;
import dev.vigie.feature.knowledge.search.vector.Model;
import dev.vigie.feature.knowledge.search.vector.ModelUnavailable;
import dev.vigie.feature.knowledge.search.vector.OnnxModel;
import dev.vigie.feature.knowledge.search.vector.StoredVectors;
import dev.vigie.feature.knowledge.search.words.QuestionReader;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StagedSearchTest {

    private static final List<String> ENGLISH = OnnxModel.words();
    private static final Set<Stage> BY_WORDS = EnumSet.complementOf(EnumSet.of(Stage.SEMANTIC));

    private static StagedSearch search(boolean meaning, List<Entry> entries) {
        QuestionReader reader = new QuestionReader(Stage.all(), ENGLISH);
        Optional<Meaning> model =
                meaning
                        ? Optional.of(new Meaning(model(), new StoredVectors(), reader))
                        : Optional.empty();
        return new StagedSearch(entries, reader, model, meaning ? Stage.all() : BY_WORDS);
    }

    private static Model model() {
        try {
            return OnnxModel.load();
        } catch (ModelUnavailable e) {
            throw new AssertionError("the model must run where the tests do", e);
        }
    }

    private static String first(Ranking ranking) {
        return ranking.found().stream().map(Scored::id).findFirst().orElse("");
    }

    @Test
    void other_words_for_the_same_thing_find_it() {
        assertThat(first(search(true, Bases.three()).rank("erase a nasty remark")))
                .isEqualTo("delete");
    }

    @Test
    void french_finds_an_entry_in_english_and_english_one_in_french() {
        assertThat(first(search(true, Bases.three()).rank("Qui parle pendant une crise ?")))
                .isEqualTo("crisis");
        List<Entry> french =
                List.of(
                        Bases.french("crise", "Qui parle pendant une crise ?"),
                        Bases.french("heures", "Combien de fois publier ?"));
        assertThat(first(search(true, french).rank("who speaks in a crisis"))).isEqualTo("crise");
        assertThat(first(search(false, french).rank("who speaks in a crisis"))).isEqualTo("crise");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_very_words_of_one_phrasing_are_answered(boolean meaning) {
        Ranking ranking = search(meaning, Bases.three()).rank("Posting  FREQUENCY?");
        assertThat(first(ranking)).isEqualTo("hours");
        assertThat(ranking.outcome()).isEqualTo(Outcome.ANSWER);
        assertThat(ranking.found().get(0).score()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void words_that_two_entries_are_asked_with_are_neither_surely(boolean meaning) {
        StagedSearch search =
                search(
                        meaning,
                        List.of(
                                Bases.english("one", "Same words?"),
                                Bases.english("two", "Same words?")));
        assertThat(search.rank("same words").found()).allMatch(found -> found.score() < 1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_changed_entry_is_found_by_the_next_question(boolean meaning) {
        StagedSearch search = search(meaning, Bases.three());
        assertThat(first(search.rank("who brings umbrellas"))).isNotEqualTo("rain");
        search.put(Bases.english("rain", "Who brings umbrellas when it rains?"));
        assertThat(first(search.rank("who brings umbrellas"))).isEqualTo("rain");
        search.put(Bases.english("rain", "Where do we park the bicycles?"));
        assertThat(first(search.rank("where do we park the bicycles"))).isEqualTo("rain");
        search.remove("rain");
        assertThat(search.rank("where do we park the bicycles").found())
                .extracting(Scored::id)
                .doesNotContain("rain");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_is_far_from_everything_is_refused(boolean meaning) {
        assertThat(search(meaning, Bases.three()).rank("zinc oxide melting point").outcome())
                .isEqualTo(Outcome.NONE);
    }

    @Test
    void a_question_asked_again_is_remembered_until_the_base_changes() {
        StagedSearch search = search(false, Bases.three());
        Ranking once = search.rank("post frequency");
        assertThat(search.rank("post frequency")).isSameAs(once);
        assertThat(search.cacheStats().hitCount()).isEqualTo(1);
        search.remove("crisis");
        assertThat(search.rank("post frequency")).isNotSameAs(once);
    }

    @Test
    void two_searches_over_one_base_rank_alike() {
        assertThat(search(true, Bases.three()).rank("comments in a crisis"))
                .isEqualTo(search(true, Bases.three()).rank("comments in a crisis"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_empty_base_refuses_everything(boolean meaning) {
        Ranking ranking = search(meaning, List.of()).rank("anything");
        assertThat(ranking.found()).isEmpty();
        assertThat(ranking.outcome()).isEqualTo(Outcome.NONE);
    }
}
