package dev.vigie.discord.event;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.MessageRef;
import dev.vigie.chat.Person;
import dev.vigie.chat.QuotedMessage;
import dev.vigie.chat.UserRef;
import dev.vigie.discord.draw.CallIds;
import dev.vigie.discord.send.Places;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.CommandInteractionPayload;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import org.jspecify.annotations.Nullable;

/** Reads what somebody typed, chose, filled in or pointed at. */
final class Calls {

    private Calls() {}

    /** A slash command with its options. */
    static CommandCall of(CommandInteractionPayload typed) {
        List<String> path = new ArrayList<>();
        path.add(typed.getName());
        Optional.ofNullable(typed.getSubcommandName()).ifPresent(path::add);
        CommandCall call = CommandCall.of(String.join(" ", path));
        for (OptionMapping option : typed.getOptions()) {
            call = call.with(option.getName(), value(option, typed.getGuild()));
        }
        return call;
    }

    private static String value(OptionMapping option, @Nullable Guild server) {
        return switch (option.getType()) {
            case USER, ROLE, MENTIONABLE -> mention(option.getAsString(), server);
            case CHANNEL -> "<#" + option.getAsString() + ">";
            default -> option.getAsString();
        };
    }

    /** A form that was filled in; empty when it is none of ours. */
    static Optional<CommandCall> of(ModalInteractionEvent form) {
        Optional<CommandCall> call = CallIds.call(form.getModalId());
        for (ModalMapping field : form.getValues()) {
            call = call.map(known -> known.with(field.getCustomId(), value(field, form)));
        }
        return call;
    }

    private static String value(ModalMapping field, ModalInteractionEvent form) {
        return switch (field.getType()) {
            case USER_SELECT, ROLE_SELECT, MENTIONABLE_SELECT ->
                    first(field).map(id -> mention(id, form.getGuild())).orElse("");
            case CHANNEL_SELECT -> first(field).map(id -> "<#" + id + ">").orElse("");
            case STRING_SELECT -> first(field).orElse("");
            default -> field.getAsString();
        };
    }

    private static Optional<String> first(ModalMapping field) {
        return field.getAsStringList().stream().findFirst();
    }

    /** Discord gives one kind of id for people and roles. */
    static String mention(String id, @Nullable Guild server) {
        boolean role = server != null && server.getRoleById(id) != null;
        return (role ? "<@&" : "<@") + id + ">";
    }

    /** A message that somebody pointed at, with the addresses of the files that came with it. */
    static QuotedMessage pointedAt(Message message, ConversationRef where) {
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
