package dev.vigie.feature.interview.kit;

import dev.vigie.chat.UserRef;
import dev.vigie.feature.interview.Question;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A kit: a draft until it is frozen, then the same for every candidate.
 *
 * @param id number and version
 * @param plan what is asked
 * @param creator who made it
 * @param createdAt when
 * @param frozenAt when it became final; empty for a draft
 * @param revision goes up by one with every change
 */
public record Kit(
        Id id,
        Plan plan,
        UserRef creator,
        Instant createdAt,
        Optional<Instant> frozenAt,
        int revision) {

    /**
     * Which kit.
     *
     * @param number from 1 in each organization
     * @param version from 1
     */
    public record Id(int number, int version) {}

    /**
     * What is asked.
     *
     * @param request what it was made for
     * @param main in the order asked
     * @param reserve the parallel form, place by place
     * @param weights by competency; those not here count alike
     */
    public record Plan(
            KitRequest request,
            List<KitItem> main,
            List<KitItem> reserve,
            Map<String, Weight> weights) {
        public Plan {
            main = List.copyOf(main);
            reserve = List.copyOf(reserve);
            weights = Map.copyOf(weights);
        }

        public List<KitItem> form(KitForm form) {
            return form == KitForm.MAIN ? main : reserve;
        }

        /** With another question at a place of a form, counted from 1. */
        Plan with(KitForm form, int place, Question question) {
            List<KitItem> items = new ArrayList<>(form(form));
            KitItem before = items.get(place - 1);
            items.set(place - 1, new KitItem(before.competency(), before.minutes(), question));
            return form == KitForm.MAIN
                    ? new Plan(request, items, reserve, weights)
                    : new Plan(request, main, items, weights);
        }

        Plan with(String competency, Weight weight) {
            Map<String, Weight> more = new LinkedHashMap<>(weights);
            more.put(competency, weight);
            return new Plan(request, main, reserve, more);
        }

        /** With the two forms exchanged. */
        Plan swapped() {
            return new Plan(request, reserve, main, weights);
        }

        public Weight weight(String competency) {
            return weights.getOrDefault(competency, Weight.EQUAL);
        }

        /** The ids of the questions of both forms. */
        Set<String> questions() {
            Set<String> ids = new LinkedHashSet<>();
            Stream.concat(main.stream(), reserve.stream())
                    .forEach(item -> ids.add(item.question().id()));
            return ids;
        }
    }

    public boolean frozen() {
        return frozenAt.isPresent();
    }

    /** What candidates are asked, in order. */
    public List<KitItem> items() {
        return plan.main();
    }

    Kit with(Plan changed) {
        return new Kit(id, changed, creator, createdAt, frozenAt, revision);
    }

    Kit frozenAt(Instant at) {
        return new Kit(id, plan, creator, createdAt, Optional.of(at), revision);
    }
}
