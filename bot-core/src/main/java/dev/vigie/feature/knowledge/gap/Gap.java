package dev.vigie.feature.knowledge.gap;

import dev.vigie.text.Language;
import java.time.Instant;
import java.util.Locale;

/**
 * Something that the base does not know, or knows badly.
 *
 * @param number its own within the organization
 * @param language the language it was asked in
 * @param text as it was asked the first time
 * @param refused how often it was met with a no
 * @param disliked how often its answer was beside the point
 * @param state what is being done about it
 * @param firstAt when it was first asked
 * @param lastAt when it was last asked
 */
public record Gap(
        int number,
        Language language,
        String text,
        int refused,
        int disliked,
        State state,
        Instant firstAt,
        Instant lastAt) {

    /** What is being done about a gap. */
    public enum State {
        OPEN,
        WRITING,
        ANSWERED,
        OUT_OF_SCOPE;

        /** As typed and stored: {@code out-of-scope}. Also the end of its message key. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /**
         * Reads what {@link #id()} wrote.
         *
         * @throws IllegalArgumentException when it is not one
         */
        public static State of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** How much it is missed. */
    public int weight() {
        return refused + disliked;
    }
}
