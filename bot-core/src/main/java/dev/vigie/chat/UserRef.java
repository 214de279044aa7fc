package dev.vigie.chat;

/**
 * A person on a platform.
 *
 * @param platform the platform's id: {@code slack}, {@code discord}, {@code console}
 * @param id the person's id there
 */
public record UserRef(String platform, String id) {

    /** {@code platform:id}, as stored. */
    public String key() {
        return platform + ":" + id;
    }

    /**
     * Reads what {@link #key()} wrote.
     *
     * @throws IllegalArgumentException when there is no platform before a colon
     */
    public static UserRef parse(String key) {
        int colon = key.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("not a platform:id: " + key);
        }
        return new UserRef(key.substring(0, colon), key.substring(colon + 1));
    }
}
