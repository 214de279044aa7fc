package dev.vigie.feature.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.vigie.feature.knowledge.search.Entry;
import dev.vigie.pack.Handover;
import dev.vigie.pack.Jurisdiction;
import dev.vigie.pack.ReviewInterval;
import dev.vigie.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A piece of knowledge: a question people ask and the answer a good professional would give.
 *
 * @param id stable, used by links and buttons
 * @param facts ids of the facts it carries; sources follow from them
 * @param sources ids of sources it cites directly
 * @param related ids of cards to read next
 * @param jurisdiction where a legal statement holds
 * @param handover the human who must take over, for legal, safety and self-harm matters
 * @param reviewed when somebody last read it over
 * @param reviewEvery how often that must be done
 * @param fr the French side
 * @param en the English side
 */
public record Card(
        @JsonProperty(required = true) String id,
        List<String> facts,
        List<String> sources,
        List<String> related,
        List<Jurisdiction> jurisdiction,
        Optional<Handover> handover,
        @JsonProperty(required = true) LocalDate reviewed,
        @JsonProperty(value = "review-every", required = true) ReviewInterval reviewEvery,
        @JsonProperty(required = true) CardText fr,
        @JsonProperty(required = true) CardText en) {

    public Card {
        facts = listOrEmpty(facts);
        sources = listOrEmpty(sources);
        related = listOrEmpty(related);
        jurisdiction = listOrEmpty(jurisdiction);
    }

    public CardText in(Language language) {
        return language == Language.FR ? fr : en;
    }

    /** What is searched of it. */
    public Entry searched() {
        return new Entry(id, Map.of(Language.FR, fr.searched(), Language.EN, en.searched()));
    }

    /** The same card with other sides. */
    public Card with(CardText french, CardText english) {
        return new Card(
                id,
                facts,
                sources,
                related,
                jurisdiction,
                handover,
                reviewed,
                reviewEvery,
                french,
                english);
    }

    /** The same card, read over on a day. */
    public Card reviewedOn(LocalDate day) {
        return new Card(
                id, facts, sources, related, jurisdiction, handover, day, reviewEvery, fr, en);
    }

    /** Whether it should have been read over by now. */
    public boolean staleOn(LocalDate day) {
        return reviewEvery.dueAfter(reviewed).isBefore(day);
    }

    private static <T> List<T> listOrEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
