package dev.vigie.feature.interview.scoring;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.feature.interview.scoring.Candidate.Decision;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps candidates and their scores, until they are erased. */
public interface ScoreStore {

    /** Adds a candidate to a kit; empty when the kit already has one of that alias. */
    Optional<Candidate> add(OrgId org, Newcomer newcomer);

    /**
     * A candidate to be added.
     *
     * @param kit the kit's number
     * @param version of the kit
     * @param alias as typed
     * @param by who adds them
     * @param at when
     */
    record Newcomer(int kit, int version, String alias, UserRef by, Instant at) {}

    /** The candidates of a kit, in the order in which they were added. */
    List<Candidate> candidates(OrgId org, int kit);

    Optional<Dossier> dossier(OrgId org, Candidate.Id id);

    /** Records a score over an earlier one; false when the sheet was submitted or erased. */
    boolean score(OrgId org, Candidate.Id id, Score score);

    /** Closes a sheet for good; false when it was submitted or erased before. */
    boolean submit(OrgId org, Candidate.Id id, UserRef person, Instant at);

    /** Remembers who saw the sheets without having one; once is enough. */
    void witness(OrgId org, Candidate.Id id, UserRef person, Instant at);

    /** Records a decision over an earlier one; false when the candidate was erased. */
    boolean decide(OrgId org, Candidate.Id id, Decision decision);

    /** Leaves nothing of a candidate; false when there was none. */
    boolean erase(OrgId org, Candidate.Id id);

    Retention retention(OrgId org);

    void keep(OrgId org, Retention retention);

    /** Every candidate of every organization, and when something last happened to them. */
    List<Held> held();

    /**
     * A candidate who will have to be erased.
     *
     * @param org whose
     * @param id who
     * @param last the decision, or else the last thing that happened
     * @param retention of the organization
     */
    record Held(OrgId org, Candidate.Id id, Instant last, Retention retention) {}
}
