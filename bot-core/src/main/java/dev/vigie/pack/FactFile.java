package dev.vigie.pack;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.vigie.text.Bilingual;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * The file {@code facts.yaml} of a pack.
 *
 * @param facts fact id to the ids of the sources it rests on
 * @param leftOut ids of facts that no entry is meant to carry, and why
 */
public record FactFile(
        @JsonProperty(required = true) Map<String, List<String>> facts,
        @JsonProperty("left-out") Map<String, Bilingual<String>> leftOut) {

    public FactFile {
        leftOut = mapOrEmpty(leftOut);
    }

    private static <V> Map<String, V> mapOrEmpty(@Nullable Map<String, V> map) {
        return map == null ? Map.of() : Map.copyOf(map);
    }
}
