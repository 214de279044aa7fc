package dev.vigie.jdbc;

import java.io.Serial;
import java.util.Arrays;

/** A database that cannot be used, with the message for the operator. Nothing in it was touched. */
public final class DatabaseRefused extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    public DatabaseRefused(Throwable cause, String key, Object... namesAndValues) {
        super(key, cause);
        this.key = key;
        this.arguments = namesAndValues.clone();
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return Arrays.copyOf(arguments, arguments.length);
    }
}
