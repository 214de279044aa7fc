package dev.vigie.feature.interview.neverask;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.vigie.pack.Jurisdiction;
import dev.vigie.text.Bilingual;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The rule of one jurisdiction on what may be asked of a candidate; orientation, never certainty.
 *
 * @param jurisdiction where it holds
 * @param name of the place, shown
 * @param facts ids of the facts it rests on
 * @param sources ids of sources it cites directly
 * @param rule which text, and what it forbids
 */
public record Law(
        @JsonProperty(required = true) Jurisdiction jurisdiction,
        @JsonProperty(required = true) Bilingual<String> name,
        List<String> facts,
        List<String> sources,
        @JsonProperty(required = true) Bilingual<String> rule) {

    public Law {
        facts = listOrEmpty(facts);
        sources = listOrEmpty(sources);
    }

    private static List<String> listOrEmpty(@Nullable List<String> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
