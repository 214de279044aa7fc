package dev.vigie.feature.crisis;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How grave a crisis is. The smaller the level, the graver; when unsure, take the graver one.
 *
 * <p>Basis: the four-level grid of the knowledge base, with the thresholds of PagerDuty's and
 * Atlassian's published practice; levels 1 and 2 are major.
 */
public enum Severity {
    CRITICAL(1),
    SERIOUS(2),
    SENSITIVE(3),
    ROUTINE(4);

    private final int level;

    Severity(int level) {
        this.level = level;
    }

    @JsonValue
    public int level() {
        return level;
    }

    /**
     * By its level.
     *
     * @throws IllegalArgumentException unless it is 1 to 4
     */
    @JsonCreator
    public static Severity of(int level) {
        for (Severity severity : values()) {
            if (severity.level == level) {
                return severity;
            }
        }
        throw new IllegalArgumentException("1, 2, 3, 4");
    }

    public boolean atLeastAsGraveAs(Severity other) {
        return level <= other.level;
    }

    /** Severity 1 or 2: never resolved by one person alone. */
    public boolean major() {
        return atLeastAsGraveAs(SERIOUS);
    }
}
