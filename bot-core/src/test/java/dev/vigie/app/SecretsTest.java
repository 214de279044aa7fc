package dev.vigie.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.platform.PlatformContext;
import dev.vigie.testkit.Conversation;
import dev.vigie.testkit.TestServices;
import dev.vigie.text.Language;
import dev.vigie.text.Messages;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecretsTest {

    private static final Map<String, String> ENVIRONMENT =
            Map.of("DISCORD_TOKEN", "hunter2", "VIGIE_DATABASE_PASSWORD", "hunter3");

    @Test
    void the_settings_never_show_a_token_or_a_password() {
        assertThat(Config.from(ENVIRONMENT).config().toString()).doesNotContain("hunter");
    }

    @Test
    void what_a_platform_is_given_never_shows_a_token() {
        PlatformContext context =
                new PlatformContext(
                        Conversation.onH2().dispatcher(),
                        Messages.builtIn(),
                        Language.EN,
                        ENVIRONMENT,
                        TestServices.idle());
        assertThat(context.toString()).doesNotContain("hunter");
    }
}
