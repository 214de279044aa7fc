package dev.vigie.feature.interview.neverask;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.vigie.pack.ReviewInterval;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * The file {@code never-ask.yaml} of a pack.
 *
 * @param reviewed when somebody last read it over
 * @param reviewEvery how often that must be done
 * @param laws one for each jurisdiction
 * @param subjects what is not asked
 */
public record NeverAskFile(
        @JsonProperty(required = true) LocalDate reviewed,
        @JsonProperty(value = "review-every", required = true) ReviewInterval reviewEvery,
        List<Law> laws,
        List<Subject> subjects) {

    public NeverAskFile {
        laws = listOrEmpty(laws);
        subjects = listOrEmpty(subjects);
    }

    private static <T> List<T> listOrEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
