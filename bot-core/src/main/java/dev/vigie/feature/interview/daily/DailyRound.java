package dev.vigie.feature.interview.daily;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.OrgId;
import dev.vigie.feature.interview.Banks;
import dev.vigie.feature.interview.Deck;
import dev.vigie.feature.interview.Draw;
import dev.vigie.feature.interview.Question;
import dev.vigie.feature.interview.QuestionBank;
import dev.vigie.reply.Button;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Visibility;
import dev.vigie.reply.Wording;
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
import java.util.NavigableMap;
import java.util.Optional;

/**
 * Posts the daily question of each channel. Drawing, posting and planning the next one are one
 * transaction; each day has a timer of its own, which does nothing once its day was seen to.
 */
public final class DailyRound implements TimerJob {

    private static final String KIND = "interview-daily";

    /** A question of the morning is worth nothing in the evening. */
    private static final Duration WORTH_POSTING = Duration.ofHours(4);

    private final DailyStore store;
    private final Banks banks;
    private final Draw draw;
    private final Ports ports;

    public DailyRound(DailyStore store, Banks banks, Draw draw, Ports ports) {
        this.store = store;
        this.banks = banks;
        this.draw = draw;
        this.ports = ports;
    }

    /**
     * What it needs from outside.
     *
     * @param timers plan the next one
     * @param outbox posts it
     * @param transactions keep both together
     * @param messages the words
     * @param clock the time
     */
    public record Ports(
            Timers timers,
            Outbox outbox,
            Transactions transactions,
            Messages messages,
            InstantSource clock) {}

    /** From now on, in the transaction under way. */
    void begin(OrgId org, Daily daily) {
        end(org, daily.channel());
        store.keep(org, daily);
        ports.timers().plan(timer(org, daily), daily.next());
    }

    /** No more; false when there was none. */
    boolean end(OrgId org, ConversationRef channel) {
        store.daily(org, channel)
                .ifPresent(daily -> ports.timers().cancel(KIND, timer(org, daily).id()));
        return store.remove(org, channel);
    }

    private static Timer timer(OrgId org, Daily daily) {
        String data = daily.next() + " " + daily.channel().key();
        return new Timer(KIND, org.value() + " " + data, org, data);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Timer timer, int attempt) {
        int space = timer.data().indexOf(' ');
        Instant due = Instant.parse(timer.data().substring(0, space));
        ConversationRef channel = ConversationRef.parse(timer.data().substring(space + 1));
        ports.transactions()
                .together(
                        () -> {
                            store.daily(timer.org(), channel)
                                    .filter(daily -> daily.next().equals(due))
                                    .ifPresent(daily -> post(timer.org(), daily));
                            return true;
                        });
    }

    private void post(OrgId org, Daily daily) {
        Instant now = ports.clock().instant();
        if (now.isBefore(daily.next().plus(WORTH_POSTING))) {
            question(org, daily)
                    .ifPresent(
                            reply ->
                                    ports.outbox()
                                            .send(
                                                    new Letter(
                                                            org,
                                                            new Addressee.Place(daily.channel()),
                                                            KIND,
                                                            reply,
                                                            now.plus(WORTH_POSTING))));
        }
        Daily next = daily.nextAt(daily.schedule().after(now));
        store.keep(org, next);
        ports.timers().plan(timer(org, next), next.next());
    }

    private Optional<Reply> question(OrgId org, Daily daily) {
        QuestionBank bank = banks.of(org);
        NavigableMap<String, String> set = bank.matching(daily.filter());
        if (set.isEmpty()) {
            return Optional.empty();
        }
        String id = draw.next(Deck.of(org, daily.channel()), Draw.Wish.one(set)).question();
        return bank.question(id).map(question -> reply(daily, bank, question));
    }

    private Reply reply(Daily daily, QuestionBank bank, Question question) {
        Wording words = new Wording(ports.messages(), daily.language());
        String competency =
                bank.competencyOf(question).map(c -> c.name().in(daily.language())).orElse("");
        return Reply.to(Visibility.CHANNEL, daily.language())
                .note(words.text("interview.daily", "competency", competency))
                .paragraph(words.markdown(question.in(daily.language()).question()).asStrong())
                .buttons(
                        Button.of(words.plain("interview.probes"), part(question, "probes")),
                        Button.of(words.plain("interview.answers"), part(question, "answers")))
                .meta("question", question.id())
                .build();
    }

    private static CommandCall part(Question question, String part) {
        return CommandCall.of("interview show", "question", question.id(), "part", part);
    }
}
