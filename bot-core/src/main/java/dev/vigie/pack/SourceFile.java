package dev.vigie.pack;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** The file {@code sources.yaml} of a pack. */
public record SourceFile(@JsonProperty(required = true) List<Source> sources) {}
