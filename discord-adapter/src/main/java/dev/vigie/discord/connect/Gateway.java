package dev.vigie.discord.connect;

import dev.vigie.platform.Health;
import dev.vigie.platform.PlatformUnavailable;
import dev.vigie.reply.Wording;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.requests.CloseCode;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.SessionController;
import net.dv8tion.jda.api.utils.cache.CacheFlag;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connection to Discord, over all shards of this process.
 *
 * <ol>
 *   <li>A token or an intent that Discord refuses ends the start with a sentence.
 *   <li>When Discord does not answer, the start goes on in the background, less and less often.
 *   <li>Once connected, lost connections are resumed by JDA.
 * </ol>
 */
public final class Gateway implements AutoCloseable {

    /**
     * None of them is privileged: content comes with direct messages and with mentions all the
     * same.
     */
    private static final EnumSet<GatewayIntent> INTENTS =
            EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES);

    private static final Duration FIRST_SHARD_WITHIN = Duration.ofSeconds(20);
    private static final Duration FIRST_RETRY = Duration.ofSeconds(1);
    private static final Duration LONGEST_RETRY = Duration.ofMinutes(1);
    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(Gateway.class);

    private final DiscordSettings settings;
    private final SessionController sessions;
    private final Wording words;
    private final List<Object> listeners = new ArrayList<>();
    private final Retries retries = new Retries(FIRST_RETRY, LONGEST_RETRY);
    private volatile @Nullable ShardManager shards;
    private volatile String state = "not connected";

    /**
     * @param words for sentences to the operator
     */
    public Gateway(DiscordSettings settings, SessionController sessions, Wording words) {
        this.settings = settings;
        this.sessions = sessions;
        this.words = words;
    }

    /** Adds a listener; before {@link #open}. */
    public void listening(Object listener) {
        listeners.add(listener);
    }

    /**
     * Connects, or goes on trying.
     *
     * @throws PlatformUnavailable when Discord refuses
     */
    public void open() {
        connect();
    }

    private void connect() {
        ConnectionWatch watch = new ConnectionWatch(this::refused);
        try {
            shards = builder(watch).build();
        } catch (InvalidTokenException wrong) {
            throw unavailable("discord.wrong-token");
        } catch (RuntimeException trouble) {
            if (!passes(trouble)) {
                throw trouble;
            }
            state = "unreachable";
            LOG.warn("Discord does not answer; trying again in {}", retries.plan(this::retry));
            return;
        }
        await(watch);
    }

    /** Whether a failure is Discord's, or the network's, and not ours. */
    private static boolean passes(RuntimeException trouble) {
        boolean network = false;
        for (Throwable t = trouble; t != null && !network; t = t.getCause()) {
            network = t instanceof IOException || t instanceof ErrorResponseException;
        }
        return network;
    }

    private void retry() {
        try {
            connect();
        } catch (PlatformUnavailable refused) {
            state = "refused";
            LOG.error("{}", refused.getMessage());
        }
    }

    private DefaultShardManagerBuilder builder(ConnectionWatch watch) {
        RestConfig rest = new RestConfig();
        settings.api().ifPresent(rest::setBaseUrl);
        DefaultShardManagerBuilder builder =
                DefaultShardManagerBuilder.createLight(settings.token(), INTENTS)
                        .disableCache(EnumSet.allOf(CacheFlag.class))
                        .setRestConfig(rest)
                        .setSessionController(sessions)
                        .setEnableShutdownHook(false)
                        .addEventListeners(watch)
                        .addEventListeners(listeners);
        settings.shards()
                .ifPresent(
                        range ->
                                builder.setShardsTotal(range.total())
                                        .setShards(range.from(), range.to()));
        return builder;
    }

    private void await(ConnectionWatch watch) {
        try {
            watch.first().get(FIRST_SHARD_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException refused) {
            close();
            throw unavailable(
                    refused.getCause() instanceof ConnectionWatch.Refused because
                            ? sentence(because.code())
                            : "discord.closed");
        } catch (TimeoutException slow) {
            LOG.warn("Discord takes its time; going on without it");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void refused(CloseCode code) {
        state = "refused";
        LOG.error("{}", words.plain(sentence(code)));
    }

    private static String sentence(CloseCode code) {
        return switch (code) {
            case AUTHENTICATION_FAILED -> "discord.wrong-token";
            case DISALLOWED_INTENTS, INVALID_INTENTS -> "discord.missing-intent";
            case INVALID_SHARD, SHARDING_REQUIRED -> "discord.wrong-shards";
            default -> "discord.closed";
        };
    }

    private PlatformUnavailable unavailable(String key) {
        return new PlatformUnavailable(words.plain(key));
    }

    /** Any shard that can be used to ask something of Discord. */
    public Optional<JDA> api() {
        return shards().stream()
                .filter(shard -> shard.getStatus().compareTo(JDA.Status.LOADING_SUBSYSTEMS) >= 0)
                .filter(shard -> shard.getStatus().compareTo(JDA.Status.SHUTTING_DOWN) < 0)
                .findFirst();
    }

    /** The shards of this process, as far as they are there. */
    public List<JDA> shards() {
        ShardManager manager = shards;
        return manager == null ? List.of() : manager.getShards();
    }

    /** Ready once every shard of this process is. */
    public Health health() {
        ShardManager manager = shards;
        if (manager == null || state.equals("refused")) {
            return new Health(false, state);
        }
        long connected =
                manager.getShards().stream()
                        .filter(shard -> shard.getStatus() == JDA.Status.CONNECTED)
                        .count();
        int all = manager.getShards().size() + manager.getShardsQueued();
        return connected == all
                ? new Health(true, "connected")
                : new Health(false, "connected " + connected + "/" + all);
    }

    /** Takes nothing more, lets requests under way finish, disconnects. */
    @Override
    public void close() {
        retries.close();
        ShardManager manager = shards;
        if (manager == null) {
            return;
        }
        List<JDA> all = List.copyOf(manager.getShards());
        manager.shutdown();
        try {
            for (JDA shard : all) {
                if (!shard.awaitShutdown(STOPPED_WITHIN)) {
                    shard.shutdownNow();
                }
            }
        } catch (InterruptedException hurried) {
            all.forEach(JDA::shutdownNow);
            Thread.currentThread().interrupt();
        }
    }
}
