package dev.vigie.feature.interview.bank;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.vigie.feature.interview.Question;
import java.util.List;

/**
 * Questions on their way to or from another organization.
 *
 * @param questions each with its competency
 */
record BankFile(@JsonProperty(required = true) List<Carried> questions) {

    BankFile {
        questions = List.copyOf(questions);
    }

    /**
     * A question with the code of its competency.
     *
     * @param competency such as {@code OB1}
     * @param type what kind of evidence it asks for
     * @param level the experience it is meant for
     * @param roles the jobs it is meant for
     * @param minutes that an answer takes
     * @param fr the French side
     * @param en the English side
     */
    record Carried(
            @JsonProperty(required = true) String competency,
            @JsonProperty(required = true) Question.Type type,
            @JsonProperty(required = true) Question.Level level,
            @JsonProperty(required = true) List<Question.Job> roles,
            @JsonProperty(required = true) int minutes,
            @JsonProperty(required = true) Question.Side fr,
            @JsonProperty(required = true) Question.Side en) {

        Carried {
            roles = List.copyOf(roles);
        }
    }
}
