package dev.vigie.reply;

import dev.vigie.text.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What Vigie answers, on any platform.
 *
 * @param language the language it is written in
 * @param visibility who sees it
 * @param blocks its content, in order
 * @param meta facts about the answer for programs (outcome, entry, confidence…), in order
 * @param live which card it is, when it is one that will be kept up to date
 */
public record Reply(
        Language language,
        Visibility visibility,
        List<Block> blocks,
        Map<String, Object> meta,
        Optional<Live> live) {

    public Reply {
        blocks = List.copyOf(blocks);
        meta = Collections.unmodifiableMap(new LinkedHashMap<>(meta));
    }

    public static Builder to(Visibility visibility, Language language) {
        return new Builder(visibility, language);
    }

    public Reply shownTo(Visibility who) {
        return new Reply(language, who, blocks, meta, live);
    }

    /** All its buttons and menu items, in reading order. */
    public List<Button> pressable() {
        List<Button> buttons = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Buttons row) {
                buttons.addAll(row.buttons());
            } else if (block instanceof Block.Menu menu) {
                menu.items().forEach(i -> buttons.add(Button.of(i.label(), i.call())));
            }
        }
        return buttons;
    }

    /** The files that come with it, in order. */
    public List<Download> files() {
        return blocks.stream()
                .filter(Block.Attachment.class::isInstance)
                .map(block -> ((Block.Attachment) block).file())
                .toList();
    }

    /** Puts a reply together, block after block. */
    public static final class Builder {
        private final Visibility visibility;
        private final Language language;
        private final List<Block> blocks = new ArrayList<>();
        private final Map<String, Object> meta = new LinkedHashMap<>();
        private Optional<Live> live = Optional.empty();

        private Builder(Visibility visibility, Language language) {
            this.visibility = visibility;
            this.language = language;
        }

        public Builder heading(Text text) {
            return block(new Block.Heading(text));
        }

        public Builder paragraph(Text text) {
            return block(new Block.Paragraph(text));
        }

        public Builder note(Text text) {
            return block(new Block.Note(text));
        }

        public Builder bullets(List<Text> items) {
            return items.isEmpty() ? this : block(new Block.Bullets(false, items));
        }

        public Builder numbered(List<Text> items) {
            return items.isEmpty() ? this : block(new Block.Bullets(true, items));
        }

        public Builder facts(List<Block.Fact> facts) {
            return facts.isEmpty() ? this : block(new Block.Facts(facts));
        }

        public Builder divider() {
            return block(new Block.Divider());
        }

        public Builder buttons(Button... buttons) {
            return buttons(List.of(buttons));
        }

        public Builder buttons(List<Button> buttons) {
            return buttons.isEmpty() ? this : block(new Block.Buttons(buttons));
        }

        public Builder menu(String prompt, List<Block.Item> items) {
            return items.isEmpty() ? this : block(new Block.Menu(prompt, items));
        }

        public Builder file(Download file) {
            return block(new Block.Attachment(file));
        }

        public Builder block(Block block) {
            blocks.add(block);
            return this;
        }

        public Builder blocks(List<? extends Block> more) {
            blocks.addAll(more);
            return this;
        }

        public Builder meta(String name, Object value) {
            meta.put(name, value);
            return this;
        }

        public Builder live(Live card) {
            live = Optional.of(card);
            return this;
        }

        public Reply build() {
            return new Reply(language, visibility, blocks, meta, live);
        }
    }
}
