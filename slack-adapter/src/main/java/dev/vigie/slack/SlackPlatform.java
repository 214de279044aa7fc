package dev.vigie.slack;

import dev.vigie.platform.ChatPlatform;
import dev.vigie.platform.Health;
import dev.vigie.platform.Messenger;
import dev.vigie.platform.PlatformUnavailable;
import dev.vigie.text.Bilingual;
import dev.vigie.text.Language;

/** Slack, not connected yet: replies can be drawn and the manifest written, and that is all. */
final class SlackPlatform implements ChatPlatform {

    static final String ID = "slack";

    private static final Bilingual<String> NOT_CONNECTED =
            new Bilingual<>(
                    "La connexion à Slack ne fait pas partie de cette version de Vigie.",
                    "The live connection to Slack is not part of this version of Vigie.");

    private final Language language;

    SlackPlatform(Language language) {
        this.language = language;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void start() {
        throw unavailable();
    }

    @Override
    public void stop() {
        // never started, so nothing is under way
    }

    @Override
    public Messenger messenger() {
        throw unavailable();
    }

    @Override
    public Health health() {
        return new Health(false, "not connected");
    }

    private PlatformUnavailable unavailable() {
        return new PlatformUnavailable(NOT_CONNECTED.in(language));
    }
}
