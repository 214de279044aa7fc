package dev.vigie.feature.interview.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.OrgId;
import dev.vigie.command.CommandSpec;
import dev.vigie.command.OptionSpec;
import dev.vigie.command.Outcome;
import dev.vigie.reply.Button;
import dev.vigie.testkit.Conversation;
import dev.vigie.text.Language;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everyone tries every command and every button to see what Ann has given and written. */
class BlindBypassTest {

    private static final String SECRET = "zq-secret-note";

    private final Panel panel = new Panel(Conversation.onH2());
    private final Conversation.Voice bob = panel.bob;
    private final Conversation.Voice root = panel.chat.person("Root", Language.EN);
    private final Conversation.Voice eve = panel.chat.member("Eve", Language.EN);

    @BeforeEach
    void ann_has_scored_written_and_submitted() {
        panel.ann.says("/interview score Heron-7");
        panel.ann.presses("Note");
        panel.ann.fills(Map.of("text", SECRET));
        panel.submits(panel.ann, 5);
        assertThat(Panel.everything(results(panel.ann).reply())).contains(SECRET);
    }

    @Test
    void the_trial_itself_finds_what_ann_may_see() {
        assertThat(leaks(panel.ann)).isNotEmpty();
    }

    @Test
    void an_interviewer_who_has_not_submitted_finds_no_way() {
        assertThat(leaks(bob)).isEmpty();
    }

    @Test
    void an_administrator_finds_no_way_and_does_not_learn_the_alias() {
        assertThat(leaks(root)).isEmpty();
        assertThat(answers(root, without("interview candidate erase")))
                .noneMatch(answer -> answer.contains("Heron-7"));
    }

    @Test
    void a_stranger_finds_no_way_and_does_not_learn_the_alias() {
        assertThat(leaks(eve)).isEmpty();
        assertThat(answers(eve, Set.of())).noneMatch(answer -> answer.contains("Heron-7"));
    }

    @Test
    void scores_half_given_do_not_open_the_others() {
        bob.says("/interview score Heron-7");
        bob.presses("3 · ");
        assertThat(leaks(bob)).isEmpty();
    }

    @Test
    void leaving_the_panel_opens_nothing() {
        bob.says("/interview kit dismiss @bob");
        assertThat(leaks(bob)).isEmpty();
    }

    @Test
    void the_maker_who_leaves_looks_and_comes_back_no_longer_scores() {
        panel.submits(bob, 2);
        Panel second = panel;
        second.ann.says("/interview candidate add Aigle-1");
        second.bob.says("/interview score Aigle-1");
        for (int item = 1; item <= second.items; item++) {
            second.bob.presses("2 · ");
        }
        second.bob.presses("Remettre");
        assertThat(second.ann.says("/interview results Aigle-1"))
                .contains("are hidden until yours");
        second.ann.says("/interview kit dismiss @ann");
        assertThat(second.ann.says("/interview results Aigle-1")).contains("one sheet");
        second.ann.says("/interview kit invite @ann");
        second.ann.says("/interview score Aigle-1");
        assertThat(second.ann.presses("4 · ")).contains("You do not score this candidate");
        assertThat(second.ann.says("/interview results Aigle-1"))
                .contains("are hidden until yours");
    }

    @Test
    void what_a_submitted_sheet_says_is_open_to_its_owner_and_the_others_who_submitted() {
        panel.submits(bob, 3);
        assertThat(leaks(bob)).isNotEmpty();
        assertThat(leaks(eve)).isEmpty();
    }

    /** Answers that show Ann's note, or her five points. */
    private List<String> leaks(Conversation.Voice voice) {
        return answers(voice, without("interview candidate erase")).stream()
                .filter(a -> a.contains(SECRET) || a.contains("Ann 5") || a.contains("5.0"))
                .toList();
    }

    private static Set<String> without(String... commands) {
        return Set.of(commands);
    }

    private Conversation.Voice results(Conversation.Voice voice) {
        voice.says("/interview results");
        return voice;
    }

    /** Every command with every option filled in, then every button that is offered, and so on. */
    private List<String> answers(Conversation.Voice voice, Set<String> spared) {
        Deque<CommandCall> open = new ArrayDeque<>();
        for (CommandSpec command : panel.chat.dispatcher().catalog().commands()) {
            if (command.path().get(0).equals("interview") && !spared.contains(command.name())) {
                for (String candidate : List.of("Heron-7", "1")) {
                    open.add(filled(command, candidate));
                }
                open.add(new CommandCall(command.path(), Map.of()));
            }
        }
        Set<CommandCall> tried = new HashSet<>();
        List<String> answers = new ArrayList<>();
        while (!open.isEmpty() && tried.size() < 400) {
            CommandCall call = open.poll();
            if (harmless(call) && tried.add(call)) {
                voice.calls(call);
                if (voice.outcome() instanceof Outcome.Replied replied) {
                    answers.add(Panel.everything(replied.reply()));
                    replied.reply().pressable().stream().map(Button::call).forEach(open::add);
                }
            }
        }
        return answers;
    }

    /** What changes who may see is tried by itself, above. */
    private static boolean harmless(CommandCall call) {
        return !Set.of(
                        "interview submit",
                        "interview candidate erase",
                        "interview candidate decide",
                        "interview kit dismiss",
                        "interview kit invite",
                        "interview kit create",
                        "interview kit revise",
                        "interview give",
                        "interview jot")
                .contains(call.name());
    }

    private static CommandCall filled(CommandSpec command, String candidate) {
        Map<String, String> values = new LinkedHashMap<>();
        for (OptionSpec option : command.options()) {
            switch (option.name()) {
                case "kit" -> values.put("kit", "1");
                case "candidate" -> values.put("candidate", candidate);
                case "item" -> values.put("item", "1");
                default -> {
                    if (option.required()) {
                        values.put(option.name(), value(option));
                    }
                }
            }
        }
        return new CommandCall(command.path(), values);
    }

    private static String value(OptionSpec option) {
        var choices = option.choices().offered(new OrgId("any"));
        return switch (option.type()) {
            case INTEGER -> "1";
            case PERSON -> "@ann";
            case CHOICE -> choices.get(0).value();
            default -> "9:30";
        };
    }
}
