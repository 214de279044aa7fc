package dev.vigie.discord;

import dev.vigie.command.CommandCatalog;
import dev.vigie.command.Dispatcher;
import dev.vigie.discord.connect.DiscordSettings;
import dev.vigie.discord.connect.Gateway;
import dev.vigie.discord.connect.Sessions;
import dev.vigie.discord.draw.Screens;
import dev.vigie.discord.event.Reception;
import dev.vigie.discord.registration.DiscordCommands;
import dev.vigie.discord.registration.Registration;
import dev.vigie.discord.send.DiscordMessenger;
import dev.vigie.discord.send.Places;
import dev.vigie.discord.send.Rest;
import dev.vigie.discord.send.Rooms;
import dev.vigie.platform.ChatPlatform;
import dev.vigie.platform.Health;
import dev.vigie.platform.Messenger;
import dev.vigie.platform.PlatformContext;
import dev.vigie.reply.Wording;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.SessionController;
import net.dv8tion.jda.api.utils.messages.MessageRequest;

/** Discord as a chat platform: puts the adapter together. */
final class DiscordPlatform implements ChatPlatform {

    static final String ID = Places.PLATFORM;

    private final Gateway gateway;
    private final DiscordMessenger messenger;
    private final Reception reception;

    DiscordPlatform(PlatformContext context) {
        this(context, Sessions::new);
    }

    /**
     * With another pace of connecting, for tests.
     *
     * @param sessions given the gateway's address
     */
    DiscordPlatform(
            PlatformContext context, Function<Optional<String>, SessionController> sessions) {
        // nothing that this process sends may call everybody, whatever else goes wrong
        MessageRequest.setDefaultMentions(EnumSet.noneOf(Message.MentionType.class));
        Message.suppressContentIntentWarning();
        Wording words = new Wording(context.messages(), context.language());
        DiscordSettings settings = DiscordSettings.of(context.settings(), words);
        Dispatcher dispatcher = context.dispatcher();
        CommandCatalog catalog = dispatcher.catalog();
        this.gateway = new Gateway(settings, sessions.apply(settings.gateway()), words);
        Screens screens =
                new Screens(
                        context.messages(),
                        Long.toString(context.services().clock().millis(), Character.MAX_RADIX));
        Rest rest = new Rest(gateway::api);
        Rooms rooms = new Rooms(rest);
        this.messenger = new DiscordMessenger(rest, rooms, screens);
        Registration registration =
                new Registration(
                        new DiscordCommands(catalog, context.language()).registration(),
                        settings.tryServer());
        this.reception =
                new Reception(
                        context,
                        new Reception.Out(screens, rooms, messenger, gateway::shards),
                        settings.hasFirstShard() ? Optional.of(registration) : Optional.empty());
        gateway.listening(reception);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void start() {
        gateway.open();
    }

    @Override
    public void stop() {
        gateway.close();
        reception.close();
    }

    @Override
    public Messenger messenger() {
        return messenger;
    }

    @Override
    public Health health() {
        return gateway.health();
    }
}
