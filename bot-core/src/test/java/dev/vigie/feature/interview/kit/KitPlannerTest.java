package dev.vigie.feature.interview.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.feature.interview.Competency;
import dev.vigie.feature.interview.Question;
import dev.vigie.feature.interview.QuestionBank;
import dev.vigie.feature.interview.kit.KitPlanner.CannotBeMet;
import dev.vigie.feature.interview.kit.KitPlanner.Planned;
import dev.vigie.feature.interview.kit.KitPlanner.Result;
import dev.vigie.testkit.Conversation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a plan keeps, over random requests to the bank that ships with the program. */
class KitPlannerTest {

    private static final QuestionBank BANK = Conversation.content().questions();
    private static final int REQUESTS = 3000;
    private static final List<Question.Level> LEVELS = List.of(Question.Level.values());

    private final Random random = new Random(2026);

    @Test
    void every_request_is_covered_equally_within_its_time_or_refused_for_a_reason_that_holds() {
        int met = 0;
        for (int i = 0; i < REQUESTS; i++) {
            KitRequest request = anyRequest();
            Map<String, Integer> exposure = anyExposure();
            Result result = new KitPlanner(BANK, exposure).plan(request, random);
            if (result instanceof Planned planned) {
                met++;
                covered(request, planned.plan());
            } else {
                refusedRightly(request, (CannotBeMet) result);
            }
        }
        assertThat(met).isBetween(REQUESTS / 4, REQUESTS - 50);
    }

    private static void covered(KitRequest request, Kit.Plan plan) {
        int each = plan.main().size() / request.competencies().size();
        assertThat(each).isPositive();
        for (KitForm form : KitForm.values()) {
            assertThat(plan.form(form))
                    .extracting(KitItem::competency)
                    .as("%s of %s", form, request)
                    .isEqualTo(
                            request.competencies().stream()
                                    .flatMap(c -> Collections.nCopies(each, c).stream())
                                    .toList());
        }
        assertThat(plan.questions()).hasSize(2 * plan.main().size());
        for (int place = 0; place < plan.main().size(); place++) {
            KitItem main = plan.main().get(place);
            KitItem reserve = plan.reserve().get(place);
            assertThat(main.minutes())
                    .isEqualTo(reserve.minutes())
                    .isEqualTo(Math.max(main.question().minutes(), reserve.question().minutes()));
        }
        plan.main().forEach(item -> fits(item, request));
        plan.reserve().forEach(item -> fits(item, request));
        assertThat(TimePlan.of(plan).spare()).isNotNegative();
    }

    private static void fits(KitItem item, KitRequest request) {
        Question question = item.question();
        assertThat(question.meantFor(request.role())).isTrue();
        assertThat(Pairing.distance(question.level(), request.level())).isLessThanOrEqualTo(1);
        assertThat(BANK.competencyOf(question).map(Competency::code)).contains(item.competency());
    }

    /** Told from the bank itself, not by the planner's own means. */
    private static void refusedRightly(KitRequest request, CannotBeMet refusal) {
        int least = 0;
        Map<String, Integer> scarce = new HashMap<>();
        for (String competency : request.competencies()) {
            List<Integer> minutes = minutes(request, competency);
            if (minutes.size() < 2) {
                scarce.put(competency, minutes.size());
            } else {
                least += minutes.get(1);
            }
        }
        assertThat(refusal.scarce()).isEqualTo(scarce);
        if (scarce.isEmpty()) {
            assertThat(least).isGreaterThan(request.available());
            assertThat(refusal.minutes())
                    .isEqualTo(least + KitRequest.OPENING + KitRequest.CLOSING);
        } else {
            assertThat(refusal.minutes()).isZero();
        }
    }

    private static List<Integer> minutes(KitRequest request, String competency) {
        return BANK.questions().stream()
                .filter(
                        q ->
                                BANK.competencyOf(q)
                                        .map(Competency::code)
                                        .orElse("")
                                        .equals(competency))
                .filter(q -> q.meantFor(request.role()))
                .filter(
                        q ->
                                Math.abs(
                                                LEVELS.indexOf(q.level())
                                                        - LEVELS.indexOf(request.level()))
                                        <= 1)
                .map(Question::minutes)
                .sorted()
                .toList();
    }

