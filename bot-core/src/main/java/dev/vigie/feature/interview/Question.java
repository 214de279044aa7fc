package dev.vigie.feature.interview;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.vigie.text.Language;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An interview question with its anchored scale.
 *
 * @param id stable
 * @param type what kind of evidence it asks for
 * @param level the experience it is meant for
 * @param roles the jobs it is meant for
 * @param minutes that an answer takes
 * @param facts ids of the facts it rests on
 * @param sources ids of sources it cites directly
 * @param fr the French side
 * @param en the English side
 */
public record Question(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) Type type,
        @JsonProperty(required = true) Level level,
        @JsonProperty(required = true) List<Job> roles,
        @JsonProperty(required = true) int minutes,
        List<String> facts,
        List<String> sources,
        @JsonProperty(required = true) Side fr,
        @JsonProperty(required = true) Side en) {

    public Question {
        roles = List.copyOf(roles);
        facts = listOrEmpty(facts);
        sources = listOrEmpty(sources);
    }

    private static List<String> listOrEmpty(@Nullable List<String> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    public Side in(Language language) {
        return language == Language.FR ? fr : en;
    }

    /** Whether it is meant for a job: its own, or all. */
    public boolean meantFor(Job job) {
        return roles.contains(job) || roles.contains(Job.ALL);
    }

    /** What kind of evidence a question asks for. */
    public enum Type {
        /** What was done. */
        @JsonProperty("behavioural")
        BEHAVIOURAL,
        /** What would be done. */
        @JsonProperty("situational")
        SITUATIONAL,
        /** What is known. */
        @JsonProperty("knowledge")
        KNOWLEDGE,
        /** A piece of the job, done on the spot. */
        @JsonProperty("work-sample")
        WORK_SAMPLE;

        public String id() {
            return idOf(this);
        }
    }

    /** The experience a question is meant for. */
    public enum Level {
        @JsonProperty("junior")
        JUNIOR,
        @JsonProperty("intermediate")
        INTERMEDIATE,
        @JsonProperty("senior")
        SENIOR;

        public String id() {
            return idOf(this);
        }
    }

    /** The job a question is meant for. */
    public enum Job {
        @JsonProperty("community-manager")
        COMMUNITY_MANAGER,
        @JsonProperty("social-media-manager")
        SOCIAL_MEDIA_MANAGER,
        @JsonProperty("moderator")
        MODERATOR,
        @JsonProperty("all")
        ALL;

        public String id() {
            return idOf(this);
        }
    }

    private static String idOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * One language of a question.
     *
     * @param question as it is read to the candidate
     * @param probes to go further
     * @param low what an answer worth 1 or 2 shows
     * @param adequate what an answer worth 3 shows
     * @param high what an answer worth 4 or 5 shows
     */
    public record Side(
            @JsonProperty(required = true) String question,
            @JsonProperty(required = true) List<String> probes,
            @JsonProperty(required = true) String low,
            @JsonProperty(required = true) String adequate,
            @JsonProperty(required = true) String high) {}
}
