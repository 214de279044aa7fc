package dev.vigie.feature.knowledge.digest;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.OrgId;
import dev.vigie.command.Callers;
import dev.vigie.feature.knowledge.gap.Gap;
import dev.vigie.feature.knowledge.gap.GapStore;
import dev.vigie.feature.knowledge.relay.TeamQuestion.State;
import dev.vigie.feature.knowledge.relay.TeamQuestionStore;
import dev.vigie.feature.knowledge.team.TeamCard;
import dev.vigie.feature.knowledge.team.TeamCardStore;
import dev.vigie.org.AuditTrail;
import dev.vigie.reply.Button;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Text;
import dev.vigie.reply.Visibility;
import dev.vigie.reply.Wording;
import dev.vigie.text.Messages;
import dev.vigie.timer.Addressee;
import dev.vigie.timer.Letter;
import dev.vigie.timer.Outbox;
import dev.vigie.timer.Timer;
import dev.vigie.timer.TimerJob;
import dev.vigie.timer.Timers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Sends the digest of a week and plans the next one.
 *
 * <p>A round that was planned for another setting is left out. Running twice sends once. A week
 * with nothing to tell is passed over in silence.
 */
final class DigestJob implements TimerJob {

    private static final String KIND = "digest";
    private static final int GAPS = 5;
    private static final int COUNTED = 100;
    private static final Duration WORTH = Duration.ofDays(2);

    private final DigestStore store;
    private final Told told;
    private final Way way;
    private final Messages messages;

    /**
     * What is told.
     *
     * @param gaps what the base does not know
     * @param questions what the team was asked
     * @param cards what waits for a second person
     */
    record Told(GapStore gaps, TeamQuestionStore questions, TeamCardStore cards) {}

    /**
     * How it is sent.
     *
     * @param timers plan it
     * @param audit keeps a round and the next one together
     * @param outbox takes it
     * @param people know the language of all
     * @param clock the time
     */
    record Way(
            Timers timers, AuditTrail audit, Outbox outbox, Callers people, InstantSource clock) {}

    DigestJob(DigestStore store, Told told, Way way, Messages messages) {
        this.store = store;
        this.told = told;
        this.way = way;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Plans the next round; answers when. */
    Instant plan(OrgId org, Digest digest) {
        Instant due = digest.after(way.clock().instant());
        String id = org.value() + " " + digest.edition() + " " + due;
        way.timers().plan(new Timer(KIND, id, org, String.valueOf(digest.edition())), due);
        return due;
    }

    @Override
    public void run(Timer timer, int attempt) {
        Optional<Digest> digest =
                store.digest(timer.org())
                        .filter(d -> timer.data().equals(String.valueOf(d.edition())));
        if (digest.isEmpty()) {
            return;
        }
        way.audit()
                .together(
                        () -> {
                            send(timer.org(), digest.get());
                            return plan(timer.org(), digest.get());
                        });
    }

    private void send(OrgId org, Digest digest) {
        Instant now = way.clock().instant();
        Optional<Reply> reply = word(org);
        LocalDate day = LocalDate.ofInstant(now, digest.zone());
        if (reply.isPresent() && store.sending(org, day)) {
            Addressee to = new Addressee.Place(digest.place());
            way.outbox().send(new Letter(org, to, KIND, reply.get(), now.plus(WORTH)));
        }
    }

    private Optional<Reply> word(OrgId org) {
        Wording words = new Wording(messages, way.people().language(org));
        List<Gap> gaps = told.gaps().gaps(org, Gap.State.OPEN, GAPS);
        int waiting =
                told.questions().in(org, State.WAITING, COUNTED).size()
                        + told.questions().in(org, State.CLAIMED, COUNTED).size();
        long proposed =
                told.cards().open(org).stream()
                        .filter(card -> card.state() == TeamCard.State.PROPOSED)
                        .count();
        if (gaps.isEmpty() && waiting == 0 && proposed == 0) {
            return Optional.empty();
        }
        return Optional.of(
                Reply.to(Visibility.CHANNEL, words.language())
                        .heading(words.text("digest.heading"))
                        .bullets(gaps.stream().map(gap -> line(words, gap)).toList())
                        .paragraph(
                                words.text(
                                        "digest.waiting", "questions", waiting, "cards", proposed))
                        .buttons(
                                Button.of(
                                        words.plain("digest.button.gaps"),
                                        CommandCall.of("kb gaps")),
                                Button.of(
                                        words.plain("digest.button.questions"),
                                        CommandCall.of("relay list")),
                                Button.of(
                                        words.plain("digest.button.cards"),
                                        CommandCall.of("kb review")))
                        .build());
    }

    private static Text line(Wording words, Gap gap) {
        return words.text(
                "kb.gaps.line",
                "number",
                gap.number(),
                "text",
                gap.text(),
                "refused",
                gap.refused(),
                "disliked",
                gap.disliked());
    }
}
