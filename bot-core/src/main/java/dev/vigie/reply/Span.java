package dev.vigie.reply;

import dev.vigie.chat.Person;
import java.net.URI;
import java.time.Instant;

/** A piece of running text. */
public sealed interface Span {

    /** Text as it is; a renderer escapes whatever the platform would take for markup. */
    record Plain(String text) implements Span {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.plain(this);
        }
    }

    record Strong(Text text) implements Span {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.strong(this);
        }
    }

    record Emphasis(Text text) implements Span {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.emphasis(this);
        }
    }

    record Code(String text) implements Span {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.code(this);
        }
    }

    record Link(Text label, URI target) implements Span {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }
    }

    /** Names a person; the only span that may notify somebody. */
    record Mention(Person person) implements Span {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.mention(this);
        }
    }

    /**
     * A moment, shown in the reader's own time zone where the platform can.
     *
     * @param precision how much of it to show
     */
    record Moment(Instant at, Precision precision) implements Span {

        /** How much of a moment is shown. */
        public enum Precision {
            /** The day and the hour. */
            DAY_AND_TIME,
            /** The hour alone, for what is near enough that the day goes without saying. */
            TIME
        }

        /** The day and the hour. */
        public Moment(Instant at) {
            this(at, Precision.DAY_AND_TIME);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.moment(this);
        }
    }

    <R> R accept(Visitor<R> visitor);

    /** One method per kind of span, so that a renderer that forgets one does not compile. */
    interface Visitor<R> {
        R plain(Plain span);

        R strong(Strong span);

        R emphasis(Emphasis span);

        R code(Code span);

        R link(Link span);

        R mention(Mention span);

        R moment(Moment span);
    }
}
