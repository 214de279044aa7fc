package dev.vigie.discord.registration;

import java.util.List;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * The characters of a command as Discord counts them: names, descriptions and values of the
 * command, its options and their choices; of a text with localizations, the longest.
 */
final class CommandSize {

    private CommandSize() {}

    static int of(DataObject element) {
        int size = longest(element, "name") + longest(element, "description");
        size += element.getString("value", "").length();
        for (String inside : List.of("options", "choices")) {
            DataArray elements = element.optArray(inside).orElseGet(DataArray::empty);
            size += elements.stream(DataArray::getObject).mapToInt(CommandSize::of).sum();
        }
        return size;
    }

    private static int longest(DataObject element, String text) {
        int longest = element.getString(text, "").length();
        DataObject others = element.optObject(text + "_localizations").orElseGet(DataObject::empty);
        for (String locale : others.keys()) {
            longest = Math.max(longest, others.getString(locale).length());
        }
        return longest;
    }
}
