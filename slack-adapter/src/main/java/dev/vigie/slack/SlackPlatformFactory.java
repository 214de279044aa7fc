package dev.vigie.slack;

import dev.vigie.command.UserError;
import dev.vigie.platform.ChatPlatform;
import dev.vigie.platform.ChatPlatformFactory;
import dev.vigie.platform.PlatformContext;
import dev.vigie.platform.Printable;
import java.util.List;
import java.util.Map;

/** Makes the Slack platform; the core finds it by its service file. */
public final class SlackPlatformFactory implements ChatPlatformFactory {

    @Override
    public String id() {
        return SlackPlatform.ID;
    }

    @Override
    public List<String> variables() {
        return List.of(SlackSettings.BOT_TOKEN, SlackSettings.APP_TOKEN);
    }

    /** With the signing secret in place of the app token, requests come by HTTP. */
    @Override
    public boolean configured(Map<String, String> settings) {
        return SlackSettings.of(settings).complete();
    }

    @Override
    public List<Printable> printables() {
        return List.of(new Printable("manifest", "print.manifest", SlackPlatformFactory::manifest));
    }

    private static String manifest(Printable.Request request) {
        if (!request.prefix().matches(SlackManifest.PREFIX)) {
            throw new UserError("slack.bad-prefix", "prefix", request.prefix());
        }
        return new SlackManifest(request.catalog(), request.language(), request.prefix()).json();
    }

    @Override
    public ChatPlatform create(PlatformContext context) {
        return new SlackPlatform(context);
    }
}
