package dev.vigie.discord.draw;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.UserRef;
import dev.vigie.discord.draw.Remainders.Remainder;
import dev.vigie.reply.Block;
import dev.vigie.reply.Button;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Text;
import dev.vigie.reply.Visibility;
import dev.vigie.reply.Wording;
import dev.vigie.text.Language;
import dev.vigie.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * What is shown of a reply at once, and what waits behind a button.
 *
 * <ol>
 *   <li>Two messages are shown at once; of a longer reply the first, with <em>Show more</em>.
 *   <li>A live card is always one message. What does not fit is left out of its longest text, and
 *       <em>Show more</em> shows all of it.
 *   <li>A private answer that nobody but one person may see, in a place where all would see it, is
 *       a button for that person.
 * </ol>
 */
public final class Screens {

    private static final int AT_ONCE = 2;
    private static final String MORE = "discord-more";
    private static final String OF = "of";

    private final DiscordRenderer renderer = new DiscordRenderer();
    private final Remainders remainders;
    private final Messages messages;

    /**
     * @param start differs from one start of the program to the next
     */
    public Screens(Messages messages, String start) {
        this.messages = messages;
        this.remainders = new Remainders(start);
    }

    /** A reply that is no live card; empty when it says nothing. */
    public List<MessageCreateData> of(Reply reply) {
        return screen(new Remainder(reply.language(), renderer.pages(reply), Optional.empty()));
    }

    /**
     * A reply with a live card, in one message.
     *
     * @param place where it is shown
     */
    public MessageCreateData card(Reply reply, String place) {
        String card = reply.live().orElseThrow().card();
        List<Part> parts = renderer.parts(reply);
        Optional<Page> whole = CardFit.whole(parts);
        if (whole.isPresent()) {
            return whole.get().message(card);
        }
        String name = Integer.toHexString((card + " " + place).hashCode());
        String key =
                remainders.keep(
                        name,
                        new Remainder(reply.language(), renderer.pages(reply), Optional.empty()));
        return CardFit.shortened(parts, more(reply.language(), key)).message(card);
    }

    /** A private answer as a button for one person; see {@link #more}. */
    public MessageCreateData onlyFor(UserRef person, Reply reply) {
        Language language = reply.language();
        String key =
                remainders.keep(
                        new Remainder(language, renderer.pages(reply), Optional.of(person)));
        Wording words = new Wording(messages, language);
        Button see = Button.primary(words.plain("discord.see-it"), CommandCall.of(MORE, OF, key));
        return notice(language, "discord.only-you", see);
    }

    /** Whether a button is one of those that show more: a command that nobody types. */
    public boolean isMore(String command) {
        return command.equals(MORE);
    }

    /** What such a button shows to somebody. */
    public List<MessageCreateData> more(CommandCall call, UserRef person, Language language) {
        Optional<Remainder> remainder = call.option(OF).flatMap(remainders::find);
        if (remainder.isEmpty()) {
            return List.of(notice(language, "discord.more-gone"));
        }
        boolean theirs = remainder.get().only().map(person::equals).orElse(true);
        return theirs ? screen(remainder.get()) : List.of(notice(language, "discord.not-yours"));
    }

    /** A sentence of the adapter's own. */
    public MessageCreateData notice(Language language, String key, Object... namesAndValues) {
        return said(language, new Wording(messages, language).text(key, namesAndValues));
    }

    /** The same with a button below it. */
    public MessageCreateData notice(Language language, String key, Button below) {
        return said(
                language,
                new Wording(messages, language).text(key),
                new Block.Buttons(List.of(below)));
    }

    private MessageCreateData said(Language language, Text sentence, Block... below) {
        Reply reply =
                Reply.to(Visibility.PRIVATE, language)
                        .paragraph(sentence)
                        .blocks(List.of(below))
                        .build();
        return renderer.render(reply).get(0);
    }

    private List<MessageCreateData> screen(Remainder remainder) {
        List<Page> pages = remainder.pages();
        if (pages.size() <= AT_ONCE) {
            return drawn(pages);
        }
        String key =
                remainders.keep(
                        new Remainder(
                                remainder.language(),
                                pages.subList(1, pages.size()),
                                remainder.only()));
        return drawn(with(pages.get(0), more(remainder.language(), key)));
    }

    private static List<Page> with(Page page, Part row) {
        Page copy = new Page();
        page.parts().forEach(copy::add);
        if (copy.fits(row)) {
            copy.add(row);
            return List.of(copy);
        }
        Page own = new Page();
        own.add(row);
        return List.of(page, own);
    }

    private Part more(Language language, String key) {
        String label = new Wording(messages, language).plain("discord.more");
        return new Part.ButtonRow(List.of(Button.of(label, CommandCall.of(MORE, OF, key))));
    }

    private static List<MessageCreateData> drawn(List<Page> pages) {
        List<MessageCreateData> drawn = new ArrayList<>();
        pages.forEach(page -> drawn.add(page.message("")));
        return drawn;
    }
}
