package dev.vigie.reply;

import dev.vigie.text.Language;
import dev.vigie.text.Messages;
import dev.vigie.text.Typography;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Says messages in one language.
 *
 * <p>Arguments come in pairs, name then value. Numbers and booleans take part in ICU patterns; an
 * enum constant is a {@code select} keyword; a {@link Text} and a {@link String} are data: whatever
 * they hold is shown as it is and never read as Markdown or as a pattern.
 */
public final class Wording {

    /** First of the private-use characters that stand for data while Markdown is parsed. */
    private static final char FIRST_PLACEHOLDER = '\ue000';

    private final Messages messages;
    private final Language language;

    public Wording(Messages messages, Language language) {
        this.messages = messages;
        this.language = language;
    }

    public Language language() {
        return language;
    }

    /** The same messages in another language. */
    public Wording in(Language other) {
        return other == language ? this : new Wording(messages, other);
    }

    /** A label or sentence without any form, for buttons, titles of forms and the like. */
    public String plain(String key, Object... namesAndValues) {
        Map<String, Object> arguments = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            arguments.put(
                    (String) namesAndValues[i], value instanceof Enum<?> e ? keyword(e) : value);
        }
        return messages.format(language, key, arguments);
    }

    /** A message with its form: Markdown in the pattern, data in the arguments. */
    public Text text(String key, Object... namesAndValues) {
        Map<String, Object> arguments = new HashMap<>();
        List<Text> data = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value instanceof Text || value instanceof String) {
                arguments.put(
                        (String) namesAndValues[i],
                        String.valueOf((char) (FIRST_PLACEHOLDER + data.size())));
                data.add(value instanceof Text text ? text : Text.plain((String) value));
            } else {
                arguments.put(
                        (String) namesAndValues[i],
                        value instanceof Enum<?> e ? keyword(e) : value);
            }
        }
        return filled(Markdown.text(messages.format(language, key, arguments)), data);
    }

    /** What an author wrote for a pack, with the typography of this language. */
    public String finished(String written) {
        return Typography.finish(written.strip(), language);
    }

    /** The same with its Markdown read. */
    public Text markdown(String written) {
        return Markdown.text(finished(written));
    }

    /** Is there such a message? */
    public boolean has(String key) {
        return messages.pattern(language, key).isPresent();
    }

    private static String keyword(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Text filled(Text template, List<Text> data) {
        List<Span> spans = new ArrayList<>();
        for (Span span : template.spans()) {
            if (span instanceof Span.Plain plain) {
                addFilled(plain.text(), data, spans);
            } else if (span instanceof Span.Strong strong) {
                spans.add(new Span.Strong(filled(strong.text(), data)));
            } else if (span instanceof Span.Emphasis emphasis) {
                spans.add(new Span.Emphasis(filled(emphasis.text(), data)));
            } else if (span instanceof Span.Link link) {
                spans.add(new Span.Link(filled(link.label(), data), link.target()));
            } else if (span instanceof Span.Code code) {
                Text inside = filled(Text.plain(code.text()), data);
                spans.add(new Span.Code(new PlainText(Language.EN, ZoneOffset.UTC).of(inside)));
            } else {
                spans.add(span);
            }
        }
        return new Text(spans);
    }

    private static void addFilled(String text, List<Text> data, List<Span> spans) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            int index = text.charAt(i) - FIRST_PLACEHOLDER;
            if (index >= 0 && index < data.size()) {
                if (i > from) {
                    spans.add(new Span.Plain(text.substring(from, i)));
                }
                spans.addAll(data.get(index).spans());
                from = i + 1;
            }
        }
        if (from < text.length()) {
            spans.add(new Span.Plain(text.substring(from)));
        }
    }
}
