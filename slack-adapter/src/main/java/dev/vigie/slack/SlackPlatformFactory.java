package dev.vigie.slack;

import dev.vigie.platform.ChatPlatform;
import dev.vigie.platform.ChatPlatformFactory;
import dev.vigie.platform.PlatformContext;
import java.util.List;

/** Makes the Slack platform; the core finds it by its service file. */
public final class SlackPlatformFactory implements ChatPlatformFactory {

    @Override
    public String id() {
        return SlackPlatform.ID;
    }

    @Override
    public List<String> variables() {
        return List.of("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN");
    }

    @Override
    public ChatPlatform create(PlatformContext context) {
        return new SlackPlatform(context.language());
    }
}
