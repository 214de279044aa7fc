package dev.vigie.pack;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * The file {@code facts.yaml} of a pack.
 *
 * @param facts fact id to the ids of the sources it rests on
 */
public record FactFile(@JsonProperty(required = true) Map<String, List<String>> facts) {}
