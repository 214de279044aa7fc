package dev.vigie.org;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Optional;

/** Who does what in a community team and in its crisis unit. */
public enum Role {
    @JsonProperty("community-manager")
    COMMUNITY_MANAGER,
    @JsonProperty("moderator")
    MODERATOR,
    @JsonProperty("social-media-lead")
    SOCIAL_MEDIA_LEAD,
    /**
     * The public-relations professional without whom a severity 1 or 2 crisis is never resolved.
     */
    @JsonProperty("pr-director")
    PR_DIRECTOR,
    @JsonProperty("executive")
    EXECUTIVE,
    @JsonProperty("legal")
    LEGAL,
    @JsonProperty("privacy-officer")
    PRIVACY_OFFICER,
    @JsonProperty("security")
    SECURITY,
    @JsonProperty("human-resources")
    HUMAN_RESOURCES,
    @JsonProperty("customer-service")
    CUSTOMER_SERVICE,
    @JsonProperty("operations")
    OPERATIONS,
    @JsonProperty("scribe")
    SCRIBE;

    /**
     * As written in packs, typed and stored: {@code pr-director}. Also the end of its message key.
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Role> of(String id) {
        for (Role role : values()) {
            if (role.id().equals(id)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
