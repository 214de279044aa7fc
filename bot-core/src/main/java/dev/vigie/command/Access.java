package dev.vigie.command;

/** Who may use a command; checked when it is used, not when its button was drawn. */
public enum Access {
    EVERYONE,
    /** Whoever administers the workspace or server. */
    ADMINISTRATOR
}
