package dev.vigie.feature.crisis.escalation;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.feature.crisis.Crisis;
import dev.vigie.feature.crisis.CrisisEvent;
import dev.vigie.feature.crisis.CrisisEvent.Recorded;
import dev.vigie.feature.crisis.CrisisPart;
import dev.vigie.feature.crisis.Scene;
import dev.vigie.org.CrisisUnitStore;
import dev.vigie.org.DutyStore;
import dev.vigie.reply.Block;
import dev.vigie.reply.Button;
import dev.vigie.reply.Text;
import dev.vigie.reply.Wording;
import dev.vigie.timer.Timer;
import dev.vigie.timer.Timers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Plans the next call after each event, sends the calls, and shows on the card who is on it.
 *
 * <p>Each event plans a timer of its own, which does nothing once another event has followed: what
 * is done never depends on which timer fires first.
 */
public final class Escalation implements CrisisPart {

    static final String KIND = "crisis-escalate";

    /** How long an organization without anybody to call has to set its unit up. */
    static final Duration RECHECK = Duration.ofMinutes(5);

    private final CrisisUnitStore units;
    private final DutyStore duty;
    private final Timers timers;
    private final CallLetters letters;

    public Escalation(CrisisUnitStore units, DutyStore duty, Timers timers, CallLetters letters) {
        this.units = units;
        this.duty = duty;
        this.timers = timers;
        this.letters = letters;
    }

    Ladder ladder(OrgId org) {
        return new Ladder(units.unit(org), duty.roster(org));
    }

    @Override
    public void happened(OrgId org, Crisis crisis) {
        Recorded last = crisis.last();
        if (last.event() instanceof CrisisEvent.Called call && !call.people().isEmpty()) {
            letters.call(org, crisis, call, units.unit(org));
        } else if (last.event() instanceof CrisisEvent.AskedAgain asked) {
            letters.askAgain(org, crisis, asked.person());
        } else if (last.event() instanceof CrisisEvent.NobodyAnswered) {
            letters.nobodyAnswered(org, crisis);
        }
        ladder(org)
                .next(crisis, last.at())
                .map(Ladder.Next::at)
                .or(() -> waitsForUnit(org, crisis))
                .ifPresent(at -> timers.plan(timer(org, crisis), at));
    }

    private Optional<Instant> waitsForUnit(OrgId org, Crisis crisis) {
        return waits(org, crisis)
                ? Optional.of(crisis.last().at().plus(RECHECK))
                : Optional.empty();
    }

    /** A major crisis with nobody to call waits until there is somebody. */
    boolean waits(OrgId org, Crisis crisis) {
        return crisis.open() && crisis.severity().major() && !ladder(org).hasSomebody();
    }

    private static Timer timer(OrgId org, Crisis crisis) {
        return new Timer(
                KIND,
                org.value() + " " + crisis.number() + " " + crisis.version(),
                org,
                crisis.number() + " " + crisis.version());
    }

    @Override
    public List<Block.Fact> facts(Scene scene, Crisis crisis) {
        if (!crisis.open()) {
            return List.of();
        }
        Response response = Response.of(crisis);
        Wording words = scene.words();
        Optional<Text> state =
                response.responder()
                        .map(person -> Text.plain(letters.name(scene.org(), person)))
                        .or(() -> lastCall(scene, response));
        return state.map(text -> new Block.Fact(words.plain("crisis.on-it-label"), text)).stream()
                .toList();
    }

    private Optional<Text> lastCall(Scene scene, Response response) {
        List<UserRef> called =
                response.calls().stream().flatMap(c -> c.people().stream()).distinct().toList();
        return called.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        scene.words()
                                .text(
                                        "crisis.on-it-nobody-yet",
                                        "people",
                                        letters.names(scene.org(), called)));
    }

    @Override
    public List<Text> warnings(Scene scene, Crisis crisis) {
        List<Text> warnings = new ArrayList<>();
        if (!crisis.open()) {
            return warnings;
        }
        Wording words = scene.words();
        Response response = Response.of(crisis);
        if (response.givenUp()) {
            Set<UserRef> people = new LinkedHashSet<>();
            response.calls().forEach(call -> people.addAll(call.people()));
            warnings.add(
                    words.text(
                                    "crisis.nobody-answered",
                                    "people",
                                    letters.byPhone(scene.org(), words, people))
                            .asStrong());
        }
        Set<UserRef> unreached = unreached(crisis);
        if (!unreached.isEmpty()) {
            warnings.add(
                    words.text(
                            "crisis.call-them",
                            "people",
                            letters.byPhone(scene.org(), words, unreached)));
        }
        return warnings;
    }

    /** Who could not be written to and has not been seen since. */
    private static Set<UserRef> unreached(Crisis crisis) {
        Set<UserRef> people = new LinkedHashSet<>();
        for (Recorded recorded : crisis.history()) {
            people.remove(recorded.by());
            if (recorded.event() instanceof CrisisEvent.NotReached e) {
                people.add(e.person());
            }
        }
        return people;
    }

    @Override
    public List<Button> buttons(Scene scene, Crisis crisis) {
        List<Button> buttons = new ArrayList<>();
        if (Response.of(crisis).responder().isEmpty()) {
            buttons.add(onIt(scene.words(), crisis));
            if (crisis.severity().major()) {
                buttons.add(
                        Button.of(
                                scene.words().plain("crisis.button.escalate"),
                                CommandCall.of("crisis escalate", "crisis", crisis.number())));
            }
        }
        return buttons;
    }

    static Button onIt(Wording words, Crisis crisis) {
        return Button.primary(
                words.plain("crisis.button.ack"),
                CommandCall.of("crisis ack", "crisis", crisis.number()));
    }
}
