package dev.vigie.command;

import java.io.Serial;
import java.util.Arrays;

/**
 * Something a person did that cannot be done, with the message that says what is wrong and what
 * would be right. Expected: it is answered, not logged.
 */
public final class UserError extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    /**
     * @param key of the message
     * @param namesAndValues its arguments in pairs
     */
    public UserError(String key, Object... namesAndValues) {
        super(key, null, false, false);
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
