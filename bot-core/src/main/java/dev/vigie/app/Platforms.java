package dev.vigie.app;

import dev.vigie.command.Dispatcher;
import dev.vigie.platform.ChatPlatform;
import dev.vigie.platform.ChatPlatformFactory;
import dev.vigie.platform.PlatformContext;
import dev.vigie.platform.PlatformUnavailable;
import dev.vigie.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/**
 * Starts the chat platforms found on the class path, and stops them when the program is asked to.
 */
final class Platforms {

    private final Config config;
    private final Messages messages;
    private final Operator operator;
    private final List<ChatPlatformFactory> factories = new ArrayList<>();

    Platforms(Config config, Messages messages, Operator operator) {
        this.config = config;
        this.messages = messages;
        this.operator = operator;
        ServiceLoader.load(ChatPlatformFactory.class).forEach(factories::add);
    }

    /** Runs something with the dispatcher while the database is open. */
    interface WithDispatcher {
        int run(Function<Dispatcher, Integer> use);
    }

    /** Every platform whose token is configured. */
    int serve(WithDispatcher core) {
        List<ChatPlatformFactory> configured =
                factories.stream().filter(f -> f.configured(config.environment())).toList();
        if (configured.isEmpty()) {
            operator.tell("cli.no-platform");
            return Main.USAGE;
        }
        return core.run(dispatcher -> start(configured, dispatcher));
    }

    /** One platform by its id. */
    int only(String id, WithDispatcher core) {
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
        return core.run(dispatcher -> start(List.of(factory.get()), dispatcher));
    }

    private int start(List<ChatPlatformFactory> chosen, Dispatcher dispatcher) {
        PlatformContext context =
                new PlatformContext(dispatcher, messages, config.language(), config.environment());
        List<ChatPlatform> started = new ArrayList<>();
        try {
            for (ChatPlatformFactory factory : chosen) {
                ChatPlatform platform = factory.create(context);
                platform.start();
                started.add(platform);
            }
            untilAsked(started);
            return 0;
        } catch (PlatformUnavailable unavailable) {
            operator.tell(unavailable);
            return Main.USAGE;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        } finally {
            started.forEach(ChatPlatform::stop);
        }
    }

    private static void untilAsked(List<ChatPlatform> started) throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    asked.countDown();
                                    started.forEach(ChatPlatform::stop);
                                },
                                "stop"));
        asked.await();
    }
}
