package dev.vigie.platform;

import dev.vigie.command.CommandCatalog;
import dev.vigie.text.Language;
import java.util.Map;
import java.util.function.Function;

/**
 * Something that a platform prints for whoever sets it up, without being connected: what it
 * registers, a link to invite it.
 *
 * @param word its subcommand, after the platform's own: {@code ./vigie slack manifest}
 * @param help the message that says what it is, without its {@code cli.}
 * @param text writes it; a {@link dev.vigie.command.UserError} says what is wrong with the request
 */
public record Printable(String word, String help, Function<Request, String> text) {

    /**
     * What it is printed from.
     *
     * @param catalog the commands
     * @param language as asked for
     * @param prefix put before the names of commands; empty for none
     * @param settings the environment variables
     */
    public record Request(
            CommandCatalog catalog,
            Language language,
            String prefix,
            Map<String, String> settings) {

        public Request {
            settings = Map.copyOf(settings);
        }

        /** Without the environment, which holds tokens. */
        @Override
        public String toString() {
            return "Request[" + language + ", " + prefix + "]";
        }
    }
}
