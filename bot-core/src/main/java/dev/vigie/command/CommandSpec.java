package dev.vigie.command;

import dev.vigie.chat.CommandCall;
import dev.vigie.reply.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A command, declared once for all platforms.
 *
 * @param path its canonical (English) words: {@code [crisis, start]}; a group and a subcommand, one
 *     word, or three: {@code [interview, kit, create]}
 * @param channelWhen who sees the answer, declared because platforms want to know before the answer
 *     is there: {@link ChannelWhen#NEVER}, {@link ChannelWhen#ALWAYS}, or once a given option is
 *     filled in
 * @param access who may use it
 * @param reach where it is offered besides being typed
 * @param options in the order in which they may be typed without their names
 * @param handler what it does
 */
public record CommandSpec(
        List<String> path,
        ChannelWhen channelWhen,
        Access access,
        Reach reach,
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

    /**
     * Where a command is offered.
     *
     * @param listed false for what only buttons use: typable, but not registered with the platforms
     *     nor shown by {@code /help}
     * @param shortcut whether it is worth a shortcut that is there whatever one looks at
     * @param menu the menu that offers it, under the message {@code KEY.menu}
     */
    public record Reach(boolean listed, boolean shortcut, Menu menu) {}

    /** The menu of a thing in the chat. */
    public enum Menu {
        NONE,
        /** Of a message: it fills the option of type {@link OptionType#MESSAGE}. */
        MESSAGE,
        /** Of a person: it fills the first option of type {@link OptionType#PERSON}. */
        PERSON
    }

    public boolean listed() {
        return reach.listed();
    }

    /** The option that the entry in a menu fills. */
    public Optional<OptionSpec> filledByMenu() {
        OptionType type = reach.menu() == Menu.MESSAGE ? OptionType.MESSAGE : OptionType.PERSON;
        return reach.menu() == Menu.NONE
                ? Optional.empty()
                : options.stream().filter(o -> o.type() == type).findFirst();
    }

    /** Whether a form comes before anything else; known without asking anybody. */
    public boolean asksFirst(CommandCall call) {
        return options.stream()
                .anyMatch(o -> o.required() && call.option(o.name()).orElse("").isBlank());
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
        private Reach reach = new Reach(true, false, Menu.NONE);

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
            reach = new Reach(false, reach.shortcut(), reach.menu());
            return this;
        }

        /** Offered as a shortcut. */
        public Builder asShortcut() {
            reach = new Reach(reach.listed(), true, reach.menu());
            return this;
        }

        /** Offered in the menu of every message, or of every person. */
        public Builder inMenuOf(Menu menu) {
            reach = new Reach(reach.listed(), reach.shortcut(), menu);
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
            return new CommandSpec(path, channelWhen, access, reach, options, handler);
        }
    }
}
