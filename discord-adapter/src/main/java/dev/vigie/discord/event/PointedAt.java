package dev.vigie.discord.event;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.MessageRef;
import dev.vigie.chat.Person;
import dev.vigie.chat.QuotedMessage;
import dev.vigie.chat.UserRef;
import dev.vigie.discord.send.Places;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;

/** A message of Discord that somebody pointed at. */
final class PointedAt {

    private PointedAt() {}

    /** What it says, with the addresses of the files that came with it. */
    static QuotedMessage message(Message message, ConversationRef where) {
        List<String> text = new ArrayList<>();
        text.add(message.getContentDisplay());
        message.getAttachments().forEach(file -> text.add(file.getUrl()));
        return new QuotedMessage(
                new Person(
                        new UserRef(Places.PLATFORM, message.getAuthor().getId()),
                        message.getAuthor().getEffectiveName()),
                String.join("\n", text).strip(),
                message.getTimeCreated().toInstant(),
                Optional.of(URI.create(message.getJumpUrl())),
                new MessageRef(where, message.getId()));
    }
}
