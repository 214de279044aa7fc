package dev.vigie.discord.fake;

import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.Deflater;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/** The gateway: several shards, each with a session that can be resumed. */
final class FakeGateway extends WebSocketServer {

    private final World world;
    private final Watched changes;
    private final List<Session> sessions = new ArrayList<>();
    private volatile int closeOnIdentify;
    volatile boolean started;
    final AtomicInteger resumed = new AtomicInteger();
    final AtomicInteger identified = new AtomicInteger();
    volatile int intents;

    FakeGateway(World world, Watched changes) {
        super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        this.world = world;
        this.changes = changes;
        setReuseAddr(true);
        setDaemon(true);
    }

    /** A session outlives its connection. */
    private static final class Session {
        private final String id;
        private final int shard;
        private final int total;
        private final List<DataObject> sent = new ArrayList<>();
        private volatile WebSocket socket;
        private volatile boolean forgotten;

        Session(String id, int shard, int total, WebSocket socket) {
            this.id = id;
            this.shard = shard;
            this.total = total;
            this.socket = socket;
        }
    }

    /** The next ones who identify themselves are turned away. */
    void refuse(int closeCode) {
        closeOnIdentify = closeCode;
    }

    @Override
    public void onStart() {
        changes.changed(() -> started = true);
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
        socket.setAttachment(new Deflater());
        send(
                socket,
                DataObject.empty()
                        .put("op", 10)
                        .put("d", DataObject.empty().put("heartbeat_interval", 41_250)));
    }

    @Override
    public void onMessage(WebSocket socket, String text) {
        DataObject message = DataObject.fromJson(text);
        switch (message.getInt("op")) {
            case 1 -> send(socket, DataObject.empty().put("op", 11));
            case 2 -> identify(socket, message.getObject("d"));
            case 6 -> resume(socket, message.getObject("d"));
            default -> {}
        }
    }

    private void identify(WebSocket socket, DataObject said) {
        intents = said.getInt("intents");
        if (closeOnIdentify != 0) {
            socket.close(closeOnIdentify, "refused");
            return;
        }
        DataArray shard = said.optArray("shard").orElseGet(() -> DataArray.empty().add(0).add(1));
        Session session = new Session(world.snowflake(), shard.getInt(0), shard.getInt(1), socket);
        sessions.add(session);
        List<World.Guild> theirs =
                world.guilds.values().stream()
                        .filter(guild -> answers(session, guild.id()))
                        .toList();
        DataArray unavailable = DataArray.empty();
        theirs.forEach(
                guild ->
                        unavailable.add(
                                DataObject.empty().put("id", guild.id()).put("unavailable", true)));
        dispatch(
                session,
                "READY",
                DataObject.empty()
                        .put("v", 10)
                        .put("user", world.userJson(World.BOT))
                        .put("guilds", unavailable)
                        .put("private_channels", DataArray.empty())
                        .put("session_id", session.id)
                        .put("resume_gateway_url", "ws://127.0.0.1:" + getPort())
                        .put("application", DataObject.empty().put("id", World.BOT).put("flags", 0))
                        .put("shard", shard));
        theirs.forEach(guild -> dispatch(session, "GUILD_CREATE", world.guildJson(guild)));
        changes.changed(identified::incrementAndGet);
    }

    private void resume(WebSocket socket, DataObject said) {
        Optional<Session> session =
                sessions.stream()
                        .filter(s -> s.id.equals(said.getString("session_id")) && !s.forgotten)
                        .findFirst();
        if (session.isEmpty()) {
            send(socket, DataObject.empty().put("op", 9).put("d", false));
            return;
        }
        session.get().socket = socket;
        long seen = said.getLong("seq");
        List.copyOf(session.get().sent).stream()
                .filter(event -> event.getLong("s") > seen)
                .forEach(event -> send(socket, event));
        dispatch(session.get(), "RESUMED", DataObject.empty());
        changes.changed(resumed::incrementAndGet);
    }

    private static boolean answers(Session session, String guild) {
        return (Long.parseLong(guild) >> 22) % session.total == session.shard;
    }

    /** Tells the shard that a server belongs to; the first one of what belongs to none. */
    void tell(String guild, String type, DataObject data) {
        sessions.stream()
                .filter(s -> !s.forgotten)
                .filter(s -> guild.isEmpty() ? s.shard == 0 : answers(s, guild))
                .reduce((older, newer) -> newer)
                .ifPresent(session -> dispatch(session, type, data));
    }

    private void dispatch(Session session, String type, DataObject data) {
        synchronized (session) {
            DataObject event =
                    DataObject.empty()
                            .put("op", 0)
                            .put("t", type)
                            .put("s", session.sent.size() + 1)
                            .put("d", data);
            session.sent.add(event);
            send(session.socket, event);
        }
    }

    /** Cuts all connections without a word. */
    void drop() {
        sessions.forEach(session -> session.socket.closeConnection(1006, "dropped"));
    }

    /** Asks to come back, or says that a session is no longer valid. */
    void say(int op, Object data) {
        sessions.stream()
                .filter(session -> !session.forgotten)
                .forEach(s -> send(s.socket, DataObject.empty().put("op", op).put("d", data)));
    }

    void forget() {
        sessions.forEach(session -> session.forgotten = true);
    }

    List<String> shards() {
        return sessions.stream().map(s -> s.shard + "/" + s.total).distinct().sorted().toList();
    }

    private static void send(WebSocket socket, DataObject message) {
        if (!socket.isOpen()) {
            return;
        }
        Deflater stream = socket.getAttachment();
        synchronized (stream) {
            stream.setInput(message.toString().getBytes(StandardCharsets.UTF_8));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            int length = stream.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
            while (length > 0) {
                out.write(buffer, 0, length);
                length = stream.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
            }
            socket.send(out.toByteArray());
        }
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {}

    @Override
    public void onError(WebSocket socket, Exception trouble) {}
}
