package dev.vigie.feature.interview;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.vigie.text.Bilingual;
import java.util.List;

/**
 * A file of questions on one competency.
 *
 * @param competency the competency's id
 * @param code its short code, two letters and a number
 * @param name its name
 * @param definition one sentence of observable behaviour
 * @param questions in any order
 */
public record QuestionFile(
        @JsonProperty(required = true) String competency,
        @JsonProperty(required = true) String code,
        @JsonProperty(required = true) Bilingual<String> name,
        @JsonProperty(required = true) Bilingual<String> definition,
        @JsonProperty(required = true) List<Question> questions) {}
