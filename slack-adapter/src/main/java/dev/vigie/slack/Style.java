package dev.vigie.slack;

import com.slack.api.model.block.element.RichTextSectionElement.TextStyle;
import org.jspecify.annotations.Nullable;

/** How words look. */
record Style(boolean bold, boolean italic, boolean code) {

    static final Style PLAIN = new Style(false, false, false);

    Style withBold() {
        return new Style(true, italic, code);
    }

    Style withItalic() {
        return new Style(bold, true, code);
    }

    Style withCode() {
        return new Style(bold, italic, true);
    }

    /** As Slack's library wants it: nothing at all for plain words. */
    @Nullable TextStyle drawn() {
        return equals(PLAIN)
                ? null
                : TextStyle.builder().bold(bold).italic(italic).code(code).build();
    }
}
