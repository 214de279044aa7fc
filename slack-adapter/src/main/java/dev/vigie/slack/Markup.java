package dev.vigie.slack;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Slack's text markup, used only for small print: a context block takes no rich text.
 *
 * <p>Stars, underscores, tildes, backquotes and emoji names cannot be escaped in it. So text that
 * holds one has no markup form at all, rather than one that changes what was typed; and words are
 * made bold, italic or code only where Slack sees the border of a word.
 */
final class Markup {

    private static final Pattern READ_AS_MARKUP =
            Pattern.compile("[*_~`]|:[^\\s:]+:|(?m:^)\\s*>|@(?:here|channel|everyone)");
    private static final Pattern BEFORE_STYLE = Pattern.compile("(?s)(?:.*[ \\n(])?");
    private static final Pattern AFTER_STYLE = Pattern.compile("(?s)(?:[ \\n.,;:!?)].*)?");

    private Markup() {}

    /** Control characters of every text that Slack parses, also when markup is off. */
    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The runs as a line of small print, if they can be shown in one exactly as they are. */
    static Optional<ContextBlock> smallPrint(List<Run> runs) {
        return of(runs).filter(markup -> markup.length() <= Limits.BLOCK_TEXT)
                .map(
                        markup ->
                                ContextBlock.builder()
                                        .elements(
                                                List.of(
                                                        MarkdownTextObject.builder()
                                                                .text(markup)
                                                                .verbatim(true)
                                                                .build()))
                                        .build());
    }

    private static Optional<String> of(List<Run> runs) {
        if (READ_AS_MARKUP.matcher(Runs.text(runs)).find()) {
            return Optional.empty();
        }
        StringBuilder markup = new StringBuilder();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            Style style = styleOf(run);
            if (!style.equals(Style.PLAIN) && !standsAlone(runs, i)) {
                return Optional.empty();
            }
            markup.append(styled(written(run), style));
        }
        return Optional.of(markup.toString());
    }

    private static Style styleOf(Run run) {
        if (run instanceof Run.Words words) {
            return words.style();
        }
        if (run instanceof Run.Anchor anchor) {
            return anchor.style();
        }
        return run instanceof Run.Moment moment ? moment.style() : Style.PLAIN;
    }

    private static boolean standsAlone(List<Run> runs, int index) {
        String text = runs.get(index).text();
        return text.equals(text.strip())
                && BEFORE_STYLE.matcher(Runs.text(runs.subList(0, index))).matches()
                && AFTER_STYLE.matcher(Runs.text(runs.subList(index + 1, runs.size()))).matches();
    }

    private static String styled(String markup, Style style) {
        String code = style.code() ? "`" + markup + "`" : markup;
        String italic = style.italic() ? "_" + code + "_" : code;
        return style.bold() ? "*" + italic + "*" : italic;
    }

    private static String written(Run run) {
        String text = escape(run.text());
        if (run instanceof Run.Anchor anchor) {
            return "<" + escape(anchor.address()) + "|" + text + ">";
        }
        if (run instanceof Run.Somebody somebody) {
            return "<@" + somebody.userId() + ">";
        }
        if (run instanceof Run.Group group) {
            return "<!subteam^" + group.groupId() + ">";
        }
        if (run instanceof Run.Moment moment) {
            return "<!date^" + moment.epochSecond() + "^" + moment.format() + "|" + text + ">";
        }
        return text;
    }
}
