package dev.vigie.feature.interview.paper;

import dev.vigie.reply.Block;
import dev.vigie.reply.Bytes;
import dev.vigie.reply.Download;
import dev.vigie.reply.Text;
import dev.vigie.text.Language;
import java.time.ZoneId;
import java.util.List;

/**
 * A document.
 *
 * @param language it is written in
 * @param title on top
 * @param blocks what follows; buttons and menus are left out
 */
public record Paper(Language language, Text title, List<Block> blocks) {

    public Paper {
        blocks = List.copyOf(blocks);
    }

    /**
     * As Markdown.
     *
     * @param name of the file, without its extension
     * @param zone in which times are shown
     */
    public Download markdown(String name, ZoneId zone) {
        return Download.text(
                name + ".md", "text/markdown", new MarkdownPaper(language, zone).of(this));
    }

    /**
     * As PDF, in A4.
     *
     * @param name of the file, without its extension
     * @param zone in which times are shown
     */
    public Download pdf(String name, ZoneId zone) {
        return new Download(
                name + ".pdf",
                "application/pdf",
                Bytes.of(new PdfPaper(language, zone).of(this)),
                "");
    }
}
