package dev.vigie.reply;

import java.util.List;

/** The words of a block as one running text, without its form. */
final class BlockText implements Block.Visitor<Text> {

    @Override
    public Text heading(Block.Heading block) {
        return block.text();
    }

    @Override
    public Text paragraph(Block.Paragraph block) {
        return block.text();
    }

    @Override
    public Text bullets(Block.Bullets block) {
        return joined(block.items());
    }

    @Override
    public Text quote(Block.Quote block) {
        return joined(block.paragraphs());
    }

    @Override
    public Text facts(Block.Facts block) {
        return joined(
                block.facts().stream()
                        .map(fact -> Text.plain(fact.label() + " ").and(fact.value()))
                        .toList());
    }

    @Override
    public Text note(Block.Note block) {
        return block.text();
    }

    @Override
    public Text verbatim(Block.Verbatim block) {
        return Text.plain(block.text());
    }

    @Override
    public Text divider(Block.Divider block) {
        return Text.EMPTY;
    }

    @Override
    public Text buttons(Block.Buttons block) {
        return Text.EMPTY;
    }

    @Override
    public Text menu(Block.Menu block) {
        return Text.EMPTY;
    }

    @Override
    public Text attachment(Block.Attachment block) {
        return Text.plain(block.file().alternative());
    }

    private static Text joined(List<Text> parts) {
        Text all = Text.EMPTY;
        for (Text part : parts) {
            all = all.isEmpty() ? part : all.and(" ").and(part);
        }
        return all;
    }
}
