package dev.vigie.app;

import dev.vigie.platform.ChatPlatform;
import dev.vigie.platform.ChatPlatformFactory;
import dev.vigie.platform.Health;
import dev.vigie.platform.Messenger;
import dev.vigie.platform.PlatformContext;
import dev.vigie.platform.PlatformServices;
import dev.vigie.platform.WebEndpoint;
import dev.vigie.platform.Workers;
import dev.vigie.text.Messages;
import dev.vigie.timer.jdbc.TimerLoop;
import dev.vigie.web.Metrics;
import dev.vigie.web.WebServer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * Platforms at work, from their start to the end of the program.
 *
 * <p>It ends in the order that loses nothing: timers first, then what was acknowledged is finished
 * while platforms can still be written to, then they are disconnected.
 */
final class Serving implements AutoCloseable {

    /** Commands wait for the database and for the platforms more than they compute. */
    private static final int WORKERS = 16;

    private static final int WAITING = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(25);

    private final Workers workers = new Workers(WORKERS, WAITING, PATIENCE);
    private final List<ChatPlatform> platforms = new ArrayList<>();
    private final Core core;
    private final Config config;
    private final Operator operator;

    Serving(Core core, Config config, Operator operator) {
        this.core = core;
        this.config = config;
        this.operator = operator;
    }

    /**
     * Starts platforms and waits until the program is asked to end.
     *
     * @throws dev.vigie.platform.PlatformUnavailable when one refuses
     */
    int run(List<ChatPlatformFactory> chosen, Messages messages, Wiring.World world)
            throws InterruptedException {
        PlatformContext context =
                new PlatformContext(
                        core.dispatcher(),
                        messages,
                        config.language(),
                        config.environment(),
                        new PlatformServices(workers, core.inbox(), core.cards(), world.clock()));
        chosen.forEach(factory -> platforms.add(factory.create(context)));
        try (WebServer web = web()) {
            operator.tell("cli.listening", "port", String.valueOf(web.port()));
            platforms.forEach(ChatPlatform::start);
            try (TimerLoop loop = core.loop(messengers())) {
                loop.start();
                untilAsked();
            }
            return 0;
        } catch (IOException taken) {
            operator.tell("cli.port-taken", "port", String.valueOf(config.port()));
            return Main.FAILED;
        }
    }

    private WebServer web() throws IOException {
        Metrics metrics = core.metrics();
        metrics.gauge("vigie.workers.waiting", "pool", "commands", workers::waiting);
        for (ChatPlatform platform : platforms) {
            metrics.gauge(
                    "vigie.platform.ready",
                    "platform",
                    platform.id(),
                    () -> platform.health().ready() ? 1 : 0);
        }
        List<WebEndpoint> endpoints =
                platforms.stream().flatMap(platform -> platform.endpoint().stream()).toList();
        return new WebServer(config.port(), endpoints, this::health, metrics);
    }

    private Map<String, Health> health() {
        Map<String, Health> health = new LinkedHashMap<>();
        platforms.forEach(platform -> health.put(platform.id(), platform.health()));
        return health;
    }

    private Map<String, Messenger> messengers() {
        Map<String, Messenger> messengers = new LinkedHashMap<>();
        platforms.forEach(platform -> messengers.put(platform.id(), platform.messenger()));
        return messengers;
    }

    @Override
    public void close() {
        workers.close();
        platforms.forEach(ChatPlatform::stop);
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
