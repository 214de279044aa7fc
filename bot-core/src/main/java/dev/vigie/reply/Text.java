package dev.vigie.reply;

import dev.vigie.chat.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Running text made of spans.
 *
 * @param spans in reading order
 */
public record Text(List<Span> spans) {

    public static final Text EMPTY = new Text(List.of());

    /** Neighbouring plain spans are joined, so that equal texts are equal values. */
    public Text {
        List<Span> joined = new ArrayList<>(spans.size());
        for (Span span : spans) {
            int last = joined.size() - 1;
            if (span instanceof Span.Plain next
                    && last >= 0
                    && joined.get(last) instanceof Span.Plain before) {
                joined.set(last, new Span.Plain(before.text() + next.text()));
            } else {
                joined.add(span);
            }
        }
        spans = List.copyOf(joined);
    }

    public static Text plain(String text) {
        return text.isEmpty() ? EMPTY : of(new Span.Plain(text));
    }

    public static Text strong(String text) {
        return of(new Span.Strong(plain(text)));
    }

    public static Text mention(Person person) {
        return of(new Span.Mention(person));
    }

    public static Text moment(Instant at) {
        return of(new Span.Moment(at));
    }

    public static Text of(Span... spans) {
        return new Text(List.of(spans));
    }

    /** The hour alone. */
    public static Text time(Instant at) {
        return of(new Span.Moment(at, Span.Moment.Precision.TIME));
    }

    public Text and(Text more) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(more.spans);
        return new Text(all);
    }

    public Text and(String more) {
        return and(plain(more));
    }

    public Text asStrong() {
        return of(new Span.Strong(this));
    }

    public Text asEmphasis() {
        return of(new Span.Emphasis(this));
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }
}
