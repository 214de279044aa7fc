package dev.vigie.pack;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a legal statement holds. */
public enum Jurisdiction {
    @JsonProperty("quebec")
    QUEBEC,
    @JsonProperty("canada")
    CANADA,
    @JsonProperty("france")
    FRANCE,
    @JsonProperty("eu")
    EU,
    @JsonProperty("usa")
    USA,
    @JsonProperty("australia")
    AUSTRALIA
}
