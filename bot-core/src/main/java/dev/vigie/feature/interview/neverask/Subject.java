package dev.vigie.feature.interview.neverask;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.vigie.pack.Jurisdiction;
import dev.vigie.text.Bilingual;
import dev.vigie.text.Language;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Something an interview keeps away from.
 *
 * @param id stable
 * @param name shown
 * @param jurisdictions where the law protects it
 * @param facts ids of the facts it rests on
 * @param sources ids of sources it cites directly
 * @param fr the French side
 * @param en the English side
 */
public record Subject(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) Bilingual<String> name,
        @JsonProperty(required = true) List<Jurisdiction> jurisdictions,
        List<String> facts,
        List<String> sources,
        @JsonProperty(required = true) Side fr,
        @JsonProperty(required = true) Side en) {

    public Subject {
        jurisdictions = List.copyOf(jurisdictions);
        facts = listOrEmpty(facts);
        sources = listOrEmpty(sources);
    }

    public Side in(Language language) {
        return language == Language.FR ? fr : en;
    }

    private static List<String> listOrEmpty(@Nullable List<String> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /**
     * One language of a subject.
     *
     * @param why it is not asked, in one sentence or two
     * @param instead what to ask, or that nothing replaces it
     * @param phrases that give such a question away, as {@link Phrases} reads them
     * @param fine phrases that look like it but may be asked
     * @param examples forbidden questions, each found by the phrases
     */
    public record Side(
            @JsonProperty(required = true) String why,
            @JsonProperty(required = true) List<String> instead,
            @JsonProperty(required = true) List<String> phrases,
            List<String> fine,
            @JsonProperty(required = true) List<String> examples) {

        public Side {
            instead = List.copyOf(instead);
            phrases = List.copyOf(phrases);
            fine = listOrEmpty(fine);
            examples = List.copyOf(examples);
        }
    }
}
