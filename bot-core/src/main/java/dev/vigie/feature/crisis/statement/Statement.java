package dev.vigie.feature.crisis.statement;

import dev.vigie.chat.UserRef;
import dev.vigie.command.UserError;
import dev.vigie.feature.crisis.Crisis;
import dev.vigie.feature.crisis.CrisisEvent;
import dev.vigie.feature.crisis.CrisisEvent.Recorded;
import dev.vigie.org.CrisisUnit;
import dev.vigie.org.Role;
import dev.vigie.text.Bilingual;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The holding statement of a crisis, as its history tells, and who may approve it. Pure.
 *
 * <p>Rules: it is written in both languages at once; it is approved without any [placeholder] left,
 * by a member of the crisis unit who did not write it and who is public-relations director or
 * executive, below severity 2 also social-media lead. Writing it anew takes the approval back.
 */
final class Statement {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\[[^\\]\\n]{1,200}]");

    private final Crisis crisis;
    private Optional<Recorded> written = Optional.empty();
    private Optional<Recorded> approved = Optional.empty();

    private Statement(Crisis crisis) {
        this.crisis = crisis;
        for (Recorded recorded : crisis.history()) {
            if (recorded.event() instanceof CrisisEvent.StatementWritten) {
                written = Optional.of(recorded);
                approved = Optional.empty();
            } else if (recorded.event() instanceof CrisisEvent.StatementApproved) {
                approved = Optional.of(recorded);
            }
        }
    }

    static Statement of(Crisis crisis) {
        return new Statement(crisis);
    }

    /** The latest words, once somebody has written any. */
    Optional<Recorded> written() {
        return written;
    }

    /** Who approved the latest words, and when. */
    Optional<Recorded> approved() {
        return approved;
    }

    /** The latest words, else the playbook's; empty where the playbook has none. */
    Optional<Bilingual<String>> words() {
        return written.map(r -> (CrisisEvent.StatementWritten) r.event())
                .map(w -> new Bilingual<>(w.fr(), w.en()))
                .or(this::playbooks);
    }

    private Optional<Bilingual<String>> playbooks() {
        Optional<String> en = crisis.playbook().en().holding();
        return crisis.playbook().fr().holding().flatMap(f -> en.map(e -> new Bilingual<>(f, e)));
    }

    /** Writes it anew. */
    CrisisEvent write(String fr, String en) {
        requireOpen();
        return new CrisisEvent.StatementWritten(fr.strip(), en.strip());
    }

    /** Takes the playbook's words as they are. */
    CrisisEvent adopt() {
        Bilingual<String> ready =
                playbooks().orElseThrow(() -> new UserError("statement.none-ready"));
        return write(ready.fr(), ready.en());
    }

    /**
     * Approves it.
     *
     * @param seen the version of the words that the person read; the latest when they do not say
     */
    CrisisEvent approve(UserRef by, CrisisUnit unit, Optional<Integer> seen) {
        requireOpen();
        Recorded words = written.orElseThrow(() -> new UserError("statement.not-written"));
        if (seen.isPresent() && seen.get() != words.version()) {
            throw new UserError("statement.changed");
        }
        if (approved.isPresent()) {
            throw new UserError("statement.approved-already");
        }
        if (words.by().equals(by)) {
            throw new UserError("statement.own");
        }
        if (approvers().stream().noneMatch(role -> unit.holds(by, role))) {
            throw new UserError("statement.not-approver", "level", crisis.severity().level());
        }
        CrisisEvent.StatementWritten texts = (CrisisEvent.StatementWritten) words.event();
        if (PLACEHOLDER.matcher(texts.fr() + "\n" + texts.en()).find()) {
            throw new UserError("statement.placeholders");
        }
        return new CrisisEvent.StatementApproved(words.version());
    }

    /** The roles that may approve it, at the gravest it has been. */
    private List<Role> approvers() {
        return crisis.gravest().major()
                ? List.of(Role.PR_DIRECTOR, Role.EXECUTIVE)
                : List.of(Role.PR_DIRECTOR, Role.EXECUTIVE, Role.SOCIAL_MEDIA_LEAD);
    }

    private void requireOpen() {
        if (!crisis.open()) {
            throw new UserError("crisis.is-closed", "number", crisis.number());
        }
    }
}