    @Test
    void the_shortest_interview_that_is_named_would_do() {
        for (int i = 0; i < 300; i++) {
            KitRequest request = anyRequest();
            if (new KitPlanner(BANK, Map.of()).plan(request, random) instanceof CannotBeMet refusal
                    && refusal.minutes() > 0) {
                KitRequest longer =
                        new KitRequest(
                                request.role(),
                                request.level(),
                                refusal.minutes(),
                                request.competencies());
                assertThat(new KitPlanner(BANK, Map.of()).plan(longer, random))
                        .isInstanceOf(Planned.class);
            }
        }
    }

    @Test
    void what_was_asked_too_often_is_avoided_while_it_can_be() {
        KitRequest request = request(60, "XC1", "QA1");
        Set<String> worn =
                BANK.questions().stream()
                        .map(Question::id)
                        .filter(id -> id.hashCode() % 3 == 0)
                        .collect(Collectors.toSet());
        Map<String, Integer> exposure = new HashMap<>();
        worn.forEach(id -> exposure.put(id, KitPlanner.OVER_EXPOSED + 1));
        Result result = new KitPlanner(BANK, exposure).plan(request, random);
        assertThat(((Planned) result).plan().questions()).doesNotContainAnyElementsOf(worn);
    }

    @Test
    void what_was_asked_too_often_is_used_when_nothing_else_is_left() {
        Map<String, Integer> exposure = new HashMap<>();
        BANK.questions().forEach(q -> exposure.put(q.id(), KitPlanner.OVER_EXPOSED + 1));
        assertThat(new KitPlanner(BANK, exposure).plan(request(60, "XC1", "QA1"), random))
                .isInstanceOf(Planned.class);
    }

    @Test
    void those_asked_often_make_room_for_others() {
        KitRequest request = request(20, "XC1");
        Map<String, Integer> exposure = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 4; i++) {
            Kit.Plan plan = ((Planned) new KitPlanner(BANK, exposure).plan(request, random)).plan();
            plan.questions().forEach(id -> exposure.merge(id, 4, Integer::sum));
            seen.addAll(plan.questions());
        }
        assertThat(seen).hasSizeGreaterThan(7);
    }

    @Test
    void a_replacement_is_new_of_the_same_competency_and_no_longer() {
        for (int i = 0; i < 300; i++) {
            Result result = new KitPlanner(BANK, Map.of()).plan(anyRequest(), random);
            if (result instanceof Planned planned) {
                Kit.Plan plan = planned.plan();
                int place = 1 + random.nextInt(plan.main().size());
                KitItem item = plan.main().get(place - 1);
                new KitPlanner(BANK, Map.of())
                        .replacement(plan, KitForm.MAIN, place, random)
                        .ifPresent(
                                other -> {
                                    assertThat(plan.questions()).doesNotContain(other.id());
                                    assertThat(other.minutes()).isLessThanOrEqualTo(item.minutes());
                                    Kit.Plan changed = plan.with(KitForm.MAIN, place, other);
                                    assertThat(changed.main()).hasSameSizeAs(plan.main());
                                    fits(changed.main().get(place - 1), plan.request());
                                });
            }
        }
    }

    private KitRequest anyRequest() {
        List<String> codes =
                new ArrayList<>(BANK.competencies().stream().map(Competency::code).toList());
        Collections.shuffle(codes, random);
        Question.Job[] jobs = Question.Job.values();
        return new KitRequest(
                jobs[random.nextInt(jobs.length)],
                LEVELS.get(random.nextInt(LEVELS.size())),
                15 + random.nextInt(106),
                codes.subList(0, 1 + random.nextInt(8)));
    }

    private Map<String, Integer> anyExposure() {
        Map<String, Integer> exposure = new HashMap<>();
        if (random.nextBoolean()) {
            BANK.questions().forEach(q -> exposure.put(q.id(), random.nextInt(20)));
        }
        return exposure;
    }

    private static KitRequest request(int minutes, String... competencies) {
        return new KitRequest(
                Question.Job.COMMUNITY_MANAGER,
                Question.Level.INTERMEDIATE,
                minutes,
                List.of(competencies));
    }
}
