package dev.vigie.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.OrgId;
import dev.vigie.chat.Person;
import dev.vigie.chat.UserRef;
import dev.vigie.command.Caller;
import dev.vigie.command.Callers;
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
import java.time.Instant;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** How the core finds Slack, and what it is told for now. */
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
    void starting_says_in_the_operators_language_that_there_is_no_connection_yet() {
        assertThatThrownBy(platform(Language.EN)::start)
                .isInstanceOf(PlatformUnavailable.class)
                .hasMessage("The live connection to Slack is not part of this version of Vigie.");
        assertThatThrownBy(platform(Language.FR)::start)
                .isInstanceOf(PlatformUnavailable.class)
                .hasMessage("La connexion à Slack ne fait pas partie de cette version de Vigie.");
    }

    @Test
    void without_a_connection_there_is_nobody_to_write_to_and_nothing_to_stop() {
        ChatPlatform platform = platform(Language.EN);
        assertThatThrownBy(platform::messenger).isInstanceOf(PlatformUnavailable.class);
        platform.stop();
        assertThat(platform.id()).isEqualTo("slack");
    }

    private ChatPlatform platform(Language language) {
        Dispatcher dispatcher =
                new Dispatcher(
                        SmallCatalog.catalog(),
                        new Dispatcher.Ports(
                                new Strangers(), new KeptQuotes(), DispatchListener.NONE),
                        SmallCatalog.messages(Map.of()),
                        () -> Instant.EPOCH,
                        () -> "code");
        return factory.create(
                new PlatformContext(
                        dispatcher,
                        SmallCatalog.messages(Map.of()),
                        language,
                        Map.of(),
                        TestServices.idle()));
    }

    /** Takes everybody as they say they are. */
    private static final class Strangers implements Callers {
        @Override
        public Caller identify(Speaker speaker, ConversationRef where) {
            return new Caller(new OrgId("org"), speaker.person(), Language.EN, speaker.standing());
        }

        @Override
        public Person person(OrgId org, UserRef ref) {
            return new Person(ref, ref.id());
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
