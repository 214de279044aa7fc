package dev.vigie.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.MessageRef;
import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.platform.Undeliverable;
import dev.vigie.timer.Addressee;
import dev.vigie.timer.DeliveryLog;
import dev.vigie.timer.DeliveryLog.Entry;
import dev.vigie.timer.DeliveryLog.State;
import dev.vigie.timer.Letter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What every log of deliveries must keep. */
public abstract class DeliveryLogContract {

    private static final AtomicInteger IDS = new AtomicInteger();
    private static final ConversationRef PLACE = new ConversationRef("test", "space", "general");

    /** The time that the log goes by. */
    protected static final ManualTime TIME = ManualTime.saturdayEvening();

    protected abstract DeliveryLog log();

    protected abstract OrgId newOrganization();

    @Test
    void a_message_waits_until_it_is_sent_and_each_attempt_counts() {
        OrgId org = newOrganization();
        String id = written(org, "crisis 1");
        assertThat(log().attempting(id).orElseThrow().attempts()).isEqualTo(1);
        Entry second = log().attempting(id).orElseThrow();
        assertThat(second.attempts()).isEqualTo(2);
        assertThat(second.state()).isEqualTo(State.WAITING);
        MessageRef message = new MessageRef(PLACE, "1700000000.123");
        log().sent(id, message);
        Entry sent = log().about(org, "crisis 1").get(0);
        assertThat(sent.state()).isEqualTo(State.SENT);
        assertThat(sent.message()).contains(message);
        assertThat(sent.to())
                .isEqualTo(new Addressee.Somebody(new UserRef("test", "ann:with:colons")));
    }

    @Test
    void an_attempt_at_what_was_sent_is_not_counted_and_tells_so() {
        String id = written(newOrganization(), "crisis 1");
        log().attempting(id);
        log().sent(id, new MessageRef(PLACE, "1"));
        Entry again = log().attempting(id).orElseThrow();
        assertThat(again.state()).isEqualTo(State.SENT);
        assertThat(again.attempts()).isEqualTo(1);
    }

    @Test
    void a_failure_keeps_its_reason() {
        OrgId org = newOrganization();
        String id = written(org, "crisis 7");
        log().failed(id, Undeliverable.Reason.CLOSED);
        assertThat(log().about(org, "crisis 7").get(0).failure())
                .contains(Undeliverable.Reason.CLOSED);
    }

    @Test
    void nobody_sees_the_messages_of_another_organization_or_subject() {
        OrgId org = newOrganization();
        written(org, "crisis 1");
        assertThat(log().about(newOrganization(), "crisis 1")).isEmpty();
        assertThat(log().about(org, "crisis 11")).isEmpty();
    }

    @Test
    void an_unknown_message_is_told_as_such() {
        assertThat(log().attempting("unknown")).isEmpty();
    }

    @Test
    void what_is_settled_is_forgotten_in_time_and_what_waits_is_not() {
        OrgId org = newOrganization();
        String settled = written(org, "old 1");
        log().failed(settled, Undeliverable.Reason.GONE);
        written(org, "old 1");
        log().forgetBefore(TIME.instant().plus(Duration.ofDays(1)));
        assertThat(log().about(org, "old 1")).hasSize(1);
        assertThat(log().about(org, "old 1").get(0).state()).isEqualTo(State.WAITING);
    }

    private String written(OrgId org, String about) {
        String id = "id" + IDS.incrementAndGet();
        log().written(
                        id,
                        new Letter(
                                org,
                                new Addressee.Somebody(new UserRef("test", "ann:with:colons")),
                                about,
                                SampleReplies.saying("x"),
                                TIME.instant()));
        return id;
    }
}
