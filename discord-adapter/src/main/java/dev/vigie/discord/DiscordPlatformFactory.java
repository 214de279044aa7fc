package dev.vigie.discord;

import dev.vigie.platform.ChatPlatform;
import dev.vigie.platform.ChatPlatformFactory;
import dev.vigie.platform.PlatformContext;
import java.util.List;

/** Makes Discord available to Vigie; the core finds it as a service. */
public final class DiscordPlatformFactory implements ChatPlatformFactory {

    @Override
    public String id() {
        return DiscordPlatform.ID;
    }

    @Override
    public List<String> variables() {
        return List.of("DISCORD_TOKEN");
    }

    @Override
    public ChatPlatform create(PlatformContext context) {
        return new DiscordPlatform(context);
    }
}
