package dev.vigie.feature.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.vigie.feature.knowledge.search.Entry;
import java.util.List;
import java.util.Optional;

/**
 * One language of a card.
 *
 * @param title at most 75 characters, so that it fits a button
 * @param asked how people really ask it
 * @param answer Markdown, at most 600 characters: shown first, stands alone
 * @param detail Markdown: steps, wording to use, what to do when it depends
 * @param advised short lines of what to do
 * @param avoided short lines of what not to do
 * @param note whose opinion it is or how old it is
 */
public record CardText(
        @JsonProperty(required = true) String title,
        @JsonProperty(required = true) List<String> asked,
        @JsonProperty(required = true) String answer,
        @JsonProperty(required = true) String detail,
        @JsonProperty(value = "do", required = true) List<String> advised,
        @JsonProperty(value = "dont", required = true) List<String> avoided,
        Optional<String> note) {

    Entry.Side searched() {
        return new Entry.Side(title, asked, answer, detail);
    }
}
