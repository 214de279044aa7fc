package dev.vigie.slack;

import com.slack.api.model.block.composition.PlainTextObject;
import java.util.regex.Pattern;

/**
 * Text where Slack allows no form: headers, buttons, menus.
 *
 * <p>Even there Slack may turn the name of an emoji into a picture and an HTML entity into a
 * character.
 */
final class PlainLabel {

    private static final Pattern EMOJI_NAME = Pattern.compile(":[^\\s:]+:");
    private static final Pattern ENTITY = Pattern.compile("&(?:amp|lt|gt);");

    private PlainLabel() {}

    /** Pictures are allowed only where no name of one was typed. */
    static PlainTextObject of(String text) {
        return PlainTextObject.builder().text(text).emoji(!EMOJI_NAME.matcher(text).find()).build();
    }

    /** Whether the text is sure to be shown as it is. */
    static boolean shownAsTyped(String text) {
        return !EMOJI_NAME.matcher(text).find() && !ENTITY.matcher(text).find();
    }
}
