package dev.vigie.discord;

import dev.vigie.command.UserError;
import dev.vigie.discord.connect.DiscordSettings;
import dev.vigie.discord.registration.DiscordCommands;
import dev.vigie.discord.registration.Invitation;
import dev.vigie.platform.ChatPlatform;
import dev.vigie.platform.ChatPlatformFactory;
import dev.vigie.platform.PlatformContext;
import dev.vigie.platform.Printable;
import java.util.List;

/** Makes Discord available to Vigie; the core finds it as a service. */
public final class DiscordPlatformFactory implements ChatPlatformFactory {

    @Override
    public String id() {
        return DiscordPlatform.ID;
    }

    @Override
    public List<String> variables() {
        return List.of(DiscordSettings.TOKEN);
    }

    @Override
    public List<Printable> printables() {
        return List.of(
                new Printable("commands", "print.commands", DiscordPlatformFactory::commands),
                new Printable("invite", "print.invite", DiscordPlatformFactory::invitation));
    }

    private static String commands(Printable.Request request) {
        return new DiscordCommands(request.catalog(), request.language()).json();
    }

    private static String invitation(Printable.Request request) {
        return Invitation.link(request.settings().getOrDefault(DiscordSettings.TOKEN, ""))
                .orElseThrow(() -> new UserError("discord.no-application"));
    }

    @Override
    public ChatPlatform create(PlatformContext context) {
        return new DiscordPlatform(context);
    }
}
