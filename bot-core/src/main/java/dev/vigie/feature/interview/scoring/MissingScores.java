package dev.vigie.feature.interview.scoring;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.feature.interview.kit.KitStore;
import dev.vigie.org.People;
import dev.vigie.reply.Button;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Visibility;
import dev.vigie.reply.Wording;
import dev.vigie.text.Language;
import dev.vigie.text.Messages;
import dev.vigie.timer.Addressee;
import dev.vigie.timer.Letter;
import dev.vigie.timer.Outbox;
import dev.vigie.timer.Timer;
import dev.vigie.timer.TimerJob;
import dev.vigie.timer.Timers;
import dev.vigie.timer.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Reminds interviewers of scores they have not submitted. A reminder names a kit and a number,
 * never an alias: what waits to be sent tells nothing about anybody.
 */
public final class MissingScores implements TimerJob {

    private static final String KIND = "interview-missing";
    private static final int ROUNDS = 3;
    private static final Duration WORTH_SENDING = Duration.ofHours(24);

    private final ScoreStore scores;
    private final KitStore kits;
    private final Ports ports;
    private final Messages messages;
    private final InstantSource clock;

    public MissingScores(
            ScoreStore scores, KitStore kits, Ports ports, Messages messages, InstantSource clock) {
        this.scores = scores;
        this.kits = kits;
        this.ports = ports;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * What it needs from outside.
     *
     * @param timers plan the reminders
     * @param outbox sends them
     * @param transactions keep sending and planning together
     * @param people in which language
     */
    public record Ports(Timers timers, Outbox outbox, Transactions transactions, People people) {}

    /** Begins to watch a candidate somebody has just been the first to score. */
    void watch(OrgId org, Candidate.Id id, Instant begun) {
        Reminders.due(begun, 1).ifPresent(due -> ports.timers().plan(timer(org, id, 1), due));
    }

    /** Ends it: everyone has submitted, or there is nobody to score any more. */
    void forget(OrgId org, Candidate.Id id) {
        for (int round = 1; round <= ROUNDS; round++) {
            ports.timers().cancel(KIND, timer(org, id, round).id());
        }
    }

    private static Timer timer(OrgId org, Candidate.Id id, int round) {
        String data = id.kit() + " " + id.number() + " " + round;
        return new Timer(KIND, org.value() + " " + data, org, data);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Timer timer, int attempt) {
        List<Integer> data =
                List.of(timer.data().split(" ")).stream().map(Integer::valueOf).toList();
        Candidate.Id id = new Candidate.Id(data.get(0), data.get(1));
        ports.transactions()
                .together(
                        () -> {
                            remind(timer.org(), id, data.get(2));
                            return true;
                        });
    }

    private void remind(OrgId org, Candidate.Id id, int round) {
        Optional<Dossier> dossier = scores.dossier(org, id);
        List<UserRef> panel = kits.panel(org, id.kit());
        Optional<Instant> begun = dossier.flatMap(Dossier::begun);
        if (begun.isEmpty()) {
            return;
        }
        List<UserRef> missing =
                new Blind(dossier.orElseThrow(), panel, dossier.orElseThrow().candidate().addedBy())
                        .missing();
        missing.forEach(person -> ports.outbox().send(letter(org, id, person)));
        if (!missing.isEmpty()) {
            Reminders.due(begun.get(), round + 1)
                    .ifPresent(due -> ports.timers().plan(timer(org, id, round + 1), due));
        }
    }

    private Letter letter(OrgId org, Candidate.Id id, UserRef person) {
        Language language = ports.people().language(org, person);
        Wording words = new Wording(messages, language);
        Reply reply =
                Reply.to(Visibility.PRIVATE, language)
                        .paragraph(
                                words.text(
                                        "interview.missing",
                                        "kit",
                                        id.kit(),
                                        "candidate",
                                        id.number()))
                        .buttons(
                                Button.primary(
                                        words.plain("interview.score-now"),
                                        CommandCall.of(
                                                "interview score",
                                                "candidate",
                                                id.number(),
                                                "kit",
                                                id.kit())))
                        .build();
        return new Letter(
                org,
                new Addressee.Somebody(person),
                KIND,
                reply,
                clock.instant().plus(WORTH_SENDING));
    }
}
