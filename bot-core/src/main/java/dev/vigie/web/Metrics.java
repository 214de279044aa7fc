package dev.vigie.web;

import com.github.benmanes.caffeine.cache.Cache;
import dev.vigie.command.DispatchListener;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What Vigie counts, for Prometheus: commands by name and result with their latency, queues,
 * platforms, caches.
 */
public final class Metrics implements DispatchListener {

    private final PrometheusMeterRegistry registry =
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    public Metrics() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
    }

    @Override
    public void handled(String command, Duration took, Result result) {
        Timer.builder("vigie.commands")
                .description("commands handled, by name and result")
                .tag("command", command)
                .tag("result", result.name().toLowerCase(Locale.ROOT))
                .publishPercentileHistogram()
                .minimumExpectedValue(Duration.ofMillis(1))
                .maximumExpectedValue(Duration.ofSeconds(10))
                .register(registry)
                .record(took);
    }

    /** A number that is read each time the metrics are. */
    public void gauge(String name, String tag, String value, Supplier<Number> now) {
        Gauge.builder(name, now).tag(tag, value).register(registry);
    }

    /** Hits, misses and sizes of caches, by their name. */
    public void caches(Map<String, Cache<?, ?>> caches) {
        caches.forEach((name, cache) -> CaffeineCacheMetrics.monitor(registry, cache, name));
    }

    /** The text that Prometheus reads. */
    String text() {
        return registry.scrape();
    }
}
