package dev.vigie.platform;

/** A chat platform that is configured and can be started. */
public interface ChatPlatform {

    /** The platform's id: {@code slack}, {@code discord}. */
    String id();

    /**
     * Connects and begins to listen; returns once connected.
     *
     * @throws PlatformUnavailable when it cannot be reached or refuses
     */
    void start();

    /** Stops listening, finishes what is under way, disconnects. */
    void stop();

    /** The way out. */
    Messenger messenger();
}
