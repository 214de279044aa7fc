package dev.vigie.feature.knowledge.relay;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.command.Callers;
import dev.vigie.platform.Undeliverable;
import dev.vigie.reply.Block;
import dev.vigie.reply.Button;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Text;
import dev.vigie.reply.Visibility;
import dev.vigie.reply.Wording;
import dev.vigie.text.Messages;
import dev.vigie.timer.Addressee;
import dev.vigie.timer.Letter;
import dev.vigie.timer.LiveCards;
import dev.vigie.timer.Outbox;
import dev.vigie.timer.Undelivered;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** What a question to the team sends: its card, the answer to the asker. */
final class RelaySignals implements Undelivered {

    static final String KIND = "question";

    /** A team that comes back on Monday still wants the question. */
    private static final Duration WORTH = Duration.ofDays(7);

    private final Outbox outbox;
    private final LiveCards cards;
    private final TeamQuestionStore store;
    private final Callers people;
    private final Painting painting;

    /**
     * How a question is drawn.
     *
     * @param card words it
     * @param messages all words
     * @param clock the time
     */
    record Painting(RelayCard card, Messages messages, InstantSource clock) {}

    RelaySignals(RelayFeature.Ports ports, Painting painting) {
        this.outbox = ports.outbox();
        this.cards = ports.cards();
        this.store = ports.store();
        this.people = ports.people();
        this.painting = painting;
    }

    @Override
    public String kind() {
        return KIND;
    }

    static String card(int number) {
        return KIND + "-" + number;
    }

    private static String about(int number) {
        return KIND + " " + number;
    }

    /** The number that {@link #card} or {@link #about} wrote. */
    static int number(String id) {
        return Integer.parseInt(id.substring(KIND.length() + 1));
    }

    /** A question goes to the team. */
    void opened(OrgId org, TeamQuestion question) {
        question.to().ifPresent(to -> send(org, question, to, painting.card().live(org, question)));
    }

    /** A question has changed. */
    void changed(OrgId org, TeamQuestion question) {
        cards.refresh(org, card(question.number()), question.version());
        if (question.state() == TeamQuestion.State.ANSWERED
                || question.state() == TeamQuestion.State.DECLINED) {
            UserRef asker = question.asked().asker();
            send(org, question, new Addressee.Somebody(asker), told(org, question));
        }
    }

    private Reply told(OrgId org, TeamQuestion question) {
        Wording words = new Wording(painting.messages(), question.asked().language());
        boolean answered = question.state() == TeamQuestion.State.ANSWERED;
        Text by = Text.mention(people.person(org, question.by().orElseThrow()));
        Reply.Builder reply =
                Reply.to(Visibility.PRIVATE, words.language())
                        .paragraph(
                                words.text(
                                        answered ? "relay.told.answered" : "relay.told.declined",
                                        "number",
                                        question.number(),
                                        "person",
                                        by))
                        .block(new Block.Quote(List.of(Text.plain(question.asked().text()))))
                        .paragraph(Text.plain(question.answer().orElse("")));
        if (answered) {
            reply.buttons(
                    Button.primary(
                            words.plain("relay.button.resolve"),
                            CommandCall.of("relay close", "number", question.number())));
        }
        return reply.meta("question", question.number()).build();
    }

    /** The team's place takes no messages: the asker is told. The asker takes none: the team is. */
    @Override
    public void undelivered(Letter letter, Undeliverable.Reason reason) {
        Optional<TeamQuestion> found = store.find(letter.org(), number(letter.about()));
        if (found.isEmpty()) {
            return;
        }
        TeamQuestion question = found.get();
        Addressee asker = new Addressee.Somebody(question.asked().asker());
        if (letter.to().equals(asker)) {
            question.to()
                    .filter(to -> !to.equals(asker))
                    .ifPresent(
                            to -> send(letter.org(), question, to, passOn(letter.org(), question)));
        } else if (question.to().equals(Optional.of(letter.to()))
                && question.state() == TeamQuestion.State.WAITING) {
            Wording words = new Wording(painting.messages(), question.asked().language());
            Reply sorry =
                    Reply.to(Visibility.PRIVATE, words.language())
                            .paragraph(
                                    words.text(
                                            "relay.told.lost",
                                            "number",
                                            question.number(),
                                            "reason",
                                            words.plain(reason.key())))
                            .build();
            send(letter.org(), question, asker, sorry);
        }
    }

    private Reply passOn(OrgId org, TeamQuestion question) {
        Wording words = new Wording(painting.messages(), people.language(org));
        return Reply.to(Visibility.CHANNEL, words.language())
                .paragraph(
                        words.text(
                                "relay.pass-on",
                                "number",
                                question.number(),
                                "person",
                                people.person(org, question.asked().asker()).name()))
                .build();
    }

    private void send(OrgId org, TeamQuestion question, Addressee to, Reply reply) {
        Instant until = painting.clock().instant().plus(WORTH);
        outbox.send(new Letter(org, to, about(question.number()), reply, until));
    }
}
