package dev.vigie.feature.crisis.review;

import dev.vigie.chat.UserRef;
import dev.vigie.feature.crisis.Crisis;
import dev.vigie.feature.crisis.CrisisEvent;
import dev.vigie.feature.crisis.CrisisEvent.Recorded;
import dev.vigie.feature.crisis.StepState;
import dev.vigie.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The facts of a crisis by name, in the order in which they are written as JSON. */
final class ReviewPack {

    private final Crisis crisis;
    private final Language language;
    private final Function<UserRef, String> names;
    private final Function<CrisisEvent, String> words;

    /**
     * For one crisis.
     *
     * @param names how people are called
     * @param words how events are told
     */
    ReviewPack(
            Crisis crisis,
            Language language,
            Function<UserRef, String> names,
            Function<CrisisEvent, String> words) {
        this.crisis = crisis;
        this.language = language;
        this.names = names;
        this.words = words;
    }

    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("crisis", crisis.number());
        facts.put("playbook", crisis.playbook().id());
        crisis.subject().ifPresent(subject -> facts.put("subject", subject));
        facts.put("severity", crisis.severity().level());
        facts.put("gravest", crisis.gravest().level());
        facts.put("opened", crisis.openedAt().toString());
        facts.put("openedBy", names.apply(crisis.openedBy()));
        facts.put("open", crisis.open());
        facts.put("secondsUntil", times());
        facts.put("steps", crisis.steps().stream().map(this::step).toList());
        facts.put("calls", of(CrisisEvent.Called.class, this::call));
        facts.put("notReached", of(CrisisEvent.NotReached.class, this::notReached));
        facts.put("statements", of(CrisisEvent.StatementWritten.class, this::statement));
        facts.put("evidence", of(CrisisEvent.EvidenceKept.class, this::evidence));
        facts.put("timeline", crisis.history().stream().map(this::line).toList());
        return facts;
    }

    private Map<String, Object> times() {
        Map<String, Object> times = new LinkedHashMap<>();
        first(e -> e instanceof CrisisEvent.Acknowledged)
                .ifPresent(at -> times.put("acknowledged", since(at)));
        first(e -> e instanceof CrisisEvent.Updated)
                .ifPresent(at -> times.put("firstUpdate", since(at)));
        first(e -> e instanceof CrisisEvent.StatementApproved)
                .ifPresent(at -> times.put("statementApproved", since(at)));
        first(e -> e instanceof CrisisEvent.Closed).ifPresent(at -> times.put("closed", since(at)));
        return times;
    }

    private Optional<Instant> first(Predicate<CrisisEvent> kind) {
        return crisis.history().stream()
                .filter(r -> kind.test(r.event()))
                .map(Recorded::at)
                .findFirst();
    }

    private long since(Instant at) {
        return Duration.between(crisis.openedAt(), at).toSeconds();
    }

    private Map<String, Object> step(StepState state) {
        Map<String, Object> step = new LinkedHashMap<>();
        Instant due = state.due(crisis.openedAt());
        step.put("number", state.number());
        step.put("id", state.step().id());
        step.put("action", state.step().in(language).action());
        step.put("owner", state.step().owner().id());
        step.put("status", state.status().name());
        step.put("due", due.toString());
        state.assignee().ifPresent(person -> step.put("assignee", names.apply(person)));
        state.by().ifPresent(person -> step.put("by", names.apply(person)));
        state.at().ifPresent(at -> step.put("at", at.toString()));
        state.at()
                .filter(at -> state.status() == StepState.Status.DONE)
                .ifPresent(
                        at ->
                                step.put(
                                        "minutesLate",
                                        Math.max(0, Duration.between(due, at).toMinutes())));
        state.why().ifPresent(why -> step.put("why", why));
        return step;
    }

    private <E extends CrisisEvent> List<Map<String, Object>> of(
            Class<E> kind, Function<E, Map<String, Object>> facts) {
        return crisis.history().stream()
                .filter(r -> kind.isInstance(r.event()))
                .map(
                        r -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("at", r.at().toString());
                            one.put("by", names.apply(r.by()));
                            one.put("version", r.version());
                            one.putAll(facts.apply(kind.cast(r.event())));
                            return one;
                        })
                .toList();
    }

    private Map<String, Object> call(CrisisEvent.Called call) {
        return Map.of("rung", call.rung(), "people", call.people().stream().map(names).toList());
    }

    private Map<String, Object> notReached(CrisisEvent.NotReached e) {
        return Map.of("person", names.apply(e.person()), "reason", e.reason().name());
    }

    private Map<String, Object> statement(CrisisEvent.StatementWritten e) {
        return Map.of("fr", e.fr(), "en", e.en());
    }

    private Map<String, Object> evidence(CrisisEvent.EvidenceKept e) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("author", e.name());
        kept.put("written", e.at().toString());
        kept.put("text", e.text());
        e.link().ifPresent(link -> kept.put("link", link));
        return kept;
    }

    private Map<String, Object> line(Recorded recorded) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("version", recorded.version());
        line.put("at", recorded.at().toString());
        line.put("by", names.apply(recorded.by()));
        line.put("type", recorded.event().getClass().getSimpleName());
        line.put("words", words.apply(recorded.event()));
        return line;
    }
}
