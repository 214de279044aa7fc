package dev.vigie.pack;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.Optional;

/**
 * Where knowledge comes from.
 *
 * @param id cited by cards, questions and playbooks
 * @param title as published, in its own language
 * @param by its author or publisher
 * @param year of publication, when known
 * @param strength how much it can carry
 * @param url where it can be read
 */
public record Source(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String title,
        Optional<String> by,
        Optional<Integer> year,
        @JsonProperty(required = true) Strength strength,
        Optional<URI> url) {}
