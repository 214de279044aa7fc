package dev.vigie.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.UserRef;
import dev.vigie.reply.Button;
import dev.vigie.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every platform's renderer must keep: nothing is lost, nothing is cut, no user text mentions
 * or formats, every button carries its call, every message is within the platform's limits.
 *
 * <p>A renderer's test extends this and says how its payloads are read.
 */
public abstract class RendererContract {

    /**
     * A message as the platform would receive it.
     *
     * @param payload the JSON body
     * @param shown the characters a person would see, markup applied and escapes undone, in order
     * @param calls the commands of its buttons and menus, in order
     * @param notified what it would notify: ids of people, or words such as {@code everyone}
     */
    public record Rendered(
            String payload, String shown, List<CommandCall> calls, List<String> notified) {}

    /** All messages that a reply becomes, in order. */
    protected abstract List<Rendered> render(Reply reply);

    /** Fails when a payload breaks a limit that the platform documents. */
    protected abstract void checkLimits(String payload);

    /** Somebody who exists on the platform. */
    protected abstract UserRef somebody();

    @Test
    void every_kind_of_block_and_span_is_shown() {
        String shown = shown(renderChecked(SampleReplies.everything(somebody())));
        assertThat(shown)
                .contains("The heading", "plain", "strong", "emphasis", "code", "label")
                .contains("first bullet", "second bullet", "first step", "second step")
                .contains("quoted one", "quoted two", "Severity", "grave", "Lead", "Marie")
                .contains("the small print", "# Report", "* kept *as* is");
    }

    @Test
    void a_file_is_named_and_a_picture_says_what_it_shows() {
        assertThat(shown(renderChecked(SampleReplies.everything(somebody()))))
                .contains("report_1.md", "scores.png", "Scores by competency");
    }

    @Test
    void a_mention_notifies_that_person_and_nobody_else() {
        assertThat(notified(renderChecked(SampleReplies.everything(somebody()))))
                .containsOnly(somebody().id());
    }

    @Test
    void user_text_notifies_nobody_wherever_it_stands() {
        assertThat(
                        notified(
                                renderChecked(
                                        SampleReplies.sayingEverywhere(
                                                SampleReplies.MENTION_ATTEMPTS))))
                .isEmpty();
    }

    @Test
    void user_text_is_shown_as_it_was_typed() {
        for (String typed :
                List.of(SampleReplies.MARKUP_ATTEMPTS, SampleReplies.MENTION_ATTEMPTS)) {
            assertThat(shown(renderChecked(SampleReplies.saying(typed)))).contains(typed);
        }
    }

    @Test
    void emoji_and_right_to_left_text_survive() {
        assertThat(shown(renderChecked(SampleReplies.sayingEverywhere(SampleReplies.WORLD_TEXT))))
                .contains(SampleReplies.WORLD_TEXT);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 700, 1500, 6000})
    void a_long_text_is_split_between_words_and_never_cut(int words) {
        String text = SampleReplies.words(words);
        String shown = shown(renderChecked(SampleReplies.saying(text)));
        assertThat(List.of(shown.strip().split("\\s+")))
                .containsSubsequence(List.of(text.split(" ")));
    }

    @Test
    void a_text_without_any_space_is_not_lost_and_no_character_is_cut_in_two() {
        String text = "👩🏽‍🚒".repeat(3000);
        String shown = shown(renderChecked(SampleReplies.saying(text))).replaceAll("\\s+", "");
        assertThat(shown).isEqualTo(text);
    }

    @Test
    void many_blocks_become_as_many_messages_as_it_takes() {
        Reply book = SampleReplies.book();
        List<Rendered> messages = renderChecked(book);
        assertThat(messages).hasSizeGreaterThan(1);
        String shown = shown(messages);
        int from = 0;
        for (int chapter = 1; chapter <= 30; chapter++) {
            int at = shown.indexOf("Chapitre " + chapter, from);
            assertThat(at).as("chapter %d in its place", chapter).isNotNegative();
            from = at;
        }
        assertThat(calls(messages)).containsExactly(CommandCall.of("help"));
    }

    @Test
    void every_button_carries_its_call_in_order() {
        Reply reply = SampleReplies.everything(somebody());
        assertThat(calls(renderChecked(reply)))
                .containsExactlyElementsOf(reply.pressable().stream().map(Button::call).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 6, 25, 26, 60})
    void no_button_is_dropped_however_many_there_are(int count) {
        assertThat(calls(renderChecked(SampleReplies.buttons(count))))
                .hasSize(count)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 25, 26, 101, 240})
    void no_line_of_a_menu_is_dropped_however_long_it_is(int count) {
        assertThat(calls(renderChecked(SampleReplies.menu(count))))
                .hasSize(count)
                .doesNotHaveDuplicates();
    }

    private List<Rendered> renderChecked(Reply reply) {
        List<Rendered> messages = render(reply);
        assertThat(messages).isNotEmpty();
        messages.forEach(m -> checkLimits(m.payload()));
        return messages;
    }

    private static String shown(List<Rendered> messages) {
        return String.join("\n", messages.stream().map(Rendered::shown).toList());
    }

    private static List<CommandCall> calls(List<Rendered> messages) {
        List<CommandCall> calls = new ArrayList<>();
        messages.forEach(m -> calls.addAll(m.calls()));
        return calls;
    }

    private static List<String> notified(List<Rendered> messages) {
        List<String> notified = new ArrayList<>();
        messages.forEach(m -> notified.addAll(m.notified()));
        return notified;
    }
}
