package dev.vigie.feature.interview.bank;

import dev.vigie.feature.interview.Question.Side;
import dev.vigie.feature.interview.neverask.NeverAsk;
import dev.vigie.feature.interview.neverask.NeverAsk.Finding;
import dev.vigie.pack.Jurisdiction;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for what is never asked in the words of a proposal: the question and its probes. */
final class NeverAsked {

    /** Where candidates live is not known: what one law protects is asked nowhere. */
    private static final Set<Jurisdiction> EVERYWHERE = EnumSet.allOf(Jurisdiction.class);

    private final NeverAsk list;

    NeverAsked(NeverAsk list) {
        this.list = list;
    }

    /** The subjects touched, each once. */
    List<Finding> in(Side side) {
        Map<String, Finding> findings = new LinkedHashMap<>();
        list.in(side.question(), EVERYWHERE).forEach(f -> findings.put(f.subject().id(), f));
        for (String probe : side.probes()) {
            list.in(probe, EVERYWHERE).forEach(f -> findings.putIfAbsent(f.subject().id(), f));
        }
        return List.copyOf(findings.values());
    }

    boolean anyIn(Collection<Side> sides) {
        return sides.stream().anyMatch(side -> !in(side).isEmpty());
    }
}
