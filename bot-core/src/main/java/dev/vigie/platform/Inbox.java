package dev.vigie.platform;

/**
 * Remembers what was already received, across restarts and instances: a platform delivers again
 * what it believes lost.
 */
public interface Inbox {

    /**
     * Whether this is the first time. Of several that ask at once, one is told so.
     *
     * @param platform the platform's id
     * @param id its id of what it delivered
     */
    boolean isNew(String platform, String id);
}
