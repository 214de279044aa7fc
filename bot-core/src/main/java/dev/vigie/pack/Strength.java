package dev.vigie.pack;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much a source can carry. */
public enum Strength {
    /** One of the founding articles: practitioners' opinions of 2012 to 2018. */
    @JsonProperty("founding")
    FOUNDING,
    /** Primary, official or peer-reviewed. */
    @JsonProperty("official")
    OFFICIAL,
    /** A recognised practitioner. */
    @JsonProperty("recognised")
    RECOGNISED,
    /** An illustration, never an authority. */
    @JsonProperty("secondary")
    SECONDARY
}
