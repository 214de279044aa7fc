package dev.vigie.platform;

import dev.vigie.command.Dispatcher;
import dev.vigie.text.Language;
import dev.vigie.text.Messages;
import java.util.Map;

/**
 * What the core gives a platform.
 *
 * @param dispatcher where everything typed or pressed goes
 * @param messages for the few words a renderer adds of its own
 * @param language the default language, for what is registered once for everybody
 * @param settings the environment variables
 * @param services what the core does for every platform alike
 */
public record PlatformContext(
        Dispatcher dispatcher,
        Messages messages,
        Language language,
        Map<String, String> settings,
        PlatformServices services) {

    public PlatformContext {
        settings = Map.copyOf(settings);
    }

    /** Without the environment, which holds tokens. */
    @Override
    public String toString() {
        return "PlatformContext[" + language + "]";
    }
}
