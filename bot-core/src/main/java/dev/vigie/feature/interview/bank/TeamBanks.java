package dev.vigie.feature.interview.bank;

import dev.vigie.chat.OrgId;
import dev.vigie.feature.interview.Banks;
import dev.vigie.feature.interview.Question;
import dev.vigie.feature.interview.QuestionBank;
import dev.vigie.feature.interview.bank.BankEvent.Recorded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The bank that ships with Vigie, with the questions of each team and without what it retired. */
public final class TeamBanks implements Banks {

    private final QuestionBank builtIn;
    private final BankStore store;

    public TeamBanks(QuestionBank builtIn, BankStore store) {
        this.builtIn = builtIn;
        this.store = store;
    }

    @Override
    public QuestionBank of(OrgId org) {
        Map<Question, String> own = new LinkedHashMap<>();
        Set<String> retired = new LinkedHashSet<>();
        for (BankEntry entry : entries(org).values()) {
            if (entry.retired()) {
                retired.add(entry.id());
            } else if (entry.state() == BankEntry.State.APPROVED) {
                entry.question()
                        .ifPresent(
                                question ->
                                        own.put(
                                                question,
                                                entry.proposed().orElseThrow().competency()));
            }
        }
        return own.isEmpty() && retired.isEmpty() ? builtIn : builtIn.adjusted(own, retired);
    }

    /** Everything that a team did to the bank, by question. */
    public Map<String, BankEntry> entries(OrgId org) {
        Map<String, List<Recorded>> histories = new LinkedHashMap<>();
        for (Recorded recorded : store.all(org)) {
            histories.computeIfAbsent(recorded.question(), id -> new ArrayList<>()).add(recorded);
        }
        Map<String, BankEntry> entries = new LinkedHashMap<>();
        histories.forEach((id, history) -> entries.put(id, new BankEntry(id, history)));
        return entries;
    }

    /** What became of one question; an empty history when nothing did. */
    public BankEntry entry(OrgId org, String id) {
        return entries(org).getOrDefault(id, new BankEntry(id, List.of()));
    }

    public QuestionBank builtIn() {
        return builtIn;
    }
}
