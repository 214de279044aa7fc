package dev.vigie.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.text.Language;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever stands in whatever, every word of a text is shown, and apart from its neighbours. */
class MarkdownLosesNothingTest {

    private final List<String> words = new ArrayList<>();
    private final Random random = new Random(3);

    @Test
    void every_word_is_shown_once_and_in_its_place() {
        for (int round = 0; round < 500; round++) {
            words.clear();
            String markdown = blocks(0, "");
            Reply reply =
                    Reply.to(Visibility.PRIVATE, Language.EN)
                            .blocks(Markdown.blocks(markdown))
                            .build();
            String shown = new PlainText(Language.EN, ZoneOffset.UTC).of(reply);
            assertThat(shown.split("[^w0-9]+"))
                    .as(markdown)
                    .filteredOn(word -> word.startsWith("w"))
                    .containsExactlyElementsOf(words);
        }
    }

    private String blocks(int depth, String indent) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i <= random.nextInt(3); i++) {
            out.append(i == 0 ? "" : "\n" + indent.stripTrailing() + "\n" + indent);
            out.append(block(depth, indent));
        }
        return out.toString();
    }

    private String block(int depth, String indent) {
        return switch (random.nextInt(depth > 2 ? 4 : 7)) {
            case 0 -> "```\n" + indent + word() + " " + word() + "\n" + indent + "```";
            case 1 -> "# " + word();
            case 2 -> "<div>\n" + indent + word() + "\n" + indent + "</div>";
            case 3 -> word() + " **" + word() + "** *" + word() + "* `" + word() + "`";
            case 4 -> "- " + blocks(depth + 1, indent + "  ") + "\n" + indent + "- " + word();
            case 5 -> "1. " + blocks(depth + 1, indent + "   ");
            default -> "> " + blocks(depth + 1, indent + "> ");
        };
    }

    private String word() {
        String word = "w" + (words.size() + 1);
        words.add(word);
        return word;
    }
}
