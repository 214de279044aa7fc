package dev.vigie.discord.event;

import dev.vigie.chat.CommandCall;
import dev.vigie.command.CommandSpec;
import dev.vigie.command.Dispatcher;
import dev.vigie.discord.draw.CallIds;
import dev.vigie.discord.event.Incoming.Pressed;
import dev.vigie.discord.registration.MenuCommands;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.UserContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.jspecify.annotations.Nullable;

/**
 * Everything that Discord tells.
 *
 * <p>It runs on the thread that reads the gateway: it only sees what an event is and hands it over.
 */
public final class DiscordEvents implements EventListener {

    private final Dispatcher dispatcher;
    private final MenuCommands menus;
    private final Desk desk;
    private final Completion completion;
    private final Written written;

    /**
     * @param menus by what name commands stand in menus
     * @param desk where interactions are handled
     * @param completion completes what is being typed
     * @param written reads messages to Vigie
     */
    DiscordEvents(
            Dispatcher dispatcher,
            MenuCommands menus,
            Desk desk,
            Completion completion,
            Written written) {
        this.dispatcher = dispatcher;
        this.menus = menus;
        this.desk = desk;
        this.completion = completion;
        this.written = written;
    }

    @Override
    public void onEvent(GenericEvent event) {
        if (event instanceof SlashCommandInteractionEvent typed) {
            called(Incoming.of(typed), Optional.of(Calls.of(typed)));
        } else if (event instanceof ButtonInteractionEvent press) {
            pressed(press, press.getComponentId(), press.getMessage());
        } else if (event instanceof StringSelectInteractionEvent choice) {
            pressed(choice, choice.getValues().get(0), choice.getMessage());
        } else if (event instanceof ModalInteractionEvent form) {
            called(Incoming.of(form, card(form.getModalId(), form.getMessage())), Calls.of(form));
        } else if (event instanceof CommandAutoCompleteInteractionEvent typing) {
            completion.complete(typing);
        } else if (event instanceof MessageContextInteractionEvent about) {
            about(about);
        } else if (event instanceof UserContextInteractionEvent about) {
            about(about);
        } else if (event instanceof MessageReceivedEvent message) {
            written.received(message.getMessage());
        }
    }

    private void pressed(IReplyCallback event, String id, Message message) {
        Incoming incoming = Incoming.of(event, card(id, message));
        Optional<CommandCall> call = CallIds.call(id);
        boolean more = call.map(CommandCall::name).filter(desk::isMore).isPresent();
        if (more) {
            desk.showMore(incoming, call.get());
        } else {
            called(incoming, call);
        }
    }

    private static Optional<Pressed> card(String id, @Nullable Message message) {
        return message == null
                ? Optional.empty()
                : CallIds.card(id).map(card -> new Pressed(card, message));
    }

    private void called(Incoming incoming, Optional<CommandCall> call) {
        Optional<CommandSpec> command = call.flatMap(c -> dispatcher.catalog().find(c.path()));
        if (command.isEmpty()) {
            desk.refuse(incoming, "error.button-gone");
            return;
        }
        desk.handle(
                incoming,
                command.get().visibility(call.get()),
                asked -> dispatcher.call(asked.speaker(), asked.where(), call.get()));
    }

    private void about(MessageContextInteractionEvent event) {
        Incoming incoming = Incoming.of(event);
        Optional<CommandSpec> command = menus.named(CommandSpec.Menu.MESSAGE, event.getName());
        if (command.isEmpty()) {
            desk.refuse(incoming, "error.button-gone");
            return;
        }
        CommandCall call = new CommandCall(command.get().path(), Map.of());
        desk.handle(
                incoming,
                command.get().visibility(call),
                asked ->
                        dispatcher.about(
                                asked.speaker(),
                                asked.where(),
                                call,
                                Calls.pointedAt(event.getTarget(), asked.where())));
    }

    private void about(UserContextInteractionEvent event) {
        Optional<CommandSpec> command = menus.named(CommandSpec.Menu.PERSON, event.getName());
        called(
                Incoming.of(event),
                command.map(
                        spec ->
                                new CommandCall(spec.path(), Map.of())
                                        .with(
                                                spec.filledByMenu().orElseThrow().name(),
                                                "<@" + event.getTarget().getId() + ">")));
    }
}
