package dev.vigie.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.platform.ChatPlatformFactory;
import dev.vigie.testkit.Conversation;
import dev.vigie.testkit.PlatformContract;
import dev.vigie.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Slack keeps the contract of a platform, with the commands that Vigie really has. */
final class SlackPlatformTest extends PlatformContract {

    @Override
    protected ChatPlatformFactory factory() {
        return new SlackPlatformFactory();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_manifest_of_the_real_catalogue_can_be_written(Language language) {
        String json =
                new SlackManifest(Conversation.onH2().dispatcher().catalog(), language, "").json();
        assertThat(json)
                .contains(language == Language.FR ? "\"/crise\"" : "\"/crisis\"")
                .contains("slash_commands");
    }
}
