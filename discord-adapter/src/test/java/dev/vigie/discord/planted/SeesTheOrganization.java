package dev.vigie.discord.planted;

import dev.vigie.org.Role;

/** Breaks the rule on purpose: an adapter must not know the organization. */
public final class SeesTheOrganization {

    public Role role(String name) {
        return Role.valueOf(name);
    }
}
