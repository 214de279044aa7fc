package dev.vigie.feature.interview.bank;

import dev.vigie.command.Invocation;
import dev.vigie.command.UserError;
import dev.vigie.feature.interview.bank.BankEntry.State;
import dev.vigie.feature.interview.bank.BankEvent.Recorded;
import dev.vigie.org.AuditTrail;
import dev.vigie.org.AuditTrail.Entry;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes the bank: checks the rules, records what happens and who did it. */
final class BankDesk {

    private final TeamBanks banks;
    private final BankStore store;
    private final AuditTrail audit;
    private final NeverAsked neverAsked;

    BankDesk(TeamBanks banks, BankStore store, AuditTrail audit, NeverAsked neverAsked) {
        this.neverAsked = neverAsked;
        this.banks = banks;
        this.store = store;
        this.audit = audit;
    }

    /** A new proposal. */
    BankEntry propose(Invocation use, BankEvent.Proposed proposed) {
        return audit.together(
                () -> {
                    String id = store.newId(use.org());
                    return append(use, new BankEntry(id, List.of()), proposed);
                });
    }

    BankEntry write(Invocation use, String id, BankEvent.Written written) {
        return changing(
                use,
                id,
                entry -> {
                    proposalIn(entry, State.DRAFT, State.REFUSED, State.IN_REVIEW);
                    return append(use, entry, written);
                });
    }

    /** Asks for a second person; refused while a side is missing or asks what must not be asked. */
    BankEntry send(Invocation use, String id) {
        return changing(
                use,
                id,
                entry -> {
                    proposalIn(entry, State.DRAFT);
                    if (entry.question().isEmpty()) {
                        throw new UserError("interview.side-missing");
                    }
                    harmless(entry);
                    return append(use, entry, new BankEvent.Sent());
                });
    }

    /** A second person's verdict: never that of somebody who wrote it. */
    BankEntry judge(Invocation use, String id, BankEvent verdict) {
        return changing(
                use,
                id,
                entry -> {
                    proposalIn(entry, State.IN_REVIEW);
                    if (entry.wroteIt(use.person().ref())) {
                        throw new UserError("interview.second-person");
                    }
                    if (verdict instanceof BankEvent.Approved) {
                        harmless(entry);
                    }
                    return append(use, entry, verdict);
                });
    }

    /** The list may have grown since the proposal was sent. */
    private void harmless(BankEntry entry) {
        if (neverAsked.anyIn(entry.sides().values())) {
            throw new UserError("interview.never-ask-first");
        }
    }

    BankEntry retire(Invocation use, String id, String reason) {
        return changing(
                use,
                id,
                entry -> {
                    if (entry.retired()) {
                        throw new UserError("interview.already-retired");
                    }
                    if (banks.of(use.org()).question(id).isEmpty()) {
                        throw new UserError("interview.no-such-question");
                    }
                    return append(use, entry, new BankEvent.Retired(reason));
                });
    }

    BankEntry restore(Invocation use, String id) {
        return changing(
                use,
                id,
                entry -> {
                    if (!entry.retired()) {
                        throw new UserError("interview.not-retired");
                    }
                    return append(use, entry, new BankEvent.Restored());
                });
    }

    private BankEntry changing(Invocation use, String id, UnaryOperator<BankEntry> change) {
        return audit.together(() -> change.apply(banks.entry(use.org(), id)));
    }

    private static void proposalIn(BankEntry entry, State... states) {
        if (entry.proposed().isEmpty()) {
            throw new UserError("interview.no-such-proposal");
        }
        if (!List.of(states).contains(entry.state())) {
            throw new UserError("interview.not-now", "state", entry.state());
        }
    }

    private BankEntry append(Invocation use, BankEntry entry, BankEvent event) {
        Recorded recorded =
                new Recorded(entry.id(), entry.nextVersion(), use.at(), use.person().ref(), event);
        if (!store.append(use.org(), recorded)) {
            throw new UserError("interview.changed-meanwhile");
        }
        audit.record(
                use.org(), new Entry(use.at(), use.person().ref(), use.spec().name(), entry.id()));
        return banks.entry(use.org(), entry.id());
    }
}
