package dev.vigie.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.CommandCall;
import dev.vigie.testkit.SampleReplies;
import dev.vigie.text.Language;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed or forged gets a sentence, never a bug's code. */
class DispatcherInputTest {

    private static final List<String> PIECES =
            List.of(
                    "/",
                    "crisis",
                    "crise",
                    " start",
                    " ouvrir",
                    " skip",
                    " note",
                    "aide",
                    " ",
                    "\u00a0",
                    ":",
                    "=",
                    " : ",
                    "step",
                    "crisis:",
                    "reason:",
                    "\"",
                    "«",
                    "»",
                    "'",
                    "’",
                    "panne",
                    "3",
                    "99999999999",
                    "#",
                    "@",
                    "<@",
                    ">",
                    "\\",
                    "{0}",
                    "'{'",
                    "**",
                    "`",
                    "\ud83d",
                    "\udc69",
                    "\u202e",
                    "\0",
                    "\n",
                    "👩🏽‍🚒",
                    "مرحبا",
                    "é",
                    "\ue000",
                    "İ",
                    "1.");

    private final Desk desk = Desk.in(Language.EN);

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\u00a0\u202f", "\n\t\r", "?!…", "👩🏽‍🚒", "\0\u0007", "\ud83d"})
    void what_holds_no_word_is_told_so(String typed) {
        assertThat(Desk.error(desk.say(typed))).isEqualTo("error.nothing-to-read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/ask ", "/crisis note "})
    void ten_thousand_characters_are_too_many_and_counted(String command) {
        assertThat(desk.answers(command + "x".repeat(10_000)))
                .contains("characters", "at most 8,000");
    }

    @Test
    void a_text_longer_than_its_option_takes_is_told_with_the_name_of_the_option() {
        assertThat(desk.answers("/crise ouvrir panne 2 " + "x".repeat(301)))
                .contains("“subject”", "301", "300");
        assertThat(desk.hears("/crise ouvrir panne 2 " + "x".repeat(300))).contains("xxx");
    }

    @Test
    void an_emoji_counts_as_one_character() {
        assertThat(desk.hears("/crise ouvrir panne 2 " + "🚒".repeat(300))).contains("🚒");
    }

    @Test
    void control_characters_and_half_characters_do_not_reach_a_command() {
        assertThat(desk.hears("/crisis note a\0b\u202ec\ud83d d\u001b[31m"))
                .isEqualTo("crisis note text:\"abc\ufffd d[31m\"");
        assertThat(Desk.heard(desk.press(CommandCall.of("crisis note", "text", "a\0b\ud83d"))))
                .isEqualTo("crisis note text:ab\ufffd");
    }

    @Test
    void emoji_and_right_to_left_text_reach_a_command_unchanged() {
        assertThat(desk.hears("/crisis note " + SampleReplies.WORLD_TEXT))
                .isEqualTo(
                        CommandCall.of("crisis note", "text", SampleReplies.WORLD_TEXT).encode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hacker", "", "Step", "étape", "**x**", "{0}", "\ud83d"})
    void an_option_that_the_command_does_not_have_is_refused(String name) {
        Outcome outcome = desk.press(CommandCall.of("crisis note", "text", "a", name, "1"));
        assertThat(Desk.error(outcome)).isEqualTo("error.argument-not-understood");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zero", "-1", "1.5", "٣", "1 2", "0x1"})
    void a_number_that_is_none_is_told(String value) {
        Outcome outcome = desk.press(CommandCall.of("crisis note", "crisis", value, "text", "a"));
        assertThat(Desk.error(outcome)).isEqualTo("error.not-a-number");
    }

    @Test
    void a_choice_that_is_none_is_told_with_what_can_be_chosen() {
        assertThat(Desk.text(desk.press(CommandCall.of("crisis start", "playbook", "alien"))))
                .contains("alien", "“playbook”", "Service outage", "Data leak");
    }

    @Test
    void a_value_that_looks_like_a_pattern_or_markup_is_shown_as_it_is() {
        assertThat(desk.answers("/interview question junior **{0}**"))
                .contains("I do not know “**{0}**” as “role”");
    }

    @Test
    void whatever_is_typed_never_meets_a_bug() {
        Random random = new Random(5);
        for (int round = 0; round < 5_000; round++) {
            String typed = anything(random);
            Outcome outcome = desk.say(typed);
            if (outcome instanceof Outcome.Replied) {
                assertThat(Desk.error(outcome)).as(typed).isNotEqualTo("error.bug");
            }
        }
    }

    @Test
    void whatever_is_forged_never_meets_a_bug() {
        Random random = new Random(6);
        List<String> commands = List.of("crisis start", "crisis assign", "ask", "help", "nope");
        List<String> options = List.of("step", "crisis", "person", "playbook", "question", "Ü");
        for (int round = 0; round < 3_000; round++) {
            CommandCall call =
                    CommandCall.of(
                            commands.get(random.nextInt(commands.size())),
                            options.get(random.nextInt(options.size())),
                            anything(random),
                            options.get(random.nextInt(options.size())),
                            anything(random));
            Outcome outcome = desk.press(call);
            if (outcome instanceof Outcome.Replied) {
                assertThat(Desk.error(outcome)).as(call.encode()).isNotEqualTo("error.bug");
            }
        }
    }

    private static String anything(Random random) {
        StringBuilder typed = new StringBuilder();
        for (int i = random.nextInt(9); i > 0; i--) {
            typed.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return typed.toString();
    }
}
