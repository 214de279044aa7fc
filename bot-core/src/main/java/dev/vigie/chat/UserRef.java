package dev.vigie.chat;

/**
 * A person on a platform, or a group of people that the platform keeps (a Slack user group, a
 * Discord role), which is accepted wherever a person is.
 *
 * @param platform the platform's id: {@code slack}, {@code discord}, {@code console}
 * @param id the person's id there; a group's begins with {@value #GROUP}
 */
public record UserRef(String platform, String id) {

    private static final String GROUP = "@";

    /**
     * A group by the platform's own id.
     *
     * @param group without any mark
     */
    public static UserRef group(String platform, String group) {
        return new UserRef(platform, GROUP + group);
    }

    public boolean isGroup() {
        return id.startsWith(GROUP);
    }

    /** The platform's own id, of a person or a group. */
    public String bareId() {
        return isGroup() ? id.substring(GROUP.length()) : id;
    }

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
