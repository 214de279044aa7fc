package dev.vigie.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.OrgId;
import dev.vigie.chat.Person;
import dev.vigie.chat.UserRef;
import dev.vigie.command.Caller;
import dev.vigie.command.Callers;
import dev.vigie.command.CommandCatalog;
import dev.vigie.command.DispatchListener;
import dev.vigie.command.Dispatcher;
import dev.vigie.command.Speaker;
import dev.vigie.platform.ChatPlatform;
import dev.vigie.platform.ChatPlatformFactory;
import dev.vigie.platform.PlatformContext;
import dev.vigie.platform.PlatformUnavailable;
import dev.vigie.testkit.KeptQuotes;
import dev.vigie.testkit.TestServices;
import dev.vigie.text.Language;
import dev.vigie.text.Messages;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** Discord is found as a service, and says plainly what it cannot do. */
class DiscordPlatformFactoryTest {

    private final ChatPlatformFactory factory = new DiscordPlatformFactory();

    @Test
    void it_is_found_as_a_service() {
        assertThat(ServiceLoader.load(ChatPlatformFactory.class))
                .hasOnlyElementsOfType(DiscordPlatformFactory.class)
                .hasSize(1);
    }

    @Test
    void it_is_configured_when_there_is_a_token() {
        assertThat(factory.configured(Map.of())).isFalse();
        assertThat(factory.configured(Map.of("DISCORD_TOKEN", " "))).isFalse();
        assertThat(factory.configured(Map.of("DISCORD_TOKEN", "secret"))).isTrue();
    }

    @Test
    void starting_it_says_in_the_operators_language_that_it_cannot_connect_yet() {
        assertThatThrownBy(() -> platform(Language.EN).start())
                .isInstanceOf(PlatformUnavailable.class)
                .hasMessageContaining("not part of this version")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> platform(Language.FR).start())
                .isInstanceOf(PlatformUnavailable.class)
                .hasMessageContaining("ne fait pas partie de cette version")
                .hasMessageNotContaining("secret");
    }

    @Test
    void it_has_no_way_out_and_nothing_to_stop() {
        ChatPlatform platform = platform(Language.EN);
        assertThat(platform.id()).isEqualTo("discord");
        assertThatThrownBy(platform::messenger).isInstanceOf(PlatformUnavailable.class);
        platform.stop();
    }

    private ChatPlatform platform(Language language) {
        Messages messages = Catalogs.messages(Map.of());
        Dispatcher dispatcher =
                new Dispatcher(
                        new CommandCatalog(List.of(), messages),
                        new Dispatcher.Ports(new Nobody(), new KeptQuotes(), DispatchListener.NONE),
                        messages,
                        InstantSource.fixed(Instant.EPOCH),
                        () -> "code");
        return factory.create(
                new PlatformContext(
                        dispatcher,
                        messages,
                        language,
                        Map.of("DISCORD_TOKEN", "secret"),
                        TestServices.idle()));
    }

    private static final class Nobody implements Callers {
        @Override
        public Caller identify(Speaker speaker, ConversationRef where) {
            throw new IllegalStateException("nobody speaks here");
        }

        @Override
        public Person person(OrgId org, UserRef ref) {
            throw new IllegalStateException("nobody is known here");
        }

        @Override
        public Language language(OrgId org, UserRef ref) {
            return Language.EN;
        }

        @Override
        public Language language(OrgId org) {
            return Language.EN;
        }
    }
}
