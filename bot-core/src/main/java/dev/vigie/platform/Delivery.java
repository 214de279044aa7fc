package dev.vigie.platform;

/**
 * Tells two attempts at one message from two messages.
 *
 * @param id the same at each attempt, at most 25 characters (Discord's limit for a nonce)
 * @param again whether an earlier attempt may have arrived without our knowing
 */
public record Delivery(String id, boolean again) {

    private static final int MAX_ID = 25;

    public Delivery {
        if (id.isEmpty() || id.length() > MAX_ID) {
            throw new IllegalArgumentException("an id of 1 to " + MAX_ID + ": " + id);
        }
    }

    /** A first attempt. */
    public static Delivery first(String id) {
        return new Delivery(id, false);
    }
}
