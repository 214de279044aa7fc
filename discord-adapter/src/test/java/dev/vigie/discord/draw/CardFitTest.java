package dev.vigie.discord.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.UserRef;
import dev.vigie.reply.Button;
import dev.vigie.reply.Live;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Text;
import dev.vigie.reply.Visibility;
import dev.vigie.testkit.SampleReplies;
import dev.vigie.text.Language;
import dev.vigie.text.Messages;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A live card is one message, however much it says; what is left out is one press away. */
class CardFitTest {

    private static final UserRef ANN = new UserRef("discord", "123456789012345678");

    private final Screens screens = new Screens(Messages.builtIn(), "start");

    @ParameterizedTest
    @CsvSource({"3,3,3", "12,40,7", "40,40,10", "2,3000,25", "60,200,30"})
    void it_is_one_message_with_its_first_button_and_a_way_to_the_rest(
            int lines, int words, int buttons) {
        Reply reply = card(lines, words, buttons);
        MessageCreateData drawn = screens.card(reply, "place");
        DiscordLimits.check(drawn.toData().toString());
        SentMessage message = new SentMessage(drawn);
        assertThat(message.calls()).contains(CommandCall.of("do", "n", 0));
        boolean whole = message.shown().contains("line " + (lines - 1) + " ");
        message.calls().stream()
                .filter(call -> screens.isMore(call.name()))
                .findFirst()
                .ifPresentOrElse(
                        call -> assertThat(all(call)).contains("line " + (lines - 1) + " "),
                        () -> assertThat(whole).isTrue());
    }

    /** Everything that pressing the button shows, press after press. */
    private String all(CommandCall more) {
        StringBuilder all = new StringBuilder();
        List<CommandCall> next = new ArrayList<>(List.of(more));
        while (!next.isEmpty()) {
            CommandCall call = next.remove(0);
            for (MessageCreateData page : screens.more(call, ANN, Language.EN)) {
                SentMessage message = new SentMessage(page);
                all.append(message.shown()).append('\n');
                message.calls().stream().filter(c -> screens.isMore(c.name())).forEach(next::add);
            }
        }
        return all.toString();
    }

    private static Reply card(int lines, int words, int buttons) {
        List<Text> steps = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            steps.add(Text.plain("line " + i + " " + SampleReplies.words(words)));
        }
        List<Button> all = new ArrayList<>();
        for (int i = 0; i < buttons; i++) {
            all.add(Button.of("Button " + i, CommandCall.of("do", "n", i)));
        }
        return Reply.to(Visibility.CHANNEL, Language.EN)
                .heading(Text.plain("Crisis 1"))
                .bullets(steps)
                .buttons(all)
                .live(Live.card("crisis-1", 1))
                .build();
    }
}
