package dev.vigie.feature.knowledge.search.vector;

/** This system cannot run the model: no native library for it, or one that does not load. */
public final class ModelUnavailable extends Exception {

    private static final long serialVersionUID = 1;

    ModelUnavailable(Throwable cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }
}
