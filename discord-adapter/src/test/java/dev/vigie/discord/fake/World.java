package dev.vigie.discord.fake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;

/** The servers, people, channels and messages there are, as Discord words them. */
final class World {

    static final String BOT = "100000000000000001";
    private static final long DISCORD_EPOCH = 1_420_070_400_000L;
    private static final long EVERYTHING = (1L << 51) - 1;
    private static final long MEMBER =
            Permission.getRaw(
                    Permission.VIEW_CHANNEL, Permission.MESSAGE_SEND, Permission.MESSAGE_HISTORY);

    private final AtomicLong last = new AtomicLong();
    final Map<String, DataObject> channels = new ConcurrentHashMap<>();
    final Map<String, DataObject> messages = new ConcurrentHashMap<>();
    final Map<String, String> directs = new ConcurrentHashMap<>();
    final Map<String, Guild> guilds = new LinkedHashMap<>();
    private final Map<String, String> users = new ConcurrentHashMap<>();

    /** A server with one channel {@code general} and one role {@code legal}. */
    record Guild(String id, String name, String general, String role, String locale) {}

    Guild guild(String id, String name, String locale) {
        Guild guild = new Guild(id, name, snowflake(), snowflake(), locale);
        guilds.put(id, guild);
        channel(guild.general(), id, 0, "general");
        return guild;
    }

    /** Ids hold the time at which they were made: JDA tells from them when a token expires. */
    String snowflake() {
        long now = (System.currentTimeMillis() - DISCORD_EPOCH) << 22;
        return Long.toString(last.updateAndGet(before -> Math.max(before + 1, now)));
    }

    Guild server(String id) {
        return there(guilds.get(id), "server " + id);
    }

    DataObject place(String id) {
        return there(channels.get(id), "channel " + id);
    }

    DataObject written(String id) {
        return there(messages.get(id), "message " + id);
    }

    private static <T> T there(@Nullable T thing, String what) {
        if (thing == null) {
            throw new AssertionError("there is no " + what);
        }
        return thing;
    }

    DataObject channel(String id, String guild, int type, String name) {
        DataObject channel =
                DataObject.empty()
                        .put("id", id)
                        .put("guild_id", guild)
                        .put("type", type)
                        .put("name", name)
                        .put("position", 0)
                        .put("permission_overwrites", DataArray.empty());
        channels.put(id, channel);
        return channel;
    }

    DataObject thread(String parent, int type, String name) {
        DataObject thread =
                channel(snowflake(), place(parent).getString("guild_id"), type, name)
                        .put("parent_id", parent)
                        .put("owner_id", BOT)
                        .put("member_count", 1)
                        .put("message_count", 0)
                        .put("total_message_sent", 0)
                        .put(
                                "thread_metadata",
                                DataObject.empty()
                                        .put("archived", false)
                                        .put("locked", false)
                                        .put("auto_archive_duration", 10080)
                                        .put("archive_timestamp", "2026-11-22T12:00:00+00:00"));
        return thread;
    }

    String user(String name) {
        return users.computeIfAbsent(name, unknown -> snowflake());
    }

    /** A stranger is in no server, whoever has one in their name is in that one. */
    boolean isIn(Guild guild, String user) {
        return !user.equals("stranger")
                && guild.id().equals(FakeDiscord.SECOND_SERVER) == user.contains("sirop");
    }

