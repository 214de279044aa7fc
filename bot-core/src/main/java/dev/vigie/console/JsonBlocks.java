package dev.vigie.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vigie.chat.CommandCall;
import dev.vigie.reply.Block;
import dev.vigie.reply.Download;
import dev.vigie.reply.PlainText;
import dev.vigie.reply.Text;
import java.util.Base64;
import java.util.List;

/** A block as JSON: its type, and its words as plain text. */
final class JsonBlocks implements Block.Visitor<ObjectNode> {

    private final PlainText plain;

    JsonBlocks(PlainText plain) {
        this.plain = plain;
    }

    @Override
    public ObjectNode heading(Block.Heading block) {
        return texted("heading", block.text());
    }

    @Override
    public ObjectNode paragraph(Block.Paragraph block) {
        return texted("paragraph", block.text());
    }

    @Override
    public ObjectNode bullets(Block.Bullets block) {
        return listed(block.ordered() ? "numbered" : "bullets", block.items());
    }

    @Override
    public ObjectNode quote(Block.Quote block) {
        return listed("quote", block.paragraphs());
    }

    @Override
    public ObjectNode facts(Block.Facts block) {
        ObjectNode json = typed("facts");
        ObjectNode facts = json.putObject("facts");
        block.facts().forEach(fact -> facts.put(fact.label(), plain.of(fact.value())));
        return json;
    }

    @Override
    public ObjectNode note(Block.Note block) {
        return texted("note", block.text());
    }

    @Override
    public ObjectNode verbatim(Block.Verbatim block) {
        return typed("verbatim").put("text", block.text());
    }

    @Override
    public ObjectNode divider(Block.Divider block) {
        return typed("divider");
    }

    @Override
    public ObjectNode buttons(Block.Buttons block) {
        ObjectNode json = typed("buttons");
        ArrayNode buttons = json.putArray("buttons");
        block.buttons().forEach(b -> pressable(buttons, b.label(), b.call()));
        return json;
    }

    @Override
    public ObjectNode menu(Block.Menu block) {
        ObjectNode json = typed("menu").put("prompt", block.prompt());
        ArrayNode items = json.putArray("items");
        block.items().forEach(i -> pressable(items, i.label(), i.call()));
        return json;
    }

    @Override
    public ObjectNode attachment(Block.Attachment block) {
        Download file = block.file();
        return typed("attachment")
                .put("name", file.name())
                .put("media-type", file.mediaType())
                .put("size", file.content().size())
                .put("alternative", file.alternative())
                .put("base64", Base64.getEncoder().encodeToString(file.content().toArray()));
    }

    private static void pressable(ArrayNode array, String label, CommandCall call) {
        array.addObject().put("label", label).put("call", "/" + call.encode());
    }

    private ObjectNode texted(String type, Text text) {
        return typed(type).put("text", plain.of(text));
    }

    private ObjectNode listed(String type, List<Text> items) {
        ObjectNode json = typed(type);
        ArrayNode array = json.putArray("items");
        items.forEach(item -> array.add(plain.of(item)));
        return json;
    }

    private static ObjectNode typed(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }
}
