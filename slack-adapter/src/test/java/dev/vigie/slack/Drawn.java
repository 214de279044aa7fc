package dev.vigie.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.vigie.reply.Block;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Visibility;
import dev.vigie.text.Language;
import java.util.List;

/** Blocks drawn by the renderer, as a test reads them. */
final class Drawn {

    private Drawn() {}

    static List<SlackMessage> messages(Block... blocks) {
        return new SlackRenderer()
                .render(Reply.to(Visibility.PRIVATE, Language.EN).blocks(List.of(blocks)).build());
    }

    /** The blocks of all messages, as JSON. */
    static List<JsonObject> blocks(Block... blocks) {
        return messages(blocks).stream()
                .flatMap(
                        m ->
                                JsonParser.parseString(m.blocksJson())
                                        .getAsJsonArray()
                                        .asList()
                                        .stream())
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    /** The kinds of the blocks of all messages; of rich text, the kind of its element. */
    static List<String> kinds(Block... blocks) {
        return blocks(blocks).stream().map(Drawn::kind).toList();
    }

    /** What a person sees in all messages. */
    static String shown(Block... blocks) {
        return String.join(
                "\n",
                messages(blocks).stream()
                        .map(message -> SlackScreen.of(Payload.of(message)).shown())
                        .toList());
    }

    private static String kind(JsonObject block) {
        String type = block.get("type").getAsString();
        return type.equals("rich_text")
                ? block.getAsJsonArray("elements")
                        .get(0)
                        .getAsJsonObject()
                        .get("type")
                        .getAsString()
                : type;
    }
}
