package dev.vigie.feature.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.vigie.text.Bilingual;
import java.util.List;

/**
 * A file of cards on one theme.
 *
 * @param theme the theme's id
 * @param name the theme's name
 * @param cards in reading order
 */
public record CardFile(
        @JsonProperty(required = true) String theme,
        @JsonProperty(required = true) Bilingual<String> name,
        @JsonProperty(required = true) List<Card> cards) {}
