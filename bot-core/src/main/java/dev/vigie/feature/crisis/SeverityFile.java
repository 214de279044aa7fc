package dev.vigie.feature.crisis;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.vigie.pack.ReviewInterval;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The file {@code severity-rule.yaml} of a pack.
 *
 * @param facts ids of the facts it rests on
 * @param sources ids of sources it cites directly
 * @param reviewed when somebody last read it over
 * @param reviewEvery how often that must be done
 * @param questions one for each fact
 * @param otherwise the level when no rule holds
 * @param rules in any order; a later pack's rules replace all earlier ones
 */
public record SeverityFile(
        List<String> facts,
        List<String> sources,
        @JsonProperty(required = true) LocalDate reviewed,
        @JsonProperty(value = "review-every", required = true) ReviewInterval reviewEvery,
        List<SeverityRule.Question> questions,
        Optional<Severity> otherwise,
        List<SeverityRule.Clause> rules) {

    public SeverityFile {
        facts = listOrEmpty(facts);
        sources = listOrEmpty(sources);
        questions = listOrEmpty(questions);
        rules = listOrEmpty(rules);
    }

    private static <T> List<T> listOrEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
