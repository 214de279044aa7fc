package dev.vigie.slack;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonSerializationContext;
import com.google.gson.JsonSerializer;
import com.slack.api.model.block.element.RichTextSectionElement.TextStyle;
import java.lang.reflect.Type;

/**
 * Writes Slack's objects as JSON.
 *
 * <p>The library writes every flag of a text style, also those that Slack documents for other
 * elements only; here a style says what is on and nothing else.
 */
final class SlackJson {

    private static final Gson GSON =
            new GsonBuilder()
                    .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
                    .disableHtmlEscaping()
                    .registerTypeAdapter(TextStyle.class, new StyleWriter())
                    .create();

    private SlackJson() {}

    static String of(Object slackObject) {
        return GSON.toJson(slackObject);
    }

    private static final class StyleWriter implements JsonSerializer<TextStyle> {
        @Override
        public JsonElement serialize(TextStyle style, Type type, JsonSerializationContext context) {
            JsonObject json = new JsonObject();
            flag(json, "bold", style.isBold());
            flag(json, "italic", style.isItalic());
            flag(json, "code", style.isCode());
            return json;
        }

        private static void flag(JsonObject json, String name, boolean on) {
            if (on) {
                json.addProperty(name, true);
            }
        }
    }
}
