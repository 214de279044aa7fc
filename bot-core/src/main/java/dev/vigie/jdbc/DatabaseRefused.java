package dev.vigie.jdbc;

import java.io.Serial;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A database that cannot be used, with the message for the operator. Nothing in it was touched. */
public final class DatabaseRefused extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    /**
     * Says why.
     *
     * @param cause for the log; none when the program itself refuses
     * @param key of the message for the operator
     * @param namesAndValues its arguments in pairs
     */
    public DatabaseRefused(@Nullable Throwable cause, String key, Object... namesAndValues) {
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
