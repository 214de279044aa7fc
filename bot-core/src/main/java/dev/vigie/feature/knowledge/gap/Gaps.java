package dev.vigie.feature.knowledge.gap;

import dev.vigie.chat.OrgId;
import dev.vigie.command.UserError;
import dev.vigie.feature.knowledge.Questions;
import dev.vigie.feature.knowledge.gap.GapStore.Kept;
import dev.vigie.feature.knowledge.gap.GapStore.Words;
import dev.vigie.feature.knowledge.search.Search;
import dev.vigie.timer.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** Keeps questions, and turns those that were not well answered into gaps. */
public final class Gaps implements Questions {

    /** An answer can be judged as long. */
    static final Duration QUESTIONS_KEPT = Duration.ofDays(30);

    /** A gap that nobody asked about for as long is forgotten. */
    static final Duration GAPS_KEPT = Duration.ofDays(365);

    /** Like questions are looked for among as many gaps. */
    private static final int COMPARED = 1_000;

    private final GapStore store;
    private final Transactions transactions;

    public Gaps(GapStore store, Transactions transactions) {
        this.store = store;
        this.transactions = transactions;
    }

    @Override
    public String keep(OrgId org, Asked question) {
        return transactions.together(
                () -> {
                    Instant now = question.at();
                    store.forget(org, now.minus(QUESTIONS_KEPT), now.minus(GAPS_KEPT));
                    String id = store.keep(org, question);
                    if (question.outcome() == Search.Outcome.NONE) {
                        gapFor(org, id, question)
                                .ifPresent(gap -> store.count(org, gap, 1, 0, now));
                    }
                    return id;
                });
    }

    /** A question that was kept. */
    public Kept kept(OrgId org, String id) {
        return store.find(org, id).orElseThrow(() -> new UserError("kb.question-gone"));
    }

    /** The asker judges an answer; judging it again replaces the first judgement. */
    Kept judge(OrgId org, String id, Verdict verdict, Optional<Verdict.Fault> fault, Instant at) {
        return transactions.together(
                () -> {
                    Kept kept = kept(org, id);
                    store.judge(org, id, verdict, fault);
                    boolean disliked = kept.verdict().equals(Optional.of(Verdict.UNHELPFUL));
                    if (verdict == Verdict.UNHELPFUL && !disliked && !refused(kept)) {
                        gapOf(org, kept).ifPresent(gap -> store.count(org, gap, 0, 1, at));
                    } else if (verdict == Verdict.HELPFUL && disliked && !refused(kept)) {
                        kept.gap().ifPresent(gap -> store.count(org, gap, 0, -1, at));
                    }
                    return kept;
                });
    }

    /** The gap that a question belongs to; empty when it has no word that says something. */
    public Optional<Integer> gapOf(OrgId org, Kept kept) {
        return kept.gap().or(() -> gapFor(org, kept.id(), kept.question()));
    }

    /** Something is being done about a gap; false when it was erased or forgotten. */
    public boolean setState(OrgId org, int gap, Gap.State state) {
        return store.setState(org, gap, state);
    }

    private static boolean refused(Kept kept) {
        return kept.question().outcome() == Search.Outcome.NONE;
    }

    private Optional<Integer> gapFor(OrgId org, String id, Asked question) {
        Set<String> words = Likeness.words(question.text());
        if (words.isEmpty()) {
            return Optional.empty();
        }
        int gap =
                store.words(org, question.language(), COMPARED).stream()
                        .filter(other -> Likeness.alike(words, other.words()))
                        .max(Comparator.comparingDouble(o -> Likeness.share(words, o.words())))
                        .map(Words::number)
                        .orElseGet(() -> store.open(org, question, words));
        store.attach(org, id, gap);
        return Optional.of(gap);
    }
}
