package dev.vigie.console;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.Person;
import dev.vigie.chat.UserRef;
import dev.vigie.command.CommandCatalog;
import dev.vigie.command.Dispatcher;
import dev.vigie.command.Form;
import dev.vigie.command.Outcome;
import dev.vigie.command.Speaker;
import dev.vigie.reply.Button;
import dev.vigie.reply.Wording;
import dev.vigie.text.Folding;
import dev.vigie.text.Language;
import dev.vigie.text.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A session: who speaks, where, in which language, what was last shown to whom.
 *
 * <p>A line that begins with a colon is a directive to the console; any other is a message.
 */
public final class ConsoleSession {

    /** The console's platform id. */
    public static final String PLATFORM = "console";

    private static final String SPACE = "local";

    private final Dispatcher dispatcher;
    private final Messages messages;
    private final Seen seen = new Seen();
    private final Map<UserRef, Form> forms = new HashMap<>();
    private Person person;
    private String channel = "general";
    private Language language;

    public ConsoleSession(
            Dispatcher dispatcher, Messages messages, String name, Language language) {
        this.dispatcher = dispatcher;
        this.messages = messages;
        this.person = person(name);
        this.language = language;
    }

    public Language language() {
        return language;
    }

    /** Reads a line; an empty one says nothing. */
    public List<ConsoleOutput> line(String line) {
        String text = line.strip();
        if (text.isEmpty()) {
            return List.of();
        }
        return List.of(
                text.startsWith(":")
                        ? directive(text)
                        : answer(dispatcher.say(speaker(), where(), line)));
    }

    CommandCatalog catalog() {
        return dispatcher.catalog();
    }

    /** Something was shown unasked: its buttons can be pressed. */
    void arrived(ConsoleOutput.Arrived arrived) {
        seen.add(arrived.to().ref(), arrived.where(), arrived.reply());
    }

    /** Whether a number typed alone would press a button. */
    public boolean canPress(String typed) {
        List<Button> buttons = seen.by(person.ref(), where());
        return typed.matches("\\d{1,3}")
                && Integer.parseInt(typed) >= 1
                && Integer.parseInt(typed) <= buttons.size();
    }

    /** The form that waits for this person's answers. */
    public Optional<Form> pendingForm() {
        return Optional.ofNullable(forms.get(person.ref()));
    }

    /** Answers the form; when an answer is refused, the form can be filled in again. */
    public ConsoleOutput fill(Map<String, String> values) {
        Form form = forms.remove(person.ref());
        if (form == null) {
            return problem("console.form-gone");
        }
        CommandCall call = form.call();
        for (Map.Entry<String, String> value : values.entrySet()) {
            call = call.with(value.getKey(), value.getValue());
        }
        Outcome outcome = dispatcher.call(speaker(), where(), call);
        if (outcome instanceof Outcome.Replied replied
                && replied.reply().meta().containsKey("error")) {
            forms.put(person.ref(), form);
        }
        return answer(outcome);
    }

    private ConsoleOutput directive(String text) {
        String word = text.split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
        String rest = text.substring(word.length()).strip();
        return switch (word) {
            case ":as" -> rest.isEmpty() ? needs(word, ":as Ann") : as(rest);
            case ":in" -> rest.isEmpty() ? needs(word, ":in general") : in(rest);
            case ":lang" -> rest.isEmpty() ? needs(word, ":lang fr") : lang(rest);
            case ":press" -> rest.isEmpty() ? needs(word, ":press 1") : press(rest);
            case ":fill" -> rest.isEmpty() ? needs(word, ":fill option=value") : fill(rest);
            case ":cancel" -> cancel();
            case ":quit", ":q", ":exit" -> new ConsoleOutput.Quit();
            default -> problem("console.unknown-directive", "directive", word);
        };
    }

    private ConsoleOutput as(String name) {
        person = person(name.startsWith("@") ? name.substring(1) : name);
        return notice("console.now-as", "name", person.name());
    }

    private ConsoleOutput in(String name) {
        channel = name.startsWith("#") ? name.substring(1) : name;
        return notice("console.now-in", "channel", channel);
    }

    private ConsoleOutput lang(String code) {
        Optional<Language> wanted = Language.parse(code);
        wanted.ifPresent(w -> language = w);
        return wanted.isPresent() ? notice("console.now-lang") : problem("console.bad-language");
    }

    private ConsoleOutput cancel() {
        return forms.remove(person.ref()) == null
                ? problem("console.form-gone")
                : notice("console.cancelled");
    }

    private ConsoleOutput press(String label) {
        List<Button> buttons = seen.by(person.ref(), where());
        if (buttons.isEmpty()) {
            return problem("console.no-buttons");
        }
        String wanted = Folding.fold(label);
        Optional<Button> button =
                canPress(label)
                        ? Optional.of(buttons.get(Integer.parseInt(label) - 1))
                        : named(buttons, wanted);
        if (button.isEmpty() || wanted.isEmpty()) {
            return problem(
                    "console.no-such-button",
                    "label",
                    label,
                    "buttons",
                    buttons.stream().map(Button::label).collect(Collectors.joining(" | ")));
        }
        return answer(dispatcher.call(speaker(), where(), button.get().call()));
    }

    /** A number counts the buttons: one that none has is not looked for inside their labels. */
    private static Optional<Button> named(List<Button> buttons, String wanted) {
        Optional<Button> whole = first(buttons, l -> l.equals(wanted));
        return wanted.matches("\\d+")
                ? whole
                : whole.or(() -> first(buttons, l -> l.startsWith(wanted)))
                        .or(() -> first(buttons, l -> l.contains(wanted)));
    }

    private static Optional<Button> first(List<Button> buttons, Predicate<String> wanted) {
        return buttons.stream().filter(b -> wanted.test(Folding.fold(b.label()))).findFirst();
    }

    private ConsoleOutput fill(String text) {
        Form form = forms.get(person.ref());
        if (form == null) {
            return problem("console.form-gone");
        }
        Map<String, String> values = new FormAnswers(form, dispatcher.catalog()).read(text);
        if (values.isEmpty()) {
            return problem(
                    "console.form-needs",
                    "options",
                    form.fields().stream()
                            .map(Form.Field::label)
                            .collect(Collectors.joining(", ")));
        }
        return fill(values);
    }

    private ConsoleOutput answer(Outcome outcome) {
        if (outcome instanceof Outcome.FormAsked asked) {
            forms.put(person.ref(), asked.form());
        } else if (outcome instanceof Outcome.Replied replied) {
            seen.add(person.ref(), where(), replied.reply());
        }
        return new ConsoleOutput.Answer(person, where(), outcome);
    }

    private Speaker speaker() {
        return new Speaker(person, Optional.of(language), Speaker.Standing.ADMINISTRATOR);
    }

    private ConversationRef where() {
        return new ConversationRef(PLATFORM, SPACE, channel);
    }

    private static Person person(String name) {
        return new Person(
                new UserRef(PLATFORM, name.toLowerCase(Locale.ROOT).replace(' ', '-')), name);
    }

    private ConsoleOutput needs(String directive, String example) {
        return problem("console.directive-needs", "directive", directive, "example", example);
    }

    private ConsoleOutput problem(String key, Object... arguments) {
        return new ConsoleOutput.Notice(person, where(), words().plain(key, arguments), true);
    }

    private ConsoleOutput notice(String key, Object... arguments) {
        return new ConsoleOutput.Notice(person, where(), words().plain(key, arguments), false);
    }

    private Wording words() {
        return new Wording(messages, language);
    }
}
