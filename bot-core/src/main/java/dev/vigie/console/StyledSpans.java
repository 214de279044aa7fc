package dev.vigie.console;

import dev.vigie.reply.PlainText;
import dev.vigie.reply.Span;
import dev.vigie.reply.Text;
import dev.vigie.text.Language;
import java.time.ZoneId;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Spans with the styles of a terminal. */
final class StyledSpans implements Span.Visitor<AttributedString> {

    private final PlainText plain;

    StyledSpans(Language language, ZoneId zone) {
        this.plain = new PlainText(language, zone);
    }

    AttributedString of(Text text, AttributedStyle style) {
        AttributedStringBuilder out = new AttributedStringBuilder();
        text.spans().forEach(span -> out.append(span.accept(this)));
        return style.equals(AttributedStyle.DEFAULT)
                ? out.toAttributedString()
                : new AttributedString(out, style);
    }

    @Override
    public AttributedString plain(Span.Plain span) {
        return new AttributedString(span.text());
    }

    @Override
    public AttributedString strong(Span.Strong span) {
        return new AttributedString(plain.of(span.text()), AttributedStyle.BOLD);
    }

    @Override
    public AttributedString emphasis(Span.Emphasis span) {
        return new AttributedString(plain.of(span.text()), AttributedStyle.DEFAULT.italic());
    }

    @Override
    public AttributedString code(Span.Code span) {
        return new AttributedString(
                span.text(), AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN));
    }

    @Override
    public AttributedString link(Span.Link span) {
        return new AttributedString(plain.link(span), AttributedStyle.DEFAULT.underline());
    }

    @Override
    public AttributedString mention(Span.Mention span) {
        return new AttributedString(
                plain.mention(span), AttributedStyle.DEFAULT.foreground(AttributedStyle.YELLOW));
    }

    @Override
    public AttributedString moment(Span.Moment span) {
        return new AttributedString(plain.moment(span));
    }
}
