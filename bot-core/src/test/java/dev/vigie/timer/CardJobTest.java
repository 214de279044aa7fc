package dev.vigie.timer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.MessageRef;
import dev.vigie.chat.OrgId;
import dev.vigie.jdbc.Database;
import dev.vigie.platform.Delivery;
import dev.vigie.platform.TryLater;
import dev.vigie.platform.Undeliverable;
import dev.vigie.platform.Undeliverable.Reason;
import dev.vigie.reply.Live;
import dev.vigie.reply.PlainText;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Text;
import dev.vigie.reply.Visibility;
import dev.vigie.testkit.ManualLoop;
import dev.vigie.testkit.ManualTime;
import dev.vigie.testkit.RecordingMessenger;
import dev.vigie.testkit.TestDatabases;
import dev.vigie.testkit.TestOrganizations;
import dev.vigie.text.Language;
import dev.vigie.timer.jdbc.JdbcCardStore;
import dev.vigie.timer.jdbc.JdbcTimers;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CardJobTest {

    private static final String CARD = "tally-1";
    private static final ConversationRef PLACE = new ConversationRef("test", "space", "general");

    private final ManualTime time = ManualTime.saturdayEvening();
    private final Database database = TestDatabases.h2();
    private final OrgId org = TestOrganizations.in(database);
    private final RecordingMessenger messenger = new RecordingMessenger("test");
    private final List<String> lost = new ArrayList<>();
    private long count = 1;
    private boolean exists = true;
    private LiveCards cards;
    private ManualLoop loop;
    private MessageRef message;

    @BeforeEach
    void showTheCard() {
        CardStore store = new JdbcCardStore(database, time);
        cards = new LiveCards(store, new JdbcTimers(database), time, where -> org);
        CardJob job = new CardJob("test", messenger, store, List.of(new Tally()));
        loop = new ManualLoop(database, List.of(job), time);
        message = messenger.post(PLACE, tally(), Delivery.first("first"));
        cards.shown(Live.card(CARD, count), message);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_change_is_drawn_where_the_card_is_shown() {
        change();
        loop.run();
        assertThat(texts()).containsExactly("2");
    }

    @Test
    void fifty_changes_at_once_are_one_drawing() {
        for (int i = 0; i < 50; i++) {
            change();
        }
        loop.run();
        assertThat(texts()).containsExactly("51");
        assertThat(edits()).isEqualTo(1);
    }

    @Test
    void a_change_made_while_the_card_was_being_posted_is_drawn_afterwards() {
        change();
        loop.run();
        cards.shown(Live.card(CARD, 1), message);
        loop.run();
        assertThat(edits()).isEqualTo(2);
        assertThat(texts()).containsExactly("2");
    }

    @Test
    void a_card_that_somebody_deleted_comes_back_and_goes_on() {
        messenger.delete(message);
        change();
        loop.run();
        assertThat(texts()).containsExactly("2");
        change();
        loop.run();
        assertThat(texts()).containsExactly("3");
    }

    @Test
    void a_place_that_takes_no_edits_any_more_is_told_to_the_feature_and_left() {
        messenger.refuse("general", new Undeliverable(Reason.ARCHIVED, "is_archived"));
        change();
        loop.run();
        assertThat(lost).containsExactly("tally-1 ARCHIVED");
        assertThat(cards.places(org, CARD)).isEmpty();
    }

    @Test
    void at_the_platforms_limit_the_latest_state_is_drawn_later() {
        messenger.refuse("general", new TryLater(Duration.ofSeconds(20), "limit"));
        change();
        loop.run();
        change();
        messenger.acceptAgain("general");
        time.advance(Duration.ofSeconds(20));
        loop.run();
        assertThat(texts()).containsExactly("3");
    }

    @Test
    void a_card_of_something_that_is_gone_is_drawn_no_more() {
        exists = false;
        change();
        loop.run();
        assertThat(edits()).isZero();
        assertThat(cards.places(org, CARD)).isEmpty();
    }

    private void change() {
        count++;
        cards.refresh(org, CARD, count);
    }

    private long edits() {
        return messenger.calls().stream().filter(call -> call.startsWith("edit")).count();
    }

    private List<String> texts() {
        PlainText plain = new PlainText(Language.EN, ZoneOffset.UTC);
        return messenger.messages(PLACE).stream().map(plain::of).toList();
    }

    private Reply tally() {
        return Reply.to(Visibility.CHANNEL, Language.EN)
                .paragraph(Text.plain(String.valueOf(count)))
                .live(Live.card(CARD, count))
                .build();
    }

    private final class Tally implements CardPainter {
        @Override
        public String kind() {
            return "tally";
        }

        @Override
        public Optional<Reply> paint(OrgId org, String card) {
            return exists ? Optional.of(tally()) : Optional.empty();
        }

        @Override
        public void lost(OrgId org, String card, MessageRef where, Reason reason) {
            lost.add(card + " " + reason);
        }
    }
}
