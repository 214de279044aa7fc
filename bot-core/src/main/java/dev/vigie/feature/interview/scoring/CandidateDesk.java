package dev.vigie.feature.interview.scoring;

import dev.vigie.chat.OrgId;
import dev.vigie.command.Invocation;
import dev.vigie.command.UserError;
import dev.vigie.feature.interview.kit.Kit;
import dev.vigie.feature.interview.kit.KitDesk;
import dev.vigie.feature.interview.kit.KitStore;
import dev.vigie.feature.interview.scoring.Candidate.Decision;
import dev.vigie.feature.interview.scoring.Candidate.Outcome;
import dev.vigie.feature.interview.scoring.ScoreDesk.Open;
import dev.vigie.org.AuditTrail;
import dev.vigie.org.AuditTrail.Entry;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Adds candidates, records what people decided, erases. */
public final class CandidateDesk {

    private static final Pattern ALIAS = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");

    private final ScoreDesk desk;
    private final KitDesk kits;
    private final Ports ports;

    public CandidateDesk(ScoreDesk desk, KitDesk kits, Ports ports) {
        this.desk = desk;
        this.kits = kits;
        this.ports = ports;
    }

    /**
     * What it needs from outside.
     *
     * @param kits counts what was asked
     * @param scores keeps the candidates
     * @param audit the trail of changes
     * @param watch what happens by itself
     */
    public record Ports(
            KitStore kits, ScoreStore scores, AuditTrail audit, ScoreDesk.Watch watch) {}

    /** A new candidate, to be asked the kit's frozen questions. */
    Open add(Invocation use) {
        String alias = use.text("alias");
        if (!ALIAS.matcher(alias).matches() || ScoreDesk.isNumber(alias)) {
            throw new UserError("interview.bad-alias");
        }
        return ports.audit().together(() -> added(use, alias));
    }

    private Open added(Invocation use, String alias) {
        Kit kit = kits.open(use);
        if (!kit.frozen()) {
            throw new UserError("interview.freeze-first");
        }
        Candidate candidate =
                ports.scores()
                        .add(
                                use.org(),
                                new ScoreStore.Newcomer(
                                        kit.id().number(),
                                        kit.id().version(),
                                        alias,
                                        use.person().ref(),
                                        use.at()))
                        .orElseThrow(() -> new UserError("interview.alias-taken"));
        ports.kits()
                .expose(use.org(), kit.items().stream().map(item -> item.question().id()).toList());
        ports.watch().erasure().plan(use.org(), candidate.id(), use.at());
        audited(use, candidate.id());
        return desk.opened(use, kit, candidate.id()).orElseThrow();
    }

    Open decide(Invocation use) {
        return ports.audit()
                .together(
                        () -> {
                            Open open = desk.see(use);
                            Candidate.Id id = open.candidate().id();
                            ports.scores()
                                    .decide(
                                            use.org(),
                                            id,
                                            new Decision(
                                                    Outcome.of(use.text("outcome")),
                                                    use.text("reason"),
                                                    use.person().ref(),
                                                    use.at()));
                            ports.watch().missing().forget(use.org(), id);
                            audited(use, id);
                            return desk.open(use);
                        });
    }

    /**
     * Erases whoever goes by an alias, in all kits of which the person may erase: their own, or for
     * an administrator every one.
     *
     * @return how many were erased
     */
    int erase(Invocation use) {
        return ports.audit()
                .together(
                        () -> {
                            int erased = 0;
                            for (Candidate.Id id : erasable(use)) {
                                if (ports.scores().erase(use.org(), id)) {
                                    ports.watch().missing().forget(use.org(), id);
                                    ports.watch().erasure().forget(use.org(), id);
                                    audited(use, id);
                                    erased++;
                                }
                            }
                            return erased;
                        });
    }

    private List<Candidate.Id> erasable(Invocation use) {
        Optional<Integer> kit = use.integer("kit");
        String typed = use.text("candidate");
        if (kit.isEmpty() && ScoreDesk.isNumber(typed)) {
            throw new UserError("interview.erase-by-alias");
        }
        return ports.kits().all(use.org()).stream()
                .filter(k -> kit.isEmpty() || kit.get() == k.id().number())
                .filter(k -> use.caller().administrator() || kits.mine(use, k))
                .flatMap(k -> ports.scores().candidates(use.org(), k.id().number()).stream())
                .filter(ScoreDesk.called(typed))
                .map(Candidate::id)
                .toList();
    }

    Retention retention(OrgId org) {
        return ports.scores().retention(org);
    }

    Retention keep(Invocation use, int months) {
        if (months < 1 || months > Retention.MAX_MONTHS) {
            throw new UserError("interview.bad-months", "max", Retention.MAX_MONTHS);
        }
        return ports.audit()
                .together(
                        () -> {
                            Retention retention = new Retention(months);
                            ports.scores().keep(use.org(), retention);
                            ports.watch().erasure().replan(use.org());
                            record(use, months + " months");
                            return retention;
                        });
    }

    /** Numbers only: the trail outlives the candidate. */
    private void audited(Invocation use, Candidate.Id id) {
        record(use, ScoreDesk.subject(id));
    }

    private void record(Invocation use, String subject) {
        ports.audit()
                .record(
                        use.org(),
                        new Entry(use.at(), use.person().ref(), use.spec().name(), subject));
    }
}
