package dev.vigie.slack.planted;

import dev.vigie.org.Role;
import java.util.List;

/** Breaks the rule of the adapter's boundaries on purpose, to prove that the rule can fail. */
final class SeesTheOrganization {

    List<Role> roles() {
        return List.of(Role.values());
    }
}
