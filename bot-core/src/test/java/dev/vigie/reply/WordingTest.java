package dev.vigie.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.Person;
import dev.vigie.chat.UserRef;
import dev.vigie.testkit.SampleReplies;
import dev.vigie.text.Language;
import dev.vigie.text.Messages;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    private static final Messages MESSAGES = Messages.builtIn();
    private static final Wording EN = new Wording(MESSAGES, Language.EN);
    private static final Wording FR = new Wording(MESSAGES, Language.FR);

    private enum Status {
        DONE,
        SKIPPED
    }

    @Test
    void markdown_in_a_pattern_is_form() {
        assertThat(EN.text("error.button-gone").spans()).contains(new Span.Code("/help"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SampleReplies.MARKUP_ATTEMPTS,
                "**bold** [x](https://example.org) `code`",
                "{code} {0} '{' # |",
                "<b>&amp;</b>",
                "a\n\n# b\n- c",
                "  spaces  ",
                "\ue000\ue001",
                "\\*"
            })
    void data_is_shown_as_it_is_and_never_read(String typed) {
        assertThat(EN.text("error.unknown-command", "typed", typed).spans())
                .startsWith(new Span.Plain("There is no command " + typed + ". Type "));
    }

    @Test
    void data_at_the_start_of_a_message_starts_no_list_and_no_title() {
        assertThat(EN.text("error.unknown-subcommand", "typed", "# a", "known", "1. b"))
                .isEqualTo(Text.plain("# a needs one more word. You can type: 1. b."));
    }

    @Test
    void data_inside_bold_is_bold_and_nothing_else() {
        assertThat(EN.text("error.bug", "code", "A*B").spans())
                .contains(new Span.Strong(Text.plain("A*B")));
    }

    @Test
    void data_inside_emphasis_keeps_its_own_form() {
        Text what = Text.plain("the ").and(Text.strong("link"));
        assertThat(EN.text("crisis.keep", "what", what))
                .isEqualTo(Text.plain("Keep: ").and(what).asEmphasis());
    }

    @Test
    void data_inside_code_is_code() {
        assertThat(EN.text("error.not-a-number", "option", "step", "value", "`x`").spans())
                .contains(new Span.Code("step:3"));
    }

    @Test
    void a_text_given_as_data_keeps_its_mention() {
        Person ann = new Person(new UserRef("slack", "U1"), "Ann");
        assertThat(EN.text("kb.shared-by", "person", Text.mention(ann)))
                .isEqualTo(Text.plain("Shared by ").and(Text.mention(ann)));
    }

    @Test
    void the_same_data_twice_is_shown_twice() {
        Text text = EN.text("error.not-a-number", "option", "step", "value", "step");
        assertThat(plain(text))
                .isEqualTo("“step” takes a number; I read “step”. For example: step:3.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 21})
    void a_number_agrees_with_its_noun_in_english(int count) {
        assertThat(plain(EN.text("kb.list.intro", "cards", count)))
                .startsWith(count == 1 ? "1 card in" : count + " cards in");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 21})
    void a_number_agrees_with_its_noun_in_french(int count) {
        assertThat(plain(FR.text("kb.list.intro", "cards", count)))
                .startsWith(count < 2 ? count + " fiche dans" : count + " fiches dans");
    }

    @Test
    void an_enum_constant_selects() {
        assertThat(plain(EN.text("crisis.step-ended", "step", 3, "status", Status.DONE)))
                .startsWith("Step 3 is already done.");
        assertThat(EN.plain("crisis.step-ended", "step", 3, "status", Status.SKIPPED))
                .startsWith("Step 3 is already skipped.");
    }

    @Test
    void a_long_number_is_written_as_its_language_does() {
        assertThat(plain(EN.text("error.message-too-long", "length", 10_000, "max", 8_000)))
                .contains("10,000");
        assertThat(plain(FR.text("error.message-too-long", "length", 10_000, "max", 8_000)))
                .contains("10\u00a0000");
    }

    @Test
    void a_plain_label_shows_data_as_it_is() {
        assertThat(EN.plain("console.now-as", "name", "**{x}** 'n' <b>"))
                .isEqualTo("You are now **{x}** 'n' <b>.");
    }

    @Test
    void it_knows_which_messages_exist() {
        assertThat(FR.has("error.bug")).isTrue();
        assertThat(FR.has("error.no-such-thing")).isFalse();
        assertThat(FR.language()).isEqualTo(Language.FR);
    }

    private static String plain(Text text) {
        return new PlainText(Language.EN, ZoneOffset.UTC).of(text);
    }
}
