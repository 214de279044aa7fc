package dev.vigie.discord.fake;

import dev.vigie.discord.fake.FakeRest.Answer;
import java.util.List;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** The part of the API about channels and their messages. */
final class FakeChannels {

    private static final Answer NOTHING = new Answer(204, "");

    private final World world;
    private final FakeRest rest;

    FakeChannels(World world, FakeRest rest) {
        this.world = world;
        this.rest = rest;
    }

    Answer answer(String method, List<String> path, DataObject body) {
        DataObject channel = world.channels.get(path.get(1));
        if (channel == null) {
            return Answer.refused(404, 10003, "Unknown Channel");
        }
        String what = method + " " + String.join("/", path.subList(2, path.size()));
        if (what.equals("GET ")) {
            return Answer.of(channel);
        }
        if (what.equals("PATCH ")) {
            DataObject metadata = channel.getObject("thread_metadata");
            rest.changed(() -> metadata.put("archived", body.getBoolean("archived")));
            return Answer.of(channel);
        }
        if (what.equals("POST threads")) {
            return thread(channel, body);
        }
        if (what.startsWith("PUT thread-members/")) {
            String added = path.get(3);
            rest.changed(() -> list(channel, "added").add(added));
            return NOTHING;
        }
        if (what.equals("POST messages")) {
            return post(channel, body);
        }
        if (what.startsWith("PUT ") && what.contains("pins/")) {
            DataObject pinned = world.written(path.get(path.size() - 1));
            rest.changed(() -> pinned.put("pinned", true));
            return NOTHING;
        }
        if (what.startsWith("PATCH messages/")) {
            return edit(channel, path.get(3), body);
        }
        rest.problems.add("unknown: " + what);
        return Answer.refused(404, 0, "404: Not Found");
    }

    static DataArray list(DataObject channel, String name) {
        if (!channel.hasKey(name)) {
            channel.put(name, DataArray.empty());
        }
        return channel.getArray(name);
    }

    private Answer thread(DataObject parent, DataObject body) {
        boolean forum = parent.getInt("type") == 15;
        DataObject thread =
                world.thread(
                        parent.getString("id"), body.getInt("type", 11), body.getString("name"));
        if (forum) {
            DataObject card = body.getObject("message");
            rest.check(card);
            DataObject message = world.message(thread.getString("id"), World.BOT, card);
            world.messages.remove(message.getString("id"));
            world.messages.put(thread.getString("id"), message.put("id", thread.getString("id")));
        }
        return Answer.of(thread);
    }

    private Answer post(DataObject channel, DataObject body) {
        String id = channel.getString("id");
        boolean direct = channel.getInt("type") == 1;
        if (direct && rest.closed.contains(id)) {
            return Answer.refused(403, 50007, "Cannot send messages to this user");
        }
        if (body.getString("content", "").isEmpty()) {
            rest.check(body);
        }
        String nonce = id + " " + body.getString("nonce", "");
        if (rest.nonces.containsKey(nonce)) {
            return Answer.of(world.written(rest.nonces.getOrDefault(nonce, "")));
        }
        DataObject message = world.message(id, World.BOT, body);
        message.put("allowed", body.getObject("allowed_mentions"));
        body.optObject("message_reference")
                .ifPresent(r -> message.put("answers", r.getString("message_id")));
        rest.changed(() -> rest.nonces.put(nonce, message.getString("id")));
        return Answer.of(message);
    }

    private Answer edit(DataObject channel, String id, DataObject body) {
        boolean archived =
                channel.optObject("thread_metadata")
                        .map(metadata -> metadata.getBoolean("archived"))
                        .orElse(false);
        if (archived) {
            return Answer.refused(400, 50083, "Thread is archived");
        }
        DataObject message = world.messages.get(id);
        if (message == null) {
            return Answer.refused(404, 10008, "Unknown Message");
        }
        rest.check(body);
        rest.changed(() -> world.edit(message, body));
        return Answer.of(message);
    }
}
