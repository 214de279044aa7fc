package dev.vigie.feature.crisis.escalation;

import dev.vigie.chat.UserRef;
import dev.vigie.feature.crisis.Crisis;
import dev.vigie.feature.crisis.CrisisEvent;
import dev.vigie.feature.crisis.CrisisEvent.Recorded;
import dev.vigie.feature.crisis.Severity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who was called about a crisis and who is on it, as its history tells. Pure. */
final class Response {

    private final List<CrisisEvent.Called> calls = new ArrayList<>();
    private Instant since;
    private Severity severity;
    private Optional<UserRef> responder = Optional.empty();
    private Instant lastSign;
    private Optional<Instant> asked = Optional.empty();
    private boolean givenUp;

    private Response(Crisis crisis) {
        this.since = crisis.openedAt();
        this.lastSign = since;
        this.severity = ((CrisisEvent.Opened) crisis.history().get(0).event()).severity();
        crisis.history().forEach(this::apply);
    }

    static Response of(Crisis crisis) {
        return new Response(crisis);
    }

    private void apply(Recorded recorded) {
        CrisisEvent event = recorded.event();
        if (event instanceof CrisisEvent.Acknowledged) {
            responder = Optional.of(recorded.by());
            restart(recorded.at());
        } else if (event instanceof CrisisEvent.AskedAgain) {
            asked = Optional.of(recorded.at());
        } else if (event instanceof CrisisEvent.Called call) {
            called(call, recorded.at());
        } else if (event instanceof CrisisEvent.NobodyAnswered) {
            givenUp = true;
        } else if (event instanceof CrisisEvent.Reopened) {
            responder = Optional.empty();
            restart(recorded.at());
        } else if (event instanceof CrisisEvent.SeverityChanged change) {
            boolean graver = change.to().level() < severity.level();
            severity = change.to();
            if (graver && responder.isEmpty()) {
                restart(recorded.at());
            }
        }
        if (responder.equals(Optional.of(recorded.by()))) {
            lastSign = recorded.at();
            asked = Optional.empty();
        }
    }

    /** A call after an unanswered question means that whoever was on it no longer is. */
    private void called(CrisisEvent.Called call, Instant at) {
        if (asked.isPresent()) {
            responder = Optional.empty();
            restart(at);
        }
        calls.add(call);
        since = at;
    }

    private void restart(Instant at) {
        calls.clear();
        since = at;
        asked = Optional.empty();
        givenUp = false;
    }

    /** Calls since the ladder was last begun, in order. */
    List<CrisisEvent.Called> calls() {
        return List.copyOf(calls);
    }

    /** The last call, or when calling began. */
    Instant since() {
        return since;
    }

    /** Who is on it. */
    Optional<UserRef> responder() {
        return responder;
    }

    /** When whoever is on it last did anything. */
    Instant lastSign() {
        return lastSign;
    }

    /** When they were asked whether they still are, while they have not answered. */
    Optional<Instant> asked() {
        return asked;
    }

    /** Whether nobody is called any more. */
    boolean givenUp() {
        return givenUp;
    }
}
