package dev.vigie.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.jdbc.Database;
import dev.vigie.platform.Delivery;
import dev.vigie.platform.TryLater;
import dev.vigie.platform.Undeliverable;
import dev.vigie.platform.Undeliverable.Reason;
import dev.vigie.reply.Live;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Text;
import dev.vigie.reply.Visibility;
import dev.vigie.testkit.ManualLoop;
import dev.vigie.testkit.ManualTime;
import dev.vigie.testkit.RecordingMessenger;
import dev.vigie.testkit.SampleReplies;
import dev.vigie.testkit.TestDatabases;
import dev.vigie.testkit.TestOrganizations;
import dev.vigie.text.Language;
import dev.vigie.timer.DeliveryLog.State;
import dev.vigie.timer.jdbc.JdbcCardStore;
import dev.vigie.timer.jdbc.JdbcDeliveryLog;
import dev.vigie.timer.jdbc.JdbcTimers;
import dev.vigie.timer.jdbc.JdbcTransactions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LetterJobTest {

    private static final UserRef ANN = new UserRef("test", "ann");
    private static final ConversationRef PLACE = new ConversationRef("test", "space", "general");

    private final ManualTime time = ManualTime.saturdayEvening();
    private final Database database = TestDatabases.h2();
    private final OrgId org = TestOrganizations.in(database);
    private final RecordingMessenger messenger = new RecordingMessenger("test");
    private final List<String> told = new ArrayList<>();
    private final CardStore cardStore = new JdbcCardStore(database, time);
    private DeliveryLog log;
    private Outbox outbox;
    private ManualLoop loop;

    @BeforeEach
    void prepare() {
        log = new JdbcDeliveryLog(database, time);
        JdbcTimers timers = new JdbcTimers(database);
        outbox = new Outbox(timers, log, new Random(1), time);
        LetterJob job =
                new LetterJob(
                        "test",
                        messenger,
                        new LetterJob.Desk(
                                log,
                                new JdbcTransactions(database),
                                time,
                                List.of(new Listener()),
                                new LiveCards(cardStore, timers, time, where -> org)));
        loop = new ManualLoop(database, List.of(job), time);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_message_reaches_a_person_or_a_place_just_as_it_was_written() {
        outbox.send(letter(new Addressee.Somebody(ANN), SampleReplies.everything(ANN)));
        outbox.send(letter(new Addressee.Place(PLACE), SampleReplies.saying("to all")));
        loop.run();
        assertThat(messenger.calls()).containsExactlyInAnyOrder("direct ann", "post general");
        assertThat(messenger.messages()).contains(SampleReplies.everything(ANN));
        assertThat(log.about(org, "crisis 1"))
                .allMatch(entry -> entry.state() == State.SENT && entry.message().isPresent());
    }

    @Test
    void a_card_that_arrives_is_kept_up_to_date_from_then_on() {
        Reply card =
                Reply.to(Visibility.CHANNEL, Language.EN)
                        .paragraph(Text.plain("a card"))
                        .live(Live.card("crisis-1", 3))
                        .build();
        outbox.send(letter(new Addressee.Place(PLACE), card));
        loop.run();
        assertThat(cardStore.places(org, "crisis-1"))
                .singleElement()
                .satisfies(place -> assertThat(place.shown()).isEqualTo(3))
                .satisfies(place -> assertThat(place.message().conversation()).isEqualTo(PLACE));
    }

    @Test
    void nothing_is_sent_for_a_change_that_was_undone() {
        assertThatThrownBy(
                        () ->
                                new JdbcTransactions(database)
                                        .together(
                                                () -> {
                                                    outbox.send(toAnn());
                                                    throw new IllegalStateException("undone");
                                                }))
                .isInstanceOf(IllegalStateException.class);
        loop.run();
        assertThat(messenger.calls()).isEmpty();
        assertThat(log.about(org, "crisis 1")).isEmpty();
    }

    @Test
    void a_message_that_arrived_just_before_a_crash_is_not_sent_twice() {
        String id = outbox.send(toAnn());
        messenger.direct(ANN, SampleReplies.saying("hello"), Delivery.first(id));
        loop.run();
        assertThat(messenger.messages()).hasSize(1);
        assertThat(log.about(org, "crisis 1").get(0).state()).isEqualTo(State.SENT);
    }

    @Test
    void a_platform_at_its_limit_is_tried_again_when_it_says_and_not_before() {
        messenger.refuse("ann", new TryLater(Duration.ofSeconds(30), "limit"));
        outbox.send(toAnn());
        loop.run();
        messenger.acceptAgain("ann");
        time.advance(Duration.ofSeconds(29));
        loop.run();
        assertThat(messenger.messages()).isEmpty();
        time.advance(Duration.ofSeconds(1));
        loop.run();
        assertThat(messenger.messages()).hasSize(1);
        assertThat(log.about(org, "crisis 1").get(0).attempts()).isEqualTo(2);
    }

    @Test
    void what_will_never_arrive_is_recorded_told_and_not_tried_again() {
        messenger.refuse("ann", new Undeliverable(Reason.CLOSED, "takes none"));
        outbox.send(toAnn());
        loop.run();
        time.advance(Duration.ofHours(1));
        loop.run();
        assertThat(messenger.calls()).hasSize(1);
        assertThat(told).containsExactly("crisis 1 CLOSED");
        assertThat(log.about(org, "crisis 1").get(0).failure()).contains(Reason.CLOSED);
    }

    @Test
    void what_is_no_longer_worth_sending_is_given_up_and_told() {
        messenger.refuse("ann", new TryLater(Duration.ofMinutes(10), "down"));
        outbox.send(toAnn());
        loop.run();
        messenger.acceptAgain("ann");
        time.advance(Duration.ofHours(3));
        loop.run();
        assertThat(messenger.messages()).isEmpty();
        assertThat(told).containsExactly("crisis 1 EXPIRED");
    }

    @Test
    void a_listener_that_fails_leaves_the_failure_to_be_told_again() {
        told.add("break");
        messenger.refuse("ann", new Undeliverable(Reason.CLOSED, "takes none"));
        outbox.send(toAnn());
        loop.run();
        assertThat(log.about(org, "crisis 1").get(0).state()).isEqualTo(State.WAITING);
        told.clear();
        time.advance(Duration.ofSeconds(5));
        loop.run();
        assertThat(told).containsExactly("crisis 1 CLOSED");
    }

    private Letter toAnn() {
        return letter(new Addressee.Somebody(ANN), SampleReplies.saying("hello"));
    }

    private Letter letter(Addressee to, Reply reply) {
        return new Letter(org, to, "crisis 1", reply, time.instant().plus(Duration.ofHours(2)));
    }

    private final class Listener implements Undelivered {
        @Override
        public String kind() {
            return "crisis";
        }

        @Override
        public void undelivered(Letter letter, Reason reason) {
            if (told.contains("break")) {
                throw new IllegalStateException("cannot be told");
            }
            told.add(letter.about() + " " + reason);
        }
    }
}