    String nameOf(String id) {
        return users.entrySet().stream()
                .filter(user -> user.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("bot");
    }

    DataObject userJson(String id) {
        return DataObject.empty()
                .put("id", id)
                .put("username", nameOf(id))
                .put("global_name", null)
                .put("discriminator", "0")
                .put("avatar", null)
                .put("bot", id.equals(BOT));
    }

    /** A person called admin administers every server; one called counsel has its role. */
    DataObject member(Guild guild, String id) {
        DataArray roles = DataArray.empty();
        if (nameOf(id).equals("counsel")) {
            roles.add(guild.role());
        }
        return DataObject.empty()
                .put("user", userJson(id))
                .put("nick", null)
                .put("roles", roles)
                .put("joined_at", "2024-01-01T00:00:00+00:00")
                .put("deaf", false)
                .put("mute", false)
                .put("flags", 0)
                .put("pending", false);
    }

    DataObject guildJson(Guild guild) {
        DataArray open = DataArray.empty();
        channels.values().stream()
                .filter(channel -> channel.getInt("type") == 0)
                .filter(channel -> guild.id().equals(channel.getString("guild_id", "")))
                .forEach(open::add);
        DataArray roles = DataArray.empty();
        roles.add(role(guild.id(), "@everyone", MEMBER));
        roles.add(role(guild.role(), "legal", 0));
        return DataObject.empty()
                .put("id", guild.id())
                .put("name", guild.name())
                .put("owner_id", user("admin"))
                .put("preferred_locale", guild.locale())
                .put("features", DataArray.empty().add("COMMUNITY"))
                .put("roles", roles)
                .put("channels", open)
                .put("threads", DataArray.empty())
                .put("members", DataArray.empty().add(member(guild, BOT)))
                .put("member_count", 3)
                .put("presences", DataArray.empty())
                .put("voice_states", DataArray.empty())
                .put("emojis", DataArray.empty())
                .put("stickers", DataArray.empty())
                .put("guild_scheduled_events", DataArray.empty())
                .put("stage_instances", DataArray.empty())
                .put("soundboard_sounds", DataArray.empty())
                .put("verification_level", 0)
                .put("default_message_notifications", 0)
                .put("explicit_content_filter", 0)
                .put("mfa_level", 0)
                .put("nsfw_level", 0)
                .put("premium_tier", 0)
                .put("afk_timeout", 300)
                .put("system_channel_flags", 0)
                .put("large", false)
                .put("unavailable", false);
    }

    private static DataObject role(String id, String name, long permissions) {
        return DataObject.empty()
                .put("id", id)
                .put("name", name)
                .put("color", 0)
                .put("colors", DataObject.empty().put("primary_color", 0))
                .put("hoist", false)
                .put("position", 0)
                .put("permissions", Long.toString(permissions))
                .put("managed", false)
                .put("mentionable", true)
                .put("flags", 0);
    }

    /** What an interaction says of who made it. */
    void speak(DataObject interaction, String server, String user) {
        if (server.isEmpty()) {
            interaction.put("user", userJson(user)).put("context", 1);
            return;
        }
        Guild guild = server(server);
        long permissions = nameOf(user).equals("admin") ? EVERYTHING : MEMBER;
        interaction
                .put("guild_id", guild.id())
                .put("guild_locale", guild.locale())
                .put(
                        "guild",
                        DataObject.empty()
                                .put("id", guild.id())
                                .put("locale", guild.locale())
                                .put("features", DataArray.empty()))
                .put("context", 0)
                .put("member", member(guild, user).put("permissions", Long.toString(permissions)));
    }

    String direct(String user) {
        return directs.computeIfAbsent(
                user,
                unknown -> {
                    String id = snowflake();
                    channels.put(
                            id,
                            DataObject.empty()
                                    .put("id", id)
                                    .put("type", 1)
                                    .put("recipients", DataArray.empty().add(userJson(user))));
                    return id;
                });
    }

    /** A message with its components numbered, as Discord gives them back. */
    DataObject message(String channel, String author, DataObject body) {
        String id = snowflake();
        DataObject message =
                DataObject.empty()
                        .put("id", id)
                        .put("channel_id", channel)
                        .put("type", 0)
                        .put("content", body.getString("content", ""))
                        .put("timestamp", "2026-11-22T12:00:00+00:00")
                        .put("edited_timestamp", null)
                        .put("tts", false)
                        .put("mention_everyone", false)
                        .put("mentions", DataArray.empty())
                        .put("mention_roles", DataArray.empty())
                        .put("attachments", DataArray.empty())
                        .put("embeds", DataArray.empty())
                        .put("pinned", false)
                        .put("flags", body.getInt("flags", 0))
                        .put("author", userJson(author))
                        .put("components", numbered(body));
        messages.put(id, message);
        return message;
    }

    void edit(DataObject message, DataObject body) {
        message.put("components", numbered(body)).put("flags", body.getInt("flags", 0));
    }

    private static DataArray numbered(DataObject body) {
        DataArray components =
                DataArray.fromJson(
                        body.optArray("components").orElseGet(DataArray::empty).toString());
        number(components, new AtomicLong());
        return components;
    }

    private static void number(DataArray components, AtomicLong last) {
        for (DataObject component : list(components)) {
            component.put("id", last.incrementAndGet());
            component.optArray("components").ifPresent(inside -> number(inside, last));
        }
    }

    static List<DataObject> list(DataArray array) {
        return array.stream(DataArray::getObject).toList();
    }
}
