package dev.vigie.slack.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.vigie.command.Choice;
import dev.vigie.command.Form;
import dev.vigie.command.OptionType;
import dev.vigie.reply.Wording;
import dev.vigie.text.Language;
import java.util.List;
import java.util.Locale;

/** Draws a form as a modal: one input per option, whose block is named after it. */
public final class FormView {

    /** How a modal of ours is told from others. */
    public static final String CALLBACK = "form";

    /** The one element of each input. */
    public static final String VALUE = "value";

    private static final int TITLE = 24;
    private static final int CHOICES = 100;
    private static final int TEXT = 3_000;
    private static final int LABEL = 75;
    private static final int VALUE_LENGTH = 150;

    private final Wording words;

    public FormView(Wording words) {
        this.words = words;
    }

    /**
     * The view as JSON.
     *
     * @param memory see {@link FormMemory}
     */
    public String of(Form form, String memory) {
        JsonObject view = new JsonObject();
        view.addProperty("type", "modal");
        view.addProperty("callback_id", CALLBACK);
        view.addProperty("private_metadata", memory);
        view.add("title", plain(shortened(form.title(), TITLE)));
        view.add("submit", plain(words.plain("slack.form-submit")));
        view.add("close", plain(words.plain("slack.form-close")));
        JsonArray blocks = new JsonArray();
        if (form.title().length() > TITLE) {
            JsonObject whole = new JsonObject();
            whole.addProperty("type", "section");
            whole.add("text", plain(form.title()));
            blocks.add(whole);
        }
        form.fields().forEach(field -> blocks.add(input(field)));
        view.add("blocks", blocks);
        return view.toString();
    }

    private JsonObject input(Form.Field field) {
        JsonObject input = new JsonObject();
        input.addProperty("type", "input");
        input.addProperty("block_id", field.option().name());
        input.add("label", plain(capital(field.label())));
        input.add("hint", plain(field.help()));
        JsonObject element = element(field);
        element.addProperty("action_id", VALUE);
        input.add("element", element);
        return input;
    }

    private JsonObject element(Form.Field field) {
        OptionType type = field.option().type();
        return switch (type) {
            case CHOICE -> choice(field.choices());
            case PERSON -> typed("users_select");
            case CHANNEL -> typed("conversations_select");
            case INTEGER -> {
                JsonObject number = typed("number_input");
                number.addProperty("is_decimal_allowed", false);
                number.addProperty("min_value", "0");
                yield number;
            }
            case TEXT, WORD, MESSAGE -> {
                JsonObject text = typed("plain_text_input");
                text.addProperty("multiline", type == OptionType.TEXT);
                text.addProperty("max_length", Math.min(TEXT, field.option().maxLength()));
                yield text;
            }
        };
    }

    /** What fits is listed, and searched by Slack; of more, Slack asks for what is typed. */
    private JsonObject choice(List<Choice> choices) {
        if (choices.isEmpty() || choices.size() > CHOICES) {
            JsonObject search = typed("external_select");
            search.addProperty("min_query_length", 0);
            return search;
        }
        JsonObject select = typed("static_select");
        select.add("options", options(choices, words.language()));
        return select;
    }

    /** Choices as the options of a menu, as many as one takes. */
    public static JsonArray options(List<Choice> choices, Language language) {
        JsonArray options = new JsonArray();
        choices.stream()
                .filter(choice -> choice.value().length() <= VALUE_LENGTH)
                .limit(CHOICES)
                .forEach(
                        choice -> {
                            JsonObject option = new JsonObject();
                            option.add(
                                    "text", plain(shortened(choice.label().in(language), LABEL)));
                            option.addProperty(VALUE, choice.value());
                            options.add(option);
                        });
        return options;
    }

    private static JsonObject typed(String type) {
        JsonObject object = new JsonObject();
        object.addProperty("type", type);
        return object;
    }

    private static JsonObject plain(String text) {
        JsonObject object = typed("plain_text");
        object.addProperty("text", text);
        return object;
    }

    private static String shortened(String text, int max) {
        return text.length() <= max ? text : text.substring(0, max - 1).stripTrailing() + "…";
    }

    private String capital(String label) {
        Locale locale = words.language().locale();
        return label.substring(0, 1).toUpperCase(locale) + label.substring(1);
    }
}
