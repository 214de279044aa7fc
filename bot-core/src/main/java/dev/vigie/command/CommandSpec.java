package dev.vigie.command;

import dev.vigie.reply.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A command, declared once for all platforms.
 *
 * @param path its canonical (English) words: {@code [crisis, start]}; a group and a subcommand, or one
 *     word
 * @param visibility who sees the answer; declared, because platforms want to know before the answer is
 *     there
 * @param access who may use it
 * @param listed false for what only buttons use: typable, but not registered with the platforms nor shown
 *     by {@code /help}
 * @param options in the order in which they may be typed without their names
 * @param handler what it does
 */
public record CommandSpec(
        List<String> path,
        Visibility visibility,
        Access access,
        boolean listed,
        List<OptionSpec> options,
        CommandHandler handler) {

    public CommandSpec {
        path = List.copyOf(path);
        options = List.copyOf(options);
    }

    /** A private command for everyone; see the builder for more. */
    public static Builder named(String path) {
        return new Builder(path);
    }

    /** The prefix of its messages: {@code crisis.start}. */
    public String key() {
        return String.join(".", path);
    }

    /** Its canonical words separated by spaces. */
    public String name() {
        return String.join(" ", path);
    }

    public Optional<OptionSpec> option(String name) {
        return options.stream().filter(o -> o.name().equals(name)).findFirst();
    }

    /** Reads like a line of a table in a feature's {@code commands()}. */
    public static final class Builder {
        private final List<String> path;
        private final List<OptionSpec> options = new ArrayList<>();
        private Visibility visibility = Visibility.PRIVATE;
        private Access access = Access.EVERYONE;
        private boolean listed = true;

        private Builder(String path) {
            this.path = List.of(path.split(" "));
        }

        public Builder inChannel() {
            visibility = Visibility.CHANNEL;
            return this;
        }

        public Builder forAdministrators() {
            access = Access.ADMINISTRATOR;
            return this;
        }

        public Builder unlisted() {
            listed = false;
            return this;
        }

        public Builder required(OptionSpec option) {
            options.add(option.asRequired());
            return this;
        }

        public Builder optional(OptionSpec option) {
            options.add(option);
            return this;
        }

        public CommandSpec handledBy(CommandHandler handler) {
            return new CommandSpec(path, visibility, access, listed, options, handler);
        }
    }
}
