package dev.vigie.reply;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * Reads the Markdown that content is written in, once, into blocks and spans.
 *
 * <p>HTML is kept as the characters that were typed; images become their description.
 */
public final class Markdown {

    private static final Parser PARSER = Parser.builder().build();

    private Markdown() {}

    /** The blocks of a Markdown text; nested lists are flattened with a dash. */
    public static List<Block> blocks(String markdown) {
        BlockReader reader = new BlockReader();
        PARSER.parse(markdown).accept(reader);
        return reader.blocks;
    }

    /** The spans of a short text; several paragraphs become one, separated by a space. */
    public static Text text(String markdown) {
        return running(blocks(markdown));
    }

    private static Text running(List<Block> blocks) {
        Text all = Text.EMPTY;
        for (Block block : blocks) {
            all = joined(all, block.accept(new BlockText()));
        }
        return all;
    }

    private static Text joined(Text before, Text after) {
        return before.isEmpty() || after.isEmpty() ? before.and(after) : before.and(" ").and(after);
    }

    private static Text inline(Node parent) {
        SpanReader reader = new SpanReader();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            child.accept(reader);
        }
        return new Text(reader.spans);
    }

    private static final class BlockReader extends AbstractVisitor {
        private final List<Block> blocks = new ArrayList<>();

        @Override
        public void visit(Heading node) {
            blocks.add(new Block.Heading(inline(node)));
        }

        @Override
        public void visit(Paragraph node) {
            blocks.add(new Block.Paragraph(inline(node)));
        }

        @Override
        public void visit(BulletList node) {
            blocks.add(new Block.Bullets(false, items(node, "")));
        }

        @Override
        public void visit(OrderedList node) {
            blocks.add(new Block.Bullets(true, items(node, "")));
        }

        @Override
        public void visit(BlockQuote node) {
            List<Text> paragraphs = new ArrayList<>();
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                if (child instanceof ListBlock) {
                    paragraphs.addAll(items(child, "– "));
                } else {
                    paragraphs.add(running(child));
                }
            }
            blocks.add(new Block.Quote(paragraphs));
        }

        @Override
        public void visit(FencedCodeBlock node) {
            blocks.add(new Block.Verbatim(node.getLiteral().stripTrailing()));
        }

        @Override
        public void visit(IndentedCodeBlock node) {
            blocks.add(new Block.Verbatim(node.getLiteral().stripTrailing()));
        }

        @Override
        public void visit(HtmlBlock node) {
            blocks.add(new Block.Paragraph(Text.plain(node.getLiteral())));
        }

        @Override
        public void visit(ThematicBreak node) {
            blocks.add(new Block.Divider());
        }

        private static List<Text> items(Node list, String indent) {
            List<Text> items = new ArrayList<>();
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                if (item instanceof ListItem) {
                    addItem((ListItem) item, indent, items);
                }
            }
            return items;
        }

        /** A paragraph after a nested list joins that list's last item, to stay in its place. */
        private static void addItem(ListItem item, String indent, List<Text> items) {
            int before = items.size();
            for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
                if (child instanceof ListBlock) {
                    items.addAll(items(child, indent + "– "));
                } else if (items.size() == before) {
                    items.add(Text.plain(indent).and(running(child)));
                } else {
                    int last = items.size() - 1;
                    items.set(last, joined(items.get(last), running(child)));
                }
            }
            if (items.size() == before) {
                items.add(Text.plain(indent));
            }
        }

        private static Text running(Node block) {
            BlockReader reader = new BlockReader();
            block.accept(reader);
            return Markdown.running(reader.blocks);
        }
    }

    private static final class SpanReader extends AbstractVisitor {
        private final List<Span> spans = new ArrayList<>();

        @Override
        public void visit(org.commonmark.node.Text node) {
            plain(node.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak node) {
            plain(" ");
        }

        @Override
        public void visit(HardLineBreak node) {
            plain("\n");
        }

        @Override
        public void visit(HtmlInline node) {
            plain(node.getLiteral());
        }

        @Override
        public void visit(Code node) {
            spans.add(new Span.Code(node.getLiteral()));
        }

        @Override
        public void visit(StrongEmphasis node) {
            spans.add(new Span.Strong(inline(node)));
        }

        @Override
        public void visit(Emphasis node) {
            spans.add(new Span.Emphasis(inline(node)));
        }

        @Override
        public void visit(Link node) {
            try {
                spans.add(new Span.Link(inline(node), URI.create(node.getDestination())));
            } catch (IllegalArgumentException notAnAddress) {
                spans.addAll(inline(node).spans());
            }
        }

        private void plain(String text) {
            spans.add(new Span.Plain(text));
        }
    }
}
