package dev.vigie.timer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vigie.chat.OrgId;
import dev.vigie.reply.Reply;
import java.time.Instant;

/** Letters as stored while they wait. */
final class LetterJson {

    private LetterJson() {}

    static String write(Letter letter) {
        ObjectNode node = ReplyJson.MAPPER.createObjectNode();
        node.put("org", letter.org().value());
        node.put("to", letter.to().key());
        node.put("about", letter.about());
        node.put("until", letter.until().toString());
        node.set("reply", ReplyJson.MAPPER.valueToTree(letter.reply()));
        return node.toString();
    }

    static Letter read(String json) {
        try {
            var node = ReplyJson.MAPPER.readTree(json);
            return new Letter(
                    new OrgId(node.path("org").asText()),
                    Addressee.parse(node.path("to").asText()),
                    node.path("about").asText(),
                    ReplyJson.MAPPER.treeToValue(node.path("reply"), Reply.class),
                    Instant.parse(node.path("until").asText()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a letter that cannot be read", e);
        }
    }
}
