package dev.vigie.slack;

import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import dev.vigie.reply.Span.Moment.Precision;

/** A stretch of running text that Slack draws in one way. */
sealed interface Run {

    /** The characters a person reads; lengths are counted on them. */
    String text();

    /** As an element of rich text, where Slack reads no markup in the words. */
    RichTextElement element();

    /** A run that can be cut in two: both halves keep its look. */
    sealed interface Divisible extends Run {
        Run saying(String part);
    }

    record Words(String text, Style style) implements Divisible {
        @Override
        public RichTextElement element() {
            return RichTextSectionElement.Text.builder().text(text).style(style.drawn()).build();
        }

        @Override
        public Run saying(String part) {
            return new Words(part, style);
        }
    }

    record Anchor(String text, Style style, String address) implements Divisible {
        @Override
        public RichTextElement element() {
            return RichTextSectionElement.Link.builder()
                    .url(address)
                    .text(text)
                    .style(style.drawn())
                    .build();
        }

        @Override
        public Run saying(String part) {
            return new Anchor(part, style, address);
        }
    }

    /** Somebody of this workspace; Slack shows their current name and notifies them. */
    record Somebody(String text, String userId) implements Run {
        @Override
        public RichTextElement element() {
            return RichTextSectionElement.User.builder().userId(userId).build();
        }
    }

    /** A user group of this workspace; Slack notifies its people. */
    record Group(String text, String groupId) implements Run {
        @Override
        public RichTextElement element() {
            return RichTextSectionElement.UserGroup.builder().usergroupId(groupId).build();
        }
    }

    /** A moment; Slack shows it in the reader's own time zone and words. */
    record Moment(String text, Style style, int epochSecond, Precision precision) implements Run {

        /** In Slack's own words for the parts of a date. */
        String format() {
            return switch (precision) {
                case DAY_AND_TIME -> "{date_short_pretty}, {time}";
                case TIME -> "{time}";
            };
        }

        @Override
        public RichTextElement element() {
            return RichTextSectionElement.Date.builder()
                    .timestamp(epochSecond)
                    .format(format())
                    .fallback(text)
                    .style(style.drawn())
                    .build();
        }
    }
}
