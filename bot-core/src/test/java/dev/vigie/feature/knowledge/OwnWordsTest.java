package dev.vigie.feature.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.feature.knowledge.search.Search;
import dev.vigie.feature.knowledge.search.Stage;
import dev.vigie.feature.knowledge.search.pipeline.Searches;
import dev.vigie.testkit.Conversation;
import dev.vigie.text.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every card of the built-in pack is found first by the words it is itself written with. */
class OwnWordsTest {

    private static final Collection<Card> CARDS = Conversation.content().knowledge().cards();
    private static final Search SEARCH =
            Searches.now(
                    Conversation.content().knowledge().searched(),
                    EnumSet.complementOf(EnumSet.of(Stage.SEMANTIC)));

    @ParameterizedTest
    @CsvSource({"FR, 0.97", "EN, 0.97"})
    void a_card_is_found_by_its_title(Language language, double atLeast, TestReporter report) {
        report.publishEntry(
                "found first", assertFound(language, text -> List.of(text.title()), atLeast));
    }

    /** Measured: 0.9567 in French, 0.9605 in English. */
    @ParameterizedTest
    @CsvSource({"FR, 0.946", "EN, 0.950"})
    void a_card_is_found_by_each_way_it_is_asked(
            Language language, double atLeast, TestReporter report) {
        report.publishEntry("found first", assertFound(language, CardText::asked, atLeast));
    }

    /** How many were found, in words. */
    private static String assertFound(
            Language language, Function<CardText, List<String>> said, double atLeast) {
        int asked = 0;
        List<String> missed = new ArrayList<>();
        for (Card card : CARDS) {
            for (String question : said.apply(card.in(language))) {
                asked++;
                String first = first(question);
                if (!first.equals(card.id())) {
                    missed.add(card.id() + " <- " + question + " -> " + first);
                }
            }
        }
        double rate = 1 - missed.size() / (double) asked;
        String found =
                String.format(Locale.ROOT, "%d of %d, %.4f", asked - missed.size(), asked, rate);
        assertThat(rate)
                .as("%s; missed:%n%s", found, String.join("\n", missed))
                .isGreaterThanOrEqualTo(atLeast);
        return found;
    }

    private static String first(String question) {
        List<Search.Scored> found = SEARCH.rank(question).found();
        return found.isEmpty() ? "" : found.get(0).id();
    }
}
