package dev.vigie.timer;

import java.util.function.Supplier;

/** Does several things both or neither. */
public interface Transactions {

    /** Changes made by any store on this thread, and what is planned, are one transaction. */
    <T> T together(Supplier<T> changes);
}
