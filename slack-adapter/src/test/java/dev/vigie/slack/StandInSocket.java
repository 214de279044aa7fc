package dev.vigie.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/** The Socket Mode side of {@link StandInSlack}. */
final class StandInSocket {

    private final Runnable changed;
    private final Server server = new Server();
    private final CountDownLatch started = new CountDownLatch(1);
    private final List<WebSocket> open = new ArrayList<>();
    private final Map<String, JsonObject> acknowledged = new ConcurrentHashMap<>();
    private int connections;
    private int envelopes;

    StandInSocket(Runnable changed) {
        this.changed = changed;
    }

    void open() {
        server.setReuseAddr(true);
        server.start();
        try {
            started.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    String address() {
        return "ws://127.0.0.1:" + server.getPort() + "/link";
    }

    /** How many connections were ever opened. */
    synchronized int connections() {
        return connections;
    }

    /** Sends an envelope to the newest connection; answers its id. */
    synchronized String send(String type, JsonObject payload) {
        envelopes++;
        JsonObject envelope = new JsonObject();
        envelope.addProperty("type", type);
        envelope.addProperty("envelope_id", "e" + envelopes);
        envelope.addProperty("accepts_response_payload", true);
        envelope.add("payload", payload);
        open.get(open.size() - 1).send(envelope.toString());
        return "e" + envelopes;
    }

    /** What an envelope was acknowledged with. */
    Optional<JsonObject> acknowledged(String envelope) {
        return Optional.ofNullable(acknowledged.get(envelope));
    }

    /** Announces that the connection will be closed. */
    synchronized void announceTheEnd() {
        open.get(open.size() - 1)
                .send("{\"type\":\"disconnect\",\"reason\":\"refresh_requested\"}");
    }

    /** Cuts every connection. */
    synchronized void cut() {
        List.copyOf(open).forEach(one -> one.closeConnection(1006, "cut"));
    }

    void shut() {
        try {
            server.stop(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Server extends WebSocketServer {

        Server() {
            super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        }

        @Override
        public void onStart() {
            started.countDown();
        }

        @Override
        public void onOpen(WebSocket one, ClientHandshake handshake) {
            synchronized (StandInSocket.this) {
                connections++;
                open.add(one);
            }
            one.send("{\"type\":\"hello\"}");
            changed.run();
        }

        @Override
        public void onClose(WebSocket one, int code, String reason, boolean remote) {
            synchronized (StandInSocket.this) {
                open.remove(one);
            }
            changed.run();
        }

        @Override
        public void onMessage(WebSocket one, String message) {
            JsonObject answer = JsonParser.parseString(message).getAsJsonObject();
            acknowledged.put(answer.get("envelope_id").getAsString(), answer);
            changed.run();
        }

        @Override
        public void onError(WebSocket one, Exception e) {
            changed.run();
        }
    }
}
