package dev.vigie.discord;

import dev.vigie.platform.ChatPlatform;
import dev.vigie.platform.Health;
import dev.vigie.platform.Messenger;
import dev.vigie.platform.PlatformUnavailable;
import dev.vigie.text.Bilingual;
import dev.vigie.text.Language;

/** Discord as a chat platform: what it shows and registers is there, the live connection is not. */
final class DiscordPlatform implements ChatPlatform {

    static final String ID = "discord";

    private static final Bilingual<String> NOT_CONNECTED =
            new Bilingual<>(
                    "La connexion en direct à Discord ne fait pas partie de cette version de"
                        + " Vigie\u00a0; retirez DISCORD_TOKEN et utilisez une autre plateforme ou"
                        + " la console.",
                    "The live connection to Discord is not part of this version of Vigie;"
                            + " remove DISCORD_TOKEN and use another platform or the console.");

    private final Language language;

    /**
     * @param language in which the operator is told
     */
    DiscordPlatform(Language language) {
        this.language = language;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void start() {
        throw notConnected();
    }

    /** Nothing was started. */
    @Override
    public void stop() {}

    @Override
    public Messenger messenger() {
        throw notConnected();
    }

    private PlatformUnavailable notConnected() {
        return new PlatformUnavailable(NOT_CONNECTED.in(language));
    }

    @Override
    public Health health() {
        return new Health(false, "not connected");
    }
}
