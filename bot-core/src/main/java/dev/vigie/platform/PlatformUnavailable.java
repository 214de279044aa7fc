package dev.vigie.platform;

import java.io.Serial;

/** A platform that cannot be started, with a sentence for the operator. */
public final class PlatformUnavailable extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    /**
     * @param sentence what is wrong and what would be right, without any secret
     */
    public PlatformUnavailable(String sentence) {
        super(sentence);
    }
}
