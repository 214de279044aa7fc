package dev.vigie.app;

import dev.vigie.platform.ChatPlatformFactory;
import dev.vigie.platform.PlatformUnavailable;
import dev.vigie.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;

/**
 * Starts the chat platforms found on the class path, and stops them when the program is asked to.
 */
final class Platforms {

    private final Config config;
    private final Messages messages;
    private final Operator operator;
    private final Wiring.World world;
    private final List<ChatPlatformFactory> factories = found();

    Platforms(Config config, Messages messages, Operator operator, Wiring.World world) {
        this.config = config;
        this.messages = messages;
        this.operator = operator;
        this.world = world;
    }

    /** Those that the program was packaged with. */
    static List<ChatPlatformFactory> found() {
        List<ChatPlatformFactory> factories = new ArrayList<>();
        ServiceLoader.load(ChatPlatformFactory.class).forEach(factories::add);
        return List.copyOf(factories);
    }

    /** Runs something with the core while the database is open. */
    interface WithCore {
        int run(Function<Core, Integer> use);
    }

    /** Every platform whose token is configured. */
    int serve(WithCore core) {
        List<ChatPlatformFactory> configured =
                factories.stream().filter(f -> f.configured(config.environment())).toList();
        if (configured.isEmpty()) {
            operator.tell("cli.no-platform");
            return Main.USAGE;
        }
        return core.run(open -> start(configured, open));
    }

    /** One platform by its id. */
    int only(String id, WithCore core) {
        Optional<ChatPlatformFactory> factory =
                factories.stream().filter(f -> f.id().equals(id)).findFirst();
        if (factory.isEmpty()) {
            operator.tell("cli.platform-unknown", "platform", id);
            return Main.USAGE;
        }
        if (!factory.get().configured(config.environment())) {
            operator.tell(
                    "cli.platform-missing",
                    "platform",
                    id,
                    "variables",
                    String.join(", ", factory.get().variables()));
            return Main.USAGE;
        }
        return core.run(open -> start(List.of(factory.get()), open));
    }

    private int start(List<ChatPlatformFactory> chosen, Core core) {
        try (Serving serving = new Serving(core, config, operator)) {
            return serving.run(chosen, messages, world);
        } catch (PlatformUnavailable unavailable) {
            operator.tell(unavailable);
            return Main.USAGE;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
