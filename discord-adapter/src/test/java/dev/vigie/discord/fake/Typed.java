package dev.vigie.discord.fake;

import java.util.HashMap;
import java.util.Map;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** The data of what people type and fill in. */
final class Typed {

    private static final int STRING = 3;
    private static final int INTEGER = 4;
    private static final int MENTIONABLE = 9;
    private static final int CHANNEL = 7;

    private Typed() {}

    /** Whoever's name ends with -fr has Discord in French. */
    static String locale(String user) {
        return user.endsWith("-fr") ? "fr" : user.endsWith("-de") ? "de" : "en-US";
    }

    /**
     * @param focused the option being typed, empty when the command is sent
     * @param options values by name: a number, a text, {@code <@id>} or {@code <#id>}
     */
    static DataObject command(String command, String focused, Object... options) {
        DataArray given = DataArray.empty();
        DataObject resolved = DataObject.empty();
        for (int i = 0; i < options.length; i += 2) {
            given.add(option((String) options[i], options[i + 1], focused));
        }
        String[] words = command.split(" ");
        DataObject data =
                DataObject.empty()
                        .put("id", "1")
                        .put("name", words[0])
                        .put("type", 1)
                        .put("resolved", resolved);
        if (words.length == 1) {
            return data.put("options", given);
        }
        DataObject sub =
                DataObject.empty().put("name", words[1]).put("type", 1).put("options", given);
        return data.put("options", DataArray.empty().add(sub));
    }

    private static DataObject option(String name, Object value, String focused) {
        DataObject option = DataObject.empty().put("name", name);
        if (name.equals(focused)) {
            option.put("focused", true);
        }
        String text = value.toString();
        if (value instanceof Integer) {
            return option.put("type", INTEGER).put("value", value);
        }
        if (text.startsWith("<@") || text.startsWith("<#")) {
            int type = text.startsWith("<@") ? MENTIONABLE : CHANNEL;
            return option.put("type", type).put("value", text.replaceAll("\\D", ""));
        }
        return option.put("type", STRING).put("value", value);
    }

    /** The fields of a form with the values given, in pairs; those not given are as drawn. */
    static DataObject form(DataObject modal, String... namesAndValues) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        DataArray filled = DataArray.empty();
        int id = 1;
        for (DataObject label : World.list(modal.getArray("components"))) {
            DataObject field = label.getObject("component");
            String name = field.getString("custom_id");
            String value = values.getOrDefault(name, field.getString("value", ""));
            DataObject answer =
                    DataObject.empty()
                            .put("type", field.getInt("type"))
                            .put("id", ++id)
                            .put("custom_id", name);
            if (field.getInt("type") == 4) {
                answer.put("value", value);
            } else {
                answer.put("values", DataArray.empty().add(value));
            }
            filled.add(DataObject.empty().put("type", 18).put("id", ++id).put("component", answer));
        }
        return DataObject.empty()
                .put("custom_id", modal.getString("custom_id"))
                .put("components", filled);
    }
}
