package dev.vigie.feature.crisis;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.vigie.text.Bilingual;
import dev.vigie.text.Language;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From five facts that can be answered in the first minute to a level of severity.
 *
 * <ol>
 *   <li>What is unsure, or not answered, counts as yes: when unsure, the graver level.
 *   <li>A clause holds when all its facts are yes. Clauses never ask for a no, so that one yes more
 *       never lowers the level.
 *   <li>The gravest level of the clauses that hold is taken; when none holds, {@link #otherwise}.
 * </ol>
 */
public final class SeverityRule {

    private final Map<Fact, Question> questions;
    private final List<Clause> clauses;
    private final Severity otherwise;

    SeverityRule(Map<Fact, Question> questions, List<Clause> clauses, Severity otherwise) {
        this.questions = new EnumMap<>(questions);
        this.clauses =
                clauses.stream()
                        .sorted(Comparator.comparingInt(clause -> clause.level().level()))
                        .toList();
        this.otherwise = otherwise;
    }

    /** What is asked, in the order in which it is asked. */
    public enum Fact {
        @JsonProperty("people-at-risk")
        PEOPLE_AT_RISK,
        @JsonProperty("legal-or-data")
        LEGAL_OR_DATA,
        @JsonProperty("media-or-public-figure")
        MEDIA_OR_PUBLIC_FIGURE,
        @JsonProperty("unusual-speed")
        UNUSUAL_SPEED,
        @JsonProperty("still-spreading")
        STILL_SPREADING
    }

    /** What a person says of a fact. */
    public enum Answer {
        YES,
        NO,
        UNSURE
    }

    /**
     * How a fact is asked.
     *
     * @param fact which one
     * @param fr the French side
     * @param en the English side
     */
    public record Question(
            @JsonProperty(required = true) Fact fact,
            @JsonProperty(required = true) Wording fr,
            @JsonProperty(required = true) Wording en) {

        public Wording in(Language language) {
            return language == Language.FR ? fr : en;
        }
    }

    /**
     * One language of a question.
     *
     * @param asks answered by yes, no or unsure
     * @param means what counts as a yes
     */
    public record Wording(
            @JsonProperty(required = true) String asks,
            @JsonProperty(required = true) String means) {}

    /**
     * A part of the rule.
     *
     * @param level taken when all the facts are yes
     * @param when facts
     * @param because told to the person
     */
    public record Clause(
            @JsonProperty(required = true) Severity level,
            @JsonProperty(required = true) List<Fact> when,
            @JsonProperty(required = true) Bilingual<String> because) {

        public Clause {
            when = List.copyOf(when);
        }
    }

    /**
     * What follows from the answers.
     *
     * @param severity the level
     * @param because the clauses of that level that hold; none when nothing holds
     */
    public record Verdict(Severity severity, List<Clause> because) {}

    /** How a fact is asked, unless the pack is broken. */
    public Optional<Question> question(Fact fact) {
        return Optional.ofNullable(questions.get(fact));
    }

    /** The level when no clause holds. */
    public Severity otherwise() {
        return otherwise;
    }

    /** The level that follows from these answers. */
    public Verdict verdict(Map<Fact, Answer> answers) {
        List<Clause> holding = clauses.stream().filter(clause -> holds(clause, answers)).toList();
        if (holding.isEmpty()) {
            return new Verdict(otherwise, List.of());
        }
        Severity gravest = holding.get(0).level();
        return new Verdict(
                gravest, holding.stream().filter(clause -> clause.level() == gravest).toList());
    }

    private static boolean holds(Clause clause, Map<Fact, Answer> answers) {
        return clause.when().stream()
                .allMatch(fact -> answers.getOrDefault(fact, Answer.UNSURE) != Answer.NO);
    }
}
