package dev.vigie.feature.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.reply.Block;
import dev.vigie.reply.Visibility;
import dev.vigie.testkit.Conversation;
import dev.vigie.testkit.ManualTime;
import dev.vigie.testkit.SampleReplies;
import dev.vigie.text.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Markdown report tells the whole story, and what people typed stays what they typed. */
class CrisisReportTest {

    /** One for all tests, each in a space of its own: it takes a while to set up. */
    private static final Conversation CHAT = Conversation.onH2();

    private static final AtomicInteger SPACES = new AtomicInteger();

    private final Conversation.Voice ann = CHAT.person("Ann", Language.EN);
    private final Conversation.Voice zoe = CHAT.person("Zoé", Language.FR);

    @BeforeEach
    void in_a_space_of_its_own() {
        CHAT.moveToSpace("space" + SPACES.incrementAndGet());
        CHAT.time().setTo(ManualTime.SATURDAY_EVENING);
    }

    @Test
    void the_report_is_one_text_to_copy_for_the_one_who_asks() {
        ann.says("/crisis start outage 2");
        ann.says("/crisis report");
        assertThat(ann.reply().blocks()).singleElement().isInstanceOf(Block.Verbatim.class);
        assertThat(ann.reply().visibility()).isEqualTo(Visibility.PRIVATE);
        assertThat(ann.meta("format")).isEqualTo("markdown");
    }

    @Test
    void a_step_that_a_lower_severity_hides_keeps_its_number_in_the_timeline() {
        ann.says("/crisis start outage 2");
        ann.says("/crisis assign 8 @bob");
        ann.says("/crisis severity 3 reason:slower than feared");
        assertThat(ann.says("/crisis show")).doesNotContain("8. ");
        assertThat(ann.says("/crisis report")).contains("gave step 8 to bob");
    }

    @Test
    void the_timeline_tells_every_event_in_order() {
        ann.says("/crisis start outage 2 checkout fails");
        ann.says("/crisis done 1 evidence:capture");
        ann.says("/crisis skip 2 nothing scheduled");
        ann.says("/crisis assign 3 @bob");
        ann.says("/crisis reopen 2");
        ann.says("/crisis note supplier called");
        ann.says("/crisis severity 3 reason:calmer");
        ann.says("/crisis close it is back");
        zoe.says("/crise fermer d'accord");
        ann.says("/crisis reopen it fails again");
        assertThat(ann.says("/crisis report 1"))
                .containsSubsequence(
                        "# Crisis 1 — Service outage",
                        "> checkout fails",
                        "Severity: 3 (gravest: 2)",
                        "Still open",
                        "## Timeline",
                        "Ann — opened the crisis at severity 2",
                        "Ann — did step 1 (capture)",
                        "Ann — skipped step 2: nothing scheduled",
                        "Ann — gave step 3 to bob",
                        "Ann — reopened step 2",
                        "Ann — noted: supplier called",
                        "Ann — set the severity to 3 — calmer",
                        "Ann — proposed to close: it is back",
                        "Zoé — closed the crisis: d'accord",
                        "Ann — reopened the crisis: it fails again",
                        "## Checklist",
                        "## Questions for the review");
    }

    @Test
    void the_report_is_in_the_language_of_whoever_asks() {
        ann.says("/crisis start outage 2");
        assertThat(zoe.says("/crise rapport"))
                .contains("# Crise 1 — Panne de service", "## Chronologie")
                .contains("a ouvert la crise en gravité 2")
                .doesNotContain("Timeline", "Checklist");
    }

    @Test
    void steps_done_are_ticked_and_steps_skipped_say_why() {
        ann.says("/crisis start outage 2");
        ann.says("/crisis done 1");
        ann.says("/crisis skip 2 nothing scheduled");
        assertThat(ann.says("/crisis report"))
                .contains("- [x] 1. Confirm", "- [ ] 2. Pause", "skipped: nothing scheduled");
    }

    @Test
    void a_step_done_late_says_by_how_much() {
        ann.says("/crisis start outage 2");
        CHAT.time().advance(Duration.ofMinutes(10));
        ann.says("/crisis done 2");
        assertThat(ann.says("/crisis report")).contains("T+2 min) — 8 minutes late");
    }

    @Test
    void a_step_done_in_time_says_nothing_of_it() {
        ann.says("/crisis start outage 2");
        CHAT.time().advance(Duration.ofMinutes(2));
        ann.says("/crisis done 2");
        assertThat(ann.says("/crisis report")).doesNotContain("minutes late");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*a* **b** _c_ `d` [e](https://example.org) <b>f</b> ![g](h.png)",
                "# no heading",
                "- no bullet",
                "+ no bullet",
                "1. no number",
                "2) no number",
                "--- no rule",
                "> no quote",
                "a | b | c",
                "~~not struck~~ &lt;not an entity&gt; \\not escaped\\",
                SampleReplies.MARKUP_ATTEMPTS,
                SampleReplies.MENTION_ATTEMPTS,
                SampleReplies.WORLD_TEXT,
            })
    void what_people_type_is_read_back_as_they_typed_it(String typed) {
        String quoted = '"' + typed + '"';
        ann.says("/crisis start outage 3 subject:" + quoted);
        ann.says("/crisis note text:" + quoted);
        ann.says("/crisis skip 1 reason:" + quoted);
        ann.says("/crisis report");
        Words words = Words.of(((Block.Verbatim) ann.reply().blocks().get(0)).text());
        assertThat(words.strangers).isEmpty();
        assertThat(words.quoted).containsExactly(typed);
        assertThat(words.paragraphs)
                .anyMatch(p -> p.endsWith("noted: " + typed))
                .anyMatch(p -> p.endsWith("skipped step 1: " + typed))
                .anyMatch(p -> p.endsWith("skipped: " + typed));
    }

    @Test
    void several_lines_become_one() {
        ann.says("/crisis start outage 3");
        ann.says("/crisis note one\n\n## two\n- three");
        assertThat(ann.says("/crisis report")).contains("noted: one \\#\\# two - three");
    }

    /** The report as a Markdown reader understands it. */
    private static final class Words extends AbstractVisitor {
        private final List<String> paragraphs = new ArrayList<>();
        private final List<String> quoted = new ArrayList<>();
        private final List<String> strangers = new ArrayList<>();

        static Words of(String markdown) {
            Words words = new Words();
            Parser.builder().build().parse(markdown).accept(words);
            return words;
        }

        @Override
        public void visit(Paragraph node) {
            StringBuilder text = new StringBuilder();
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                if (child instanceof Text plain) {
                    text.append(plain.getLiteral());
                } else {
                    strangers.add(child.toString());
                }
            }
            (node.getParent() instanceof BlockQuote ? quoted : paragraphs).add(text.toString());
        }

        @Override
        public void visit(Heading node) {
            if (node.getParent() instanceof BlockQuote) {
                strangers.add(node.toString());
            }
        }
    }
}
