package dev.vigie.pack;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The human who must take over. What carries a hand-over is shown with the mark "to be reviewed by
 * a qualified person before use" until an organization has reviewed it.
 */
public enum Handover {
    @JsonProperty("legal")
    LEGAL,
    @JsonProperty("privacy")
    PRIVACY,
    @JsonProperty("emergency")
    EMERGENCY,
    @JsonProperty("security")
    SECURITY,
    @JsonProperty("hr")
    HR
}
