package dev.vigie.feature.knowledge.gap;

import java.util.Locale;

/** What somebody thought of an answer. */
public enum Verdict {
    HELPFUL,
    UNHELPFUL;

    /** What was wrong with an answer. */
    public enum Fault {
        BESIDE,
        WRONG,
        OUTDATED,
        UNCLEAR;

        /** As stored; also the end of its message key. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
