package dev.vigie.command;

import dev.vigie.chat.CommandCall;
import dev.vigie.reply.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A command, declared once for all platforms.
 *
 * @param path its canonical (English) words: {@code [crisis, start]}; a group and a subcommand, or
 *     one word
 * @param channelWhen who sees the answer, declared because platforms want to know before the answer
 *     is there: {@link ChannelWhen#NEVER}, {@link ChannelWhen#ALWAYS}, or once a given option is
 *     filled in
 * @param access who may use it
 * @param listed false for what only buttons use: typable, but not registered with the platforms nor
 *     shown by {@code /help}
 * @param options in the order in which they may be typed without their names
 * @param handler what it does
 */
public record CommandSpec(
        List<String> path,
        ChannelWhen channelWhen,
        Access access,
        boolean listed,
        List<OptionSpec> options,
        CommandHandler handler) {

    public CommandSpec {
        path = List.copyOf(path);
        options = List.copyOf(options);
    }

    /**
     * When the whole conversation sees the answer.
     *
     * @param option the option that makes it public; empty for one of the two constants
     */
    public record ChannelWhen(boolean always, String option) {
        public static final ChannelWhen NEVER = new ChannelWhen(false, "");
        public static final ChannelWhen ALWAYS = new ChannelWhen(true, "");
    }

    /** Who sees the answer to a call. */
    public Visibility visibility(CommandCall call) {
        boolean shared = channelWhen.always() || call.option(channelWhen.option()).isPresent();
        return shared ? Visibility.CHANNEL : Visibility.PRIVATE;
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
        private ChannelWhen channelWhen = ChannelWhen.NEVER;
        private Access access = Access.EVERYONE;
        private boolean listed = true;

        private Builder(String path) {
            this.path = List.of(path.split(" "));
        }

        public Builder inChannel() {
            channelWhen = ChannelWhen.ALWAYS;
            return this;
        }

        /** For everyone to see once this option is filled in; a private choice before. */
        public Builder inChannelOnce(String option) {
            channelWhen = new ChannelWhen(false, option);
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
            return new CommandSpec(path, channelWhen, access, listed, options, handler);
        }
    }
}
