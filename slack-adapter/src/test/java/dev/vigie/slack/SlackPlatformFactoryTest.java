package dev.vigie.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vigie.command.UserError;
import dev.vigie.platform.ChatPlatformFactory;
import dev.vigie.platform.Printable;
import dev.vigie.text.Language;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** How the core finds Slack, and what Slack prints without being connected. */
final class SlackPlatformFactoryTest {

    private final ChatPlatformFactory factory = new SlackPlatformFactory();

    @Test
    void the_core_finds_the_adapter_by_its_service_file() {
        assertThat(ServiceLoader.load(ChatPlatformFactory.class))
                .extracting(ChatPlatformFactory::id)
                .containsExactly("slack");
    }

    @Test
    void slack_is_configured_when_both_tokens_are_set() {
        assertThat(factory.configured(Map.of("SLACK_BOT_TOKEN", "b"))).isFalse();
        assertThat(factory.configured(Map.of("SLACK_BOT_TOKEN", "b", "SLACK_APP_TOKEN", " ")))
                .isFalse();
        assertThat(factory.configured(Map.of("SLACK_BOT_TOKEN", "b", "SLACK_APP_TOKEN", "a")))
                .isTrue();
    }

    @Test
    void a_signing_secret_stands_in_for_the_app_token() {
        assertThat(factory.configured(Map.of("SLACK_BOT_TOKEN", "b", "SLACK_SIGNING_SECRET", "s")))
                .isTrue();
        assertThat(factory.configured(Map.of("SLACK_SIGNING_SECRET", "s"))).isFalse();
    }

    @Test
    void it_prints_the_manifest_in_the_language_and_with_the_prefix_asked_for() {
        assertThat(manifest("vigie-")).contains("\"/vigie-crise\"");
    }

    @Test
    void a_prefix_that_slack_would_refuse_is_told() {
        assertThatThrownBy(() -> manifest("Bad One"))
                .isInstanceOfSatisfying(
                        UserError.class, e -> assertThat(e.key()).isEqualTo("slack.bad-prefix"));
    }

    private String manifest(String prefix) {
        return factory.printables()
                .get(0)
                .text()
                .apply(
                        new Printable.Request(
                                SmallCatalog.catalog(), Language.FR, prefix, Map.of()));
    }
}
