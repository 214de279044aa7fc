package dev.vigie.command;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.QuotedMessage;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Visibility;
import dev.vigie.reply.Wording;
import dev.vigie.text.CleanText;
import dev.vigie.text.Folding;
import dev.vigie.text.Language;
import dev.vigie.text.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one way in: whatever a person typed or pressed, on any platform, becomes an answer or a form.
 *
 * <p>Expected errors are answered in the person's language. A bug is caught here, once: it is
 * logged under a short code, and the person gets that code.
 */
public final class Dispatcher {

    /** Longer messages are refused with a sentence; no option takes that much. */
    private static final int MAX_MESSAGE = 8_000;

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    private final CommandCatalog catalog;
    private final Ports ports;
    private final Messages messages;
    private final InstantSource clock;
    private final Supplier<String> incidentCodes;

    /**
     * What the dispatcher asks of the rest of the program.
     *
     * @param callers knows who speaks
     * @param quotes keeps messages that were pointed at
     * @param listener told how each command went
     */
    public record Ports(Callers callers, Quotes quotes, DispatchListener listener) {}

    public Dispatcher(
            CommandCatalog catalog,
            Ports ports,
            Messages messages,
            InstantSource clock,
            Supplier<String> incidentCodes) {
        this.catalog = catalog;
        this.ports = ports;
        this.messages = messages;
        this.clock = clock;
        this.incidentCodes = incidentCodes;
    }

    public CommandCatalog catalog() {
        return catalog;
    }

    /** Something typed: a command with or without its slash, or else a question. */
    public Outcome say(Speaker speaker, ConversationRef where, String message) {
        return answering(
                speaker,
                where,
                "say",
                caller -> typed(caller, where, Tokens.strip(CleanText.of(message))));
    }

    /**
     * A button pressed, a form filled in, a command whose options the platform already separated.
     */
    public Outcome call(Speaker speaker, ConversationRef where, CommandCall call) {
        return answering(
                speaker,
                where,
                call.name(),
                caller -> {
                    CommandSpec command =
                            catalog.find(call.path())
                                    .orElseThrow(() -> new UserError("error.button-gone"));
                    return invoke(caller, where, command, cleaned(call.options()));
                });
    }

    /** A command from the menu of a message. */
    public Outcome about(
            Speaker speaker, ConversationRef where, CommandCall call, QuotedMessage message) {
        return answering(
                speaker,
                where,
                call.name(),
                caller -> {
                    CommandSpec command =
                            catalog.find(call.path())
                                    .filter(c -> c.reach().menu() == CommandSpec.Menu.MESSAGE)
                                    .orElseThrow(() -> new UserError("error.button-gone"));
                    String option = command.filledByMenu().orElseThrow().name();
                    String kept = ports.quotes().keep(caller.org(), cleaned(message));
                    return invoke(
                            caller, where, command, cleaned(call.with(option, kept).options()));
                });
    }

    private static QuotedMessage cleaned(QuotedMessage message) {
        return new QuotedMessage(
                message.author(),
                CleanText.of(message.text()),
                message.at(),
                message.link(),
                message.ref());
    }

    /** What could complete an option being typed, best first; nothing when anything is wrong. */
    public List<Choice> complete(
            Speaker speaker, ConversationRef where, CommandCall call, String option) {
        Optional<OptionSpec> asked = catalog.find(call.path()).flatMap(c -> c.option(option));
        if (asked.isEmpty() || speaker.standing().outsider()) {
            return List.of();
        }
        try {
            Caller caller = ports.callers().identify(speaker, where);
            return asked.get()
                    .choices()
                    .completing(
                            caller.org(),
                            CleanText.of(call.option(option).orElse("")),
                            caller.language());
        } catch (Unavailable trouble) {
            LOG.warn("no completion: {}", trouble.getMessage());
            return List.of();
        }
    }

    private static Map<String, String> cleaned(Map<String, String> options) {
        Map<String, String> clean = new LinkedHashMap<>();
        options.forEach((name, value) -> clean.put(name, CleanText.of(value)));
        return clean;
    }

    private Outcome typed(Caller caller, ConversationRef where, String message) {
        if (message.length() > MAX_MESSAGE) {
            throw new UserError(
                    "error.message-too-long", "length", message.length(), "max", MAX_MESSAGE);
        }
        boolean slash = message.startsWith("/");
        String words = slash ? message.substring(1) : message;
        Optional<CommandCatalog.Match> match =
                catalog.match(words).filter(m -> slash || meantWithoutSlash(m));
        if (match.isPresent()) {
            CommandSpec command = match.get().command();
            Map<String, String> raw =
                    TextArguments.read(catalog, command, caller.org(), match.get().rest());
            return invoke(caller, where, command, raw);
        }
        if (slash) {
            throw unknownCommand(caller, words);
        }
        if (Folding.fold(message).isEmpty()) {
            throw new UserError("error.nothing-to-read");
        }
        CommandSpec ask =
                catalog.find(List.of("ask"))
                        .orElseThrow(() -> new IllegalStateException("no /ask in the catalogue"));
        return invoke(caller, where, ask, Map.of(ask.options().get(0).name(), message));
    }

