package dev.vigie.reply;

import dev.vigie.chat.CommandCall;
import java.util.List;

/** A part of a reply that stands on its own lines. */
public sealed interface Block {

    /** A title. */
    record Heading(Text text) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.heading(this);
        }
    }

    record Paragraph(Text text) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /** A list; {@code ordered} numbers its items from 1. */
    record Bullets(boolean ordered, List<Text> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bullets(this);
        }
    }

    /** Somebody's words, or words ready to be copied. */
    record Quote(List<Text> paragraphs) implements Block {
        public Quote {
            paragraphs = List.copyOf(paragraphs);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.quote(this);
        }
    }

    /** Labels with values, shown side by side where there is room. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.facts(this);
        }
    }

    /** Small print: where an answer comes from, who did what. */
    record Note(Text text) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.note(this);
        }
    }

    /** Text whose every character counts (a Markdown document to copy). */
    record Verbatim(String text) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.verbatim(this);
        }
    }

    record Divider() implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.divider(this);
        }
    }

    /** Buttons on one or more rows. */
    record Buttons(List<Button> buttons) implements Block {
        public Buttons {
            buttons = List.copyOf(buttons);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.buttons(this);
        }
    }

    /** A choice of one among several, each a command. */
    record Menu(String prompt, List<Item> items) implements Block {
        public Menu {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.menu(this);
        }
    }

    /** A file to open or to keep. */
    record Attachment(Download file) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.attachment(this);
        }
    }

    /**
     * A label and its value in {@link Facts}.
     *
     * @param label short, without a colon
     */
    record Fact(String label, Text value) {}

    /**
     * A line of a {@link Menu}.
     *
     * @param label at most {@value Button#MAX_LABEL} characters
     */
    record Item(String label, CommandCall call) {
        public Item {
            Button.check(label, call);
        }
    }

    <R> R accept(Visitor<R> visitor);

    /** One method per kind of block, so that a renderer that forgets one does not compile. */
    interface Visitor<R> {
        R heading(Heading block);

        R paragraph(Paragraph block);

        R bullets(Bullets block);

        R quote(Quote block);

        R facts(Facts block);

        R note(Note block);

        R verbatim(Verbatim block);

        R divider(Divider block);

        R buttons(Buttons block);

        R menu(Menu block);

        R attachment(Attachment block);
    }
}
