package dev.vigie.feature.interview;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Draws kept in memory, one call at a time as a database would. */
final class DrawsInMemory implements DrawStore {

    private final Map<String, List<String>> drawn = new HashMap<>();

    @Override
    public synchronized List<String> drawn(OrgId org, UserRef person) {
        return List.copyOf(of(org, person));
    }

    @Override
    public synchronized boolean record(OrgId org, UserRef person, String question, Instant at) {
        List<String> all = of(org, person);
        return !all.contains(question) && all.add(question);
    }

    @Override
    public synchronized boolean forget(OrgId org, UserRef person, Collection<String> questions) {
        List<String> all = of(org, person);
        return new HashSet<>(all).containsAll(questions) && all.removeAll(questions);
    }

    private List<String> of(OrgId org, UserRef person) {
        return drawn.computeIfAbsent(org.value() + " " + person.key(), key -> new ArrayList<>());
    }
}