    /**
     * "crise ouvrir panne" is a command; "aide-moi à répondre" and "crise de réputation, que faire
     * ?" are questions. One word alone is a command only when nothing follows it.
     */
    private static boolean meantWithoutSlash(CommandCatalog.Match match) {
        return match.command().path().size() > 1 || match.rest().isBlank();
    }

    private Outcome invoke(
            Caller caller, ConversationRef where, CommandSpec command, Map<String, String> raw) {
        if (command.access() == Access.ADMINISTRATOR && !caller.administrator()) {
            throw new UserError("error.administrators-only");
        }
        Language language = caller.language();
        CommandCall call = OptionValues.checked(command, raw, caller.org(), where, language);
        List<Form.Field> missing =
                command.options().stream()
                        .filter(o -> o.required() && call.option(o.name()).isEmpty())
                        .map(o -> field(o, caller))
                        .toList();
        if (!missing.isEmpty()) {
            return new Outcome.FormAsked(
                    new Form(catalog.say(command.key() + ".title", language), call, missing));
        }
        Invocation invocation =
                new Invocation(
                        command,
                        call,
                        caller,
                        where,
                        clock.instant(),
                        new Wording(messages, language));
        return new Outcome.Replied(command.handler().handle(invocation));
    }

    private Form.Field field(OptionSpec option, Caller caller) {
        return new Form.Field(
                option,
                catalog.word("option." + option.name(), caller.language()),
                catalog.help(option, caller.language()),
                option.type() == OptionType.CHOICE
                        ? option.choices().offered(caller.org())
                        : List.of());
    }

    private Outcome answering(
            Speaker speaker, ConversationRef where, String what, Function<Caller, Outcome> work) {
        // Until the organization has told who speaks, all there is to go by is the platform.
        Language language = speaker.locale().orElse(Language.EN);
        Instant start = clock.instant();
        DispatchListener.Result result = DispatchListener.Result.FAILED;
        try {
            Caller caller = ports.callers().identify(speaker, where);
            language = caller.language();
            if (speaker.standing().outsider()) {
                throw new UserError("error.outsider");
            }
            Outcome outcome = work.apply(caller);
            result = DispatchListener.Result.DONE;
            return outcome;
        } catch (UserError error) {
            result = DispatchListener.Result.REFUSED;
            return pointed(error, failure(language, error.key(), localized(error, language)));
        } catch (Unavailable trouble) {
            LOG.warn("'{}' could not be done: {}", what, trouble.getMessage());
            return new Outcome.Replied(failure(language, "error.storage").build());
        } catch (RuntimeException bug) {
            String code = incidentCodes.get();
            LOG.error("incident {} in '{}'", code, what, WordlessTrace.of(bug));
            return new Outcome.Replied(failure(language, "error.bug", "code", code).build());
        } finally {
            ports.listener().handled(what, Duration.between(start, clock.instant()), result);
        }
    }

    /** A form shows the sentence at the field that it is about. */
    private static Outcome pointed(UserError error, Reply.Builder reply) {
        List<Object> arguments = List.of(error.arguments());
        int option = arguments.indexOf("option");
        return new Outcome.Replied(
                option < 0
                        ? reply.build()
                        : reply.meta("option", arguments.get(option + 1)).build());
    }

    private Reply.Builder failure(Language language, String key, Object... arguments) {
        return Reply.to(Visibility.PRIVATE, language)
                .paragraph(new Wording(messages, language).text(key, arguments))
                .meta("error", key);
    }

    /** Names of commands and options are said in the words of the person's language. */
    private Object[] localized(UserError error, Language language) {
        Object[] arguments = error.arguments();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            if (arguments[i].equals("option")) {
                arguments[i + 1] = catalog.word("option." + arguments[i + 1], language);
            } else if (arguments[i].equals("command")) {
                arguments[i + 1] =
                        catalog.find(List.of(String.valueOf(arguments[i + 1]).split(" ")))
                                .map(command -> catalog.shown(command, language))
                                .orElse("/");
            }
        }
        return arguments;
    }

    /** One line that says what would be right. */
    private UserError unknownCommand(Caller caller, String words) {
        String first = words.isBlank() ? "" : Tokens.of(words).get(0).text();
        String known =
                catalog.groupNamed(first).map(catalog::group).orElse(List.of()).stream()
                        .filter(CommandSpec::listed)
                        .map(command -> catalog.shown(command, caller.language()))
                        .collect(Collectors.joining(", "));
        return known.isEmpty()
                ? new UserError("error.unknown-command", "typed", "/" + first)
                : new UserError("error.unknown-subcommand", "typed", "/" + first, "known", known);
    }
}
