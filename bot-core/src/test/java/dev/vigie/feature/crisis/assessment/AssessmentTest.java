package dev.vigie.feature.crisis.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.testkit.Conversation;
import dev.vigie.text.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Five facts, and the severity that follows. */
class AssessmentTest {

    private static final Map<String, String> CALM =
            Map.of("risk", "no", "legal", "no", "media", "no", "speed", "no", "spreading", "no");

    private final Conversation chat = Conversation.onH2();
    private final Conversation.Voice ann = chat.person("Ann", Language.EN);
    private final Conversation.Voice zoe = chat.person("Zoé", Language.FR);

    @Test
    void the_facts_are_asked_in_a_form_before_a_crisis_is_opened() {
        ann.says("/crisis start");
        ann.presses("Five facts");
        assertThat(ann.form().title()).isEqualTo("Five facts");
        assertThat(ann.fills(CALM)).contains("severity 4 – routine");
    }

    @Test
    void people_at_risk_are_severity_1_and_the_reason_is_told() {
        zoe.says("/crise évaluer oui non non non non");
        assertThat(zoe.meta("severity")).isEqualTo(1);
        assertThat(zoe.reads().lines().count()).isGreaterThan(1);
    }

    @Test
    void whoever_is_unsure_gets_the_graver_level() {
        zoe.says("/crise évaluer incertain non non non non");
        assertThat(zoe.meta("severity")).isEqualTo(1);
    }

    @Test
    void the_severity_proposed_is_that_of_the_crisis_opened_from_it() {
        ann.says("/crisis assess yes no no no no");
        ann.presses("Open at severity 1");
        assertThat(ann.presses("Service outage")).contains("Severity: 1 – critical");
    }

    @Test
    void in_a_crisis_that_runs_it_sets_the_severity() {
        ann.says("/crisis start outage 3");
        ann.says("/crisis severity");
        ann.presses("Five facts");
        ann.fills(
                Map.of(
                        "risk",
                        "yes",
                        "legal",
                        "no",
                        "media",
                        "no",
                        "speed",
                        "no",
                        "spreading",
                        "no"));
        assertThat(ann.presses("Severity 1")).contains("The severity is now 1");
    }
}
