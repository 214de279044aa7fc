package dev.vigie.planted.a12;

import java.util.function.Supplier;

/** Catches more than it can explain. */
public final class Catches {

    private Catches() {}

    static String alone(Supplier<String> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            return "";
        }
    }

    static String amongOthers(Supplier<String> work) {
        try {
            return work.get();
        } catch (java.lang.Error | IllegalStateException e) {
            return "";
        }
    }

    static Supplier<String> inLambda(Supplier<String> work) {
        return () -> {
            try {
                return work.get();
            } catch (final Throwable e) {
                return "";
            }
        };
    }

    static String precisely(Supplier<String> work) {
        try {
            return work.get();
        } catch (IllegalArgumentException e) {
            // catch (RuntimeException e) would be too much
            return "catch (Exception e)";
        }
    }
}
