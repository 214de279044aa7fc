package dev.vigie.discord.markdown;

import java.net.URI;
import java.util.Optional;

/** How a run of text looks. */
record Style(boolean strong, boolean emphasis, Optional<URI> link) {

    static final Style PLAIN = new Style(false, false, Optional.empty());

    Style asStrong() {
        return new Style(true, emphasis, link);
    }

    Style asEmphasis() {
        return new Style(strong, true, link);
    }

    Style withoutEmphasis() {
        return new Style(strong, false, link);
    }

    Style linkedTo(URI target) {
        return new Style(strong, emphasis, Optional.of(target));
    }

    /** What remains when only emphasis differs: these two stand inside the same markers. */
    boolean sharesMarkersWith(Style other) {
        return strong == other.strong && link.equals(other.link);
    }
}
