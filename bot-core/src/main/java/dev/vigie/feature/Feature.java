package dev.vigie.feature;

import dev.vigie.command.CommandSpec;
import java.util.List;

/** A slice of what Vigie does. */
public interface Feature {

    /** Its commands, in the order of {@code /help}. */
    List<CommandSpec> commands();
}
