package dev.vigie.discord.draw;

import dev.vigie.reply.Reply;
import java.util.List;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * Draws replies as messages of Discord.
 *
 * <p>Each message is one container. Its form, block by block:
 *
 * <table>
 *   <caption>What becomes of each kind of block</caption>
 *   <tr><td>heading</td><td>{@code ###} heading; bold when it ends with #, which Discord would drop</td></tr>
 *   <tr><td>paragraph</td><td>text</td></tr>
 *   <tr><td>bullets</td><td>{@code -} or {@code 1.} list</td></tr>
 *   <tr><td>quote</td><td>{@code >} lines, an empty one between paragraphs</td></tr>
 *   <tr><td>facts</td><td>a line each, the label bold: Discord has no columns</td></tr>
 *   <tr><td>note</td><td>{@code -#} small print</td></tr>
 *   <tr><td>verbatim</td><td>code block; text if it holds the mark of a code block itself</td></tr>
 *   <tr><td>divider</td><td>separator line</td></tr>
 *   <tr><td>buttons</td><td>rows of five</td></tr>
 *   <tr><td>menu</td><td>select menus of 25, the prompt inside</td></tr>
 * </table>
 *
 * <p>Links hide their address behind their label where Discord allows it, and are spelled out
 * elsewhere. Moments are shown in the reader's time zone. Only people named by a mention are
 * notified.
 */
public final class DiscordRenderer {

    /** The messages that say it, in order; none when it says nothing. */
    public List<MessageCreateData> render(Reply reply) {
        return pages(reply).stream().map(page -> page.message("")).toList();
    }

    List<Page> pages(Reply reply) {
        Pages pages = new Pages();
        parts(reply).forEach(pages::place);
        return pages.laidOut();
    }

    List<Part> parts(Reply reply) {
        BlockParts forms = new BlockParts(reply.language());
        return reply.blocks().stream()
                .flatMap(block -> block.<List<Part>>accept(forms).stream())
                .toList();
    }
}
