package dev.vigie.feature.knowledge.gap;

import dev.vigie.chat.OrgId;
import dev.vigie.feature.knowledge.Questions.Asked;
import dev.vigie.text.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps questions for a while, and gaps for as long as they matter. */
public interface GapStore {

    /**
     * A question that was kept.
     *
     * @param id its own
     * @param question what was asked
     * @param verdict what the asker thought of the answer
     * @param gap the gap it belongs to
     */
    record Kept(String id, Asked question, Optional<Verdict> verdict, Optional<Integer> gap) {}

    /**
     * The words of a gap.
     *
     * @param number the gap's
     * @param words those that matter
     */
    record Words(int number, Set<String> words) {}

    /** Keeps a question; answers its id. */
    String keep(OrgId org, Asked question);

    Optional<Kept> find(OrgId org, String id);

    /** Keeps what the asker thought, in place of what they thought before. */
    void judge(OrgId org, String id, Verdict verdict, Optional<Verdict.Fault> fault);

    /** A question belongs to a gap. */
    void attach(OrgId org, String id, int gap);

    /** The words of the gaps of one language, the latest asked first. */
    List<Words> words(OrgId org, Language language, int limit);

    /**
     * Opens a gap that nobody has asked about yet; answers its number, or that of the gap with the
     * same words.
     */
    int open(OrgId org, Asked question, Set<String> words);

    /**
     * It was asked again, or thought better of; one that was answered is open again when it is
     * asked again.
     *
     * @param refused how many more were met with a no
     * @param disliked how many more were answered beside the point; may be negative
     */
    void count(OrgId org, int gap, int refused, int disliked, Instant at);

    Optional<Gap> gap(OrgId org, int number);

    /** By weight, the heaviest first; those that nobody misses are left out. */
    List<Gap> gaps(OrgId org, Gap.State state, int limit);

    /** False when there is no such gap. */
    boolean setState(OrgId org, int gap, Gap.State state);

    /** Erases a gap with the questions that belong to it; false when there is none. */
    boolean erase(OrgId org, int gap);

    /** Forgets questions asked before a moment, and gaps last asked before another. */
    void forget(OrgId org, Instant questionsBefore, Instant gapsBefore);
}
