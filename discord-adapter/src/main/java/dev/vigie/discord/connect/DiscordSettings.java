package dev.vigie.discord.connect;

import dev.vigie.platform.PlatformUnavailable;
import dev.vigie.reply.Wording;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The settings of Discord.
 *
 * @param token the bot's
 * @param api base of the REST API, when it is not Discord's own
 * @param gateway address of the gateway, when it is not the one that Discord gives
 * @param shards which part of the servers this process answers, when not all
 * @param tryServer the one server to register commands in, instead of everywhere
 */
public record DiscordSettings(
        String token,
        Optional<String> api,
        Optional<String> gateway,
        Optional<Shards> shards,
        Optional<String> tryServer) {

    public static final String TOKEN = "DISCORD_TOKEN";
    static final String API_URL = "DISCORD_API_URL";
    static final String GATEWAY_URL = "DISCORD_GATEWAY_URL";
    static final String SHARDS = "DISCORD_SHARDS";
    static final String TRY_SERVER = "DISCORD_TRY_SERVER";

    private static final Pattern RANGE = Pattern.compile("(\\d{1,4})(?:-(\\d{1,4}))?/(\\d{1,4})");
    private static final Pattern SNOWFLAKE = Pattern.compile("\\d{5,20}");

    /**
     * Some of the connections that share the servers among them.
     *
     * @param from the first, counted from 0
     * @param to the last
     * @param total how many there are in all processes
     */
    public record Shards(int from, int to, int total) {}

    /**
     * Reads them.
     *
     * @param words in the operator's language
     * @throws PlatformUnavailable when one of them cannot be used
     */
    public static DiscordSettings of(Map<String, String> environment, Wording words) {
        return new DiscordSettings(
                environment.getOrDefault(TOKEN, "").strip(),
                address(environment, API_URL, "http", words)
                        .map(url -> url.endsWith("/") ? url : url + "/"),
                address(environment, GATEWAY_URL, "ws", words),
                given(environment, SHARDS).map(value -> shards(value, words)),
                given(environment, TRY_SERVER).map(value -> server(value, words)));
    }

    private static Optional<String> given(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private static Optional<String> address(
            Map<String, String> environment, String variable, String scheme, Wording words) {
        Optional<String> value = given(environment, variable);
        if (value.isPresent() && !value.get().matches(scheme + "s?://\\S+")) {
            throw refused(words, "discord.setting-address", variable, value.get());
        }
        return value.map(URI::create).map(URI::toString);
    }

    private static Shards shards(String value, Wording words) {
        Matcher range = RANGE.matcher(value);
        if (range.matches()) {
            int from = Integer.parseInt(range.group(1));
            int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
            int total = Integer.parseInt(range.group(3));
            if (from <= to && to < total) {
                return new Shards(from, to, total);
            }
        }
        throw refused(words, "discord.setting-shards", SHARDS, value);
    }

    private static String server(String value, Wording words) {
        if (!SNOWFLAKE.matcher(value).matches()) {
            throw refused(words, "discord.setting-server", TRY_SERVER, value);
        }
        return value;
    }

    private static PlatformUnavailable refused(
            Wording words, String key, String variable, String value) {
        return new PlatformUnavailable(words.plain(key, "variable", variable, "value", value));
    }

    /** Does this process answer the servers of the first shard, and what belongs to no server? */
    public boolean hasFirstShard() {
        return shards.map(range -> range.from() == 0).orElse(true);
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "DiscordSettings[" + api + ", " + gateway + ", " + shards + ", " + tryServer + "]";
    }
}
