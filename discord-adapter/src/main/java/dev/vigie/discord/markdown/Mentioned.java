package dev.vigie.discord.markdown;

/**
 * The ids of those a text notifies, as they stand in a mention: a person's bare, a role's after
 * {@value #ROLE}.
 */
public final class Mentioned {

    static final String ROLE = "&";

    private Mentioned() {}

    public static boolean isGroup(String id) {
        return id.startsWith(ROLE);
    }

    /** Discord's own id. */
    public static String bareId(String id) {
        return isGroup(id) ? id.substring(ROLE.length()) : id;
    }
}
