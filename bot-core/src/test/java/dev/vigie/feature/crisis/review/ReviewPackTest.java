package dev.vigie.feature.crisis.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vigie.platform.Undeliverable;
import dev.vigie.platform.Undeliverable.Reason;
import dev.vigie.reply.Block;
import dev.vigie.testkit.Conversation;
import dev.vigie.text.Language;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The review pack tells programs what the report tells people. */
class ReviewPackTest {

    private final Conversation chat = Conversation.onH2();
    private final Conversation.Voice ann = chat.person("Ann", Language.EN);
    private final Conversation.Voice marc = chat.person("Marc", Language.EN);

    @BeforeEach
    void a_crisis_that_was_lived() {
        marc.says("/help");
        ann.says("/team add @marc pr-director");
        chat.messenger().refuse("marc", new Undeliverable(Reason.CLOSED, "closed"));
        ann.says("/crisis start outage 1 the \"site\" is down");
        chat.passes(Duration.ofMinutes(2));
        marc.says("/crisis ack");
        chat.passes(Duration.ofMinutes(3));
        ann.says("/crisis done 1 evidence:a capture");
        ann.says("/crisis skip 2 reason:nothing planned");
        ann.says("/crisis draft french:\"Nous savons.\" english:\"We know.\"");
        marc.says("/crisis approve");
    }

    @Test
    void it_says_what_it_was_and_how_long_things_took() throws JsonProcessingException {
        JsonNode pack = pack();
        assertThat(pack.path("subject").asText()).isEqualTo("the \"site\" is down");
        assertThat(pack.path("gravest").asInt()).isEqualTo(1);
        assertThat(pack.path("secondsUntil").path("acknowledged").asInt()).isEqualTo(120);
        assertThat(pack.path("secondsUntil").path("statementApproved").asInt()).isEqualTo(300);
        assertThat(pack.path("secondsUntil").has("closed")).isFalse();
    }

    @Test
    void each_step_says_how_it_ended() throws JsonProcessingException {
        JsonNode steps = pack().path("steps");
        assertThat(steps.get(0).path("status").asText()).isEqualTo("DONE");
        assertThat(steps.get(0).path("minutesLate").asInt()).isEqualTo(5);
        assertThat(steps.get(0).path("why").asText()).isEqualTo("a capture");
        assertThat(steps.get(1).path("why").asText()).isEqualTo("nothing planned");
        assertThat(steps.get(2).path("status").asText()).isEqualTo("OPEN");
    }

    @Test
    void who_was_called_and_not_reached_and_what_was_written_is_there()
            throws JsonProcessingException {
        JsonNode pack = pack();
        assertThat(pack.path("calls").findValuesAsText("rung")).contains("pr-director");
        assertThat(pack.path("notReached").get(0).path("person").asText()).isEqualTo("Marc");
        assertThat(pack.path("statements").get(0).path("fr").asText()).isEqualTo("Nous savons.");
        assertThat(pack.path("timeline").findValuesAsText("type"))
                .startsWith("Opened")
                .contains("Acknowledged", "StepDone", "StatementApproved");
    }

    private JsonNode pack() throws JsonProcessingException {
        ann.says("/crisis pack 1");
        Block.Verbatim json = (Block.Verbatim) ann.reply().blocks().get(0);
        return new ObjectMapper().readTree(json.text());
    }
}
