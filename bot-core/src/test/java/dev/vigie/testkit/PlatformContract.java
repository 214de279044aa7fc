package dev.vigie.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.platform.ChatPlatform;
import dev.vigie.platform.ChatPlatformFactory;
import dev.vigie.platform.PlatformContext;
import dev.vigie.text.Language;
import dev.vigie.text.Messages;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** What every platform must keep before it is ever connected. */
public abstract class PlatformContract {

    /** Its own factory. */
    protected abstract ChatPlatformFactory factory();

    @Test
    void the_core_finds_it_as_a_service() {
        assertThat(ServiceLoader.load(ChatPlatformFactory.class))
                .extracting(ChatPlatformFactory::id)
                .contains(factory().id());
    }

    @Test
    void it_is_configured_once_all_its_variables_are_set_and_not_before() {
        Map<String, String> settings = new HashMap<>();
        for (String variable : factory().variables()) {
            assertThat(factory().configured(settings)).as("without " + variable).isFalse();
            settings.put(variable, "x");
        }
        assertThat(factory().configured(settings)).isTrue();
        settings.replaceAll((variable, value) -> " ");
        assertThat(factory().configured(settings)).as("blank values").isFalse();
    }

    @Test
    void making_it_connects_to_nothing_and_stopping_it_unstarted_does_nothing() {
        ChatPlatform platform = factory().create(context(Language.FR));
        assertThat(platform.id()).isEqualTo(factory().id());
        platform.stop();
    }

    /** A context over the whole core, with a made-up value for each variable. */
    protected final PlatformContext context(Language language) {
        Map<String, String> settings = new HashMap<>();
        factory().variables().forEach(variable -> settings.put(variable, "made-up"));
        return new PlatformContext(
                Conversation.onH2().dispatcher(),
                Messages.builtIn(),
                language,
                settings,
                TestServices.idle());
    }
}
