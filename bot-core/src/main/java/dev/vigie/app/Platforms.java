package dev.vigie.app;

import dev.vigie.platform.ChatPlatform;
import dev.vigie.platform.ChatPlatformFactory;
import dev.vigie.platform.Messenger;
import dev.vigie.platform.PlatformContext;
import dev.vigie.platform.PlatformServices;
import dev.vigie.platform.PlatformUnavailable;
import dev.vigie.platform.Workers;
import dev.vigie.text.Messages;
import dev.vigie.timer.jdbc.TimerLoop;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/**
 * Starts the chat platforms found on the class path, and stops them when the program is asked to.
 */
final class Platforms {

    /** Commands wait for the database and for the platforms more than they compute. */
    private static final int WORKERS = 16;

    private static final int WAITING = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(25);

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
        List<ChatPlatform> started = new ArrayList<>();
        try (Workers workers = new Workers(WORKERS, WAITING, PATIENCE)) {
            PlatformContext context = context(core, workers);
            Map<String, Messenger> messengers = new HashMap<>();
            for (ChatPlatformFactory factory : chosen) {
                ChatPlatform platform = factory.create(context);
                platform.start();
                started.add(platform);
                messengers.put(platform.id(), platform.messenger());
            }
            try (TimerLoop loop = core.loop(messengers)) {
                loop.start();
                untilAsked();
            }
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

    private PlatformContext context(Core core, Workers workers) {
        return new PlatformContext(
                core.dispatcher(),
                messages,
                config.language(),
                config.environment(),
                new PlatformServices(workers, core.inbox(), core.cards(), world.clock()));
    }

    /** Returns when the program is asked to end, and makes the JVM wait until all is stopped. */
    private static void untilAsked() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        Thread main = Thread.currentThread();
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    asked.countDown();
                                    try {
                                        main.join(STOPPED_WITHIN.toMillis());
                                    } catch (InterruptedException hurried) {
                                        Thread.currentThread().interrupt();
                                    }
                                },
                                "stop"));
        asked.await();
    }
}
