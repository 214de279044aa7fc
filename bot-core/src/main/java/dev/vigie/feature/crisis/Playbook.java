package dev.vigie.feature.crisis;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.vigie.org.Role;
import dev.vigie.pack.Elapsed;
import dev.vigie.pack.Handover;
import dev.vigie.pack.ReviewInterval;
import dev.vigie.text.Language;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What to do in one kind of crisis. Also the format of its file.
 *
 * @param id stable
 * @param code short, {@code PB-01}
 * @param severity the usual one and the gravest it can reach
 * @param qualifiedReview whether a qualified person must read it over before an organization uses
 *     it
 * @param reviewed when somebody last read it over; a file must say it
 * @param reviewEvery how often that must be done; a file must say it
 * @param handover the human who must take over
 * @param facts ids of the facts it rests on
 * @param sources ids of sources it cites directly
 * @param chain who is called, in order
 * @param updateEvery severity level to the time between two public updates
 * @param related ids of other playbooks
 * @param cards ids of knowledge cards that help
 * @param fr the French side
 * @param en the English side
 * @param steps the checklist, in order of their target times
 */
public record Playbook(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String code,
        @JsonProperty(required = true) Range severity,
        @JsonProperty(value = "qualified-review", required = true) boolean qualifiedReview,
        Optional<LocalDate> reviewed,
        @JsonProperty("review-every") Optional<ReviewInterval> reviewEvery,
        Optional<Handover> handover,
        List<String> facts,
        List<String> sources,
        @JsonProperty(required = true) List<Role> chain,
        @JsonProperty(value = "update-every", required = true) Map<Integer, Elapsed> updateEvery,
        List<String> related,
        List<String> cards,
        @JsonProperty(required = true) Side fr,
        @JsonProperty(required = true) Side en,
        @JsonProperty(required = true) List<Step> steps) {

    public Playbook {
        facts = listOrEmpty(facts);
        sources = listOrEmpty(sources);
        chain = List.copyOf(chain);
        updateEvery = Map.copyOf(updateEvery);
        related = listOrEmpty(related);
        cards = listOrEmpty(cards);
        steps = List.copyOf(steps);
    }

    private static List<String> listOrEmpty(@Nullable List<String> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    public Side in(Language language) {
        return language == Language.FR ? fr : en;
    }

    /**
     * Severities that a playbook spans.
     *
     * @param usual the one to open it with
     * @param highest the gravest it can reach
     */
    public record Range(
            @JsonProperty(value = "default", required = true) Severity usual,
            @JsonProperty(required = true) Severity highest) {}

    /**
     * One language of a playbook.
     *
     * @param name at most 60 characters
     * @param asked how a stressed person would describe it
     * @param when what it is for
     * @param instead when it is another one
     * @param raises what raises the severity
     * @param advised what to do
     * @param avoided what not to do
     * @param holding a holding statement ready to be copied, with [placeholders]
     * @param noHolding or else why there is none, and what is said instead
     * @param over what must be true before it is over
     * @param review what the review asks
     */
    public record Side(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) List<String> asked,
            @JsonProperty(required = true) String when,
            @JsonProperty(required = true) String instead,
            @JsonProperty(required = true) List<String> raises,
            @JsonProperty(value = "do", required = true) List<String> advised,
            @JsonProperty(value = "dont", required = true) List<String> avoided,
            Optional<String> holding,
            @JsonProperty("no-holding") Optional<String> noHolding,
            @JsonProperty(required = true) List<String> over,
            @JsonProperty(required = true) List<String> review) {}

    /**
     * Something to do.
     *
     * @param id unique in its playbook
     * @param owner who does it
     * @param at target time from the start
     * @param severity only when the crisis is this grave or graver
     * @param platform only in a community on this platform
     * @param fr the French side
     * @param en the English side
     */
    public record Step(
            @JsonProperty(required = true) String id,
            @JsonProperty(required = true) Role owner,
            @JsonProperty(required = true) Elapsed at,
            Optional<Severity> severity,
            Optional<String> platform,
            @JsonProperty(required = true) StepText fr,
            @JsonProperty(required = true) StepText en) {

        public StepText in(Language language) {
            return language == Language.FR ? fr : en;
        }
    }

    /**
     * One language of a step.
     *
     * @param action one imperative sentence
     * @param evidence what to keep
     */
    public record StepText(
            @JsonProperty(value = "do", required = true) String action,
            Optional<String> evidence) {}
}
