package dev.vigie.platform;

import java.util.Optional;

/** A chat platform that is configured and can be started. */
public interface ChatPlatform {

    /** The platform's id: {@code slack}, {@code discord}. */
    String id();

    /**
     * Connects and begins to listen; returns once connected, or while it goes on trying because the
     * platform is out of order (see {@link #health}).
     *
     * @throws PlatformUnavailable when it refuses: a wrong token, a missing permission
     */
    void start();

    /** Stops listening, finishes what is under way, disconnects. */
    void stop();

    /** The way out. */
    Messenger messenger();

    /** How it is just now. */
    Health health();

    /** What it answers on Vigie's own web server, if anything. */
    default Optional<WebEndpoint> endpoint() {
        return Optional.empty();
    }
}
