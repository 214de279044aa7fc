package dev.vigie.feature.interview.kit;

import dev.vigie.feature.interview.Question;
import dev.vigie.feature.interview.QuestionBank;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Chooses the questions of a kit.
 *
 * <ol>
 *   <li>For each competency, the questions meant for the role and for the level or one next to it.
 *   <li>Those asked too often are left out, unless the kit cannot be met without them.
 *   <li>As many questions per competency as fit, the same number for all; each is paired with one
 *       of the reserve form and the longer of the two sets their time.
 *   <li>Among the pairs that leave room for the rest: of one type, of the level wanted, rarely
 *       asked, of a type not much used yet; chance decides the rest.
 * </ol>
 */
public final class KitPlanner {

    /** Put to more candidates than this, a question is likely to be known. */
    public static final int OVER_EXPOSED = 12;

    private final QuestionBank bank;
    private final Map<String, Integer> exposure;

    /**
     * @param exposure how often each question was put to a candidate
     */
    public KitPlanner(QuestionBank bank, Map<String, Integer> exposure) {
        this.bank = bank;
        this.exposure = Map.copyOf(exposure);
    }

    /** What comes of a request. */
    public sealed interface Result {}

    /** It can be met. */
    public record Planned(Kit.Plan plan) implements Result {}

    /**
     * It cannot be met.
     *
     * @param scarce competencies with fewer than two questions, and how many each has
     * @param minutes the shortest interview that would do; 0 when no length would
     */
    public record CannotBeMet(Map<String, Integer> scarce, int minutes) implements Result {
        public CannotBeMet {
            scarce = Map.copyOf(scarce);
        }
    }

    /** Plans a kit; the same chance gives the same kit. */
    public Result plan(KitRequest request, RandomGenerator random) {
        Map<String, List<Question>> fresh = pools(request, OVER_EXPOSED);
        Map<String, List<Question>> pools =
                perCompetency(fresh, request) > 0 ? fresh : pools(request, Integer.MAX_VALUE);
        int each = perCompetency(pools, request);
        if (each == 0) {
            return refusal(pools);
        }
        Pairing pairing = new Pairing(request.level(), exposure, random);
        int slack = request.available() - cost(pools, each);
        List<KitItem> main = new ArrayList<>();
        List<KitItem> reserve = new ArrayList<>();
        for (Map.Entry<String, List<Question>> pool : pools.entrySet()) {
            int least = Pairing.cost(pool.getValue(), each).orElseThrow();
            int used = 0;
            for (Pairing.Pair pair : pairing.choose(pool.getValue(), each, least + slack)) {
                main.add(new KitItem(pool.getKey(), pair.minutes(), pair.main()));
                reserve.add(new KitItem(pool.getKey(), pair.minutes(), pair.reserve()));
                used += pair.minutes();
            }
            slack -= used - least;
        }
        return new Planned(new Kit.Plan(request, main, reserve, Map.of()));
    }

    /**
     * Another question for a place of a kit: of the same competency, new to both forms, within the
     * time of the place.
     */
    public Optional<Question> replacement(
            Kit.Plan plan, KitForm form, int place, RandomGenerator random) {
        KitItem item = plan.form(form).get(place - 1);
        Question counterpart = plan.form(form.other()).get(place - 1).question();
        Set<String> taken = plan.questions();
        List<Question> pool =
                pool(plan.request(), item.competency(), Integer.MAX_VALUE).stream()
                        .filter(q -> !taken.contains(q.id()) && q.minutes() <= item.minutes())
                        .toList();
        return new Pairing(plan.request().level(), exposure, random).best(pool, counterpart);
    }

    private Map<String, List<Question>> pools(KitRequest request, int atMost) {
        Map<String, List<Question>> pools = new LinkedHashMap<>();
        request.competencies().forEach(code -> pools.put(code, pool(request, code, atMost)));
        return pools;
    }

    private List<Question> pool(KitRequest request, String competency, int atMost) {
        return bank.questions().stream()
                .filter(
                        q ->
                                bank.competencyOf(q)
                                        .filter(c -> c.code().equals(competency))
                                        .isPresent())
                .filter(q -> q.meantFor(request.role()))
                .filter(q -> Pairing.distance(q.level(), request.level()) <= 1)
                .filter(q -> exposure.getOrDefault(q.id(), 0) <= atMost)
                .toList();
    }

    /** How many questions each competency gets: the same for all, as many as fit. */
    private static int perCompetency(Map<String, List<Question>> pools, KitRequest request) {
        int each = 0;
        while (cost(pools, each + 1) <= request.available()) {
            each++;
        }
        return each;
    }

    /** The least minutes; more than any interview takes when a pool is too small. */
    private static int cost(Map<String, List<Question>> pools, int each) {
        long sum = pools.isEmpty() ? Integer.MAX_VALUE : 0;
        for (List<Question> pool : pools.values()) {
            sum += Pairing.cost(pool, each).orElse(Integer.MAX_VALUE);
        }
        return (int) Math.min(sum, Integer.MAX_VALUE);
    }

    private static CannotBeMet refusal(Map<String, List<Question>> pools) {
        Map<String, Integer> scarce = new LinkedHashMap<>();
        pools.forEach(
                (competency, pool) -> {
                    if (pool.size() < 2) {
                        scarce.put(competency, pool.size());
                    }
                });
        boolean possible = scarce.isEmpty() && !pools.isEmpty();
        return new CannotBeMet(
                scarce, possible ? cost(pools, 1) + KitRequest.OPENING + KitRequest.CLOSING : 0);
    }
}
