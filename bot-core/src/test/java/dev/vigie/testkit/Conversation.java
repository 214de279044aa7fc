package dev.vigie.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.app.Content;
import dev.vigie.app.Core;
import dev.vigie.app.Wiring;
import dev.vigie.chat.CommandCall;
import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.Person;
import dev.vigie.chat.UserRef;
import dev.vigie.command.Dispatcher;
import dev.vigie.command.Form;
import dev.vigie.command.Outcome;
import dev.vigie.command.Speaker;
import dev.vigie.jdbc.Database;
import dev.vigie.reply.Button;
import dev.vigie.reply.PlainText;
import dev.vigie.reply.Reply;
import dev.vigie.text.Language;
import dev.vigie.text.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

/**
 * A scripted conversation with the whole core on a real database, in virtual time:
 *
 * <pre>{@code
 * Conversation chat = Conversation.onH2();
 * Conversation.Voice ann = chat.person("Ann", Language.EN);
 * ann.says("/crisis start outage 2");
 * chat.time().advance(Duration.ofMinutes(10));
 * ann.presses("Done: step 1");
 * assertThat(ann.reads()).contains("Step 1 is done");
 * }</pre>
 */
public final class Conversation {

    public static final ZoneId ZONE = ZoneId.of("America/Montreal");

    private static final String PLATFORM = "test";
    private static final Content CONTENT = Content.read(List.of());
    private static final Messages MESSAGES = Messages.builtIn();

    private final ManualTime time = ManualTime.saturdayEvening();
    private final Core core;
    private final Dispatcher dispatcher;
    private final RecordingMessenger messenger = new RecordingMessenger(PLATFORM);
    private final ManualLoop loop;
    private String space = "space";

    private Conversation(Database database, long seed) {
        this.core =
                Wiring.core(
                        CONTENT,
                        database,
                        MESSAGES,
                        Language.FR,
                        new Wiring.World(time, new Random(seed), ZONE));
        this.dispatcher = core.dispatcher();
        this.loop = new ManualLoop(database, core.jobs(Map.of(PLATFORM, messenger)), time);
    }

    /** On a fresh H2 database. */
    public static Conversation onH2() {
        return on(TestDatabases.h2());
    }

    /**
     * On a given database: a second conversation on the same one is a restart, or a second
     * instance.
     */
    public static Conversation on(Database database) {
        return new Conversation(database, 42);
    }

    /** A second instance that runs beside the first one, on the same database. */
    public static Conversation besideOn(Database database) {
        return new Conversation(database, 43);
    }

    /** The content that ships with the program. */
    public static Content content() {
        return CONTENT;
    }

    public ManualTime time() {
        return time;
    }

    /** Time passes, and what becomes due is done. */
    public void passes(Duration duration) {
        Instant end = time.instant().plus(duration);
        loop.run();
        for (Optional<Instant> due = loop.nextDue(end); due.isPresent(); due = loop.nextDue(end)) {
            time.setTo(due.get());
            loop.run();
        }
        time.setTo(end);
        loop.run();
    }

    /** What was said unasked; call {@link #passes} first. */
    public RecordingMessenger messenger() {
        return messenger;
    }

    public Core core() {
        return core;
    }

    public Dispatcher dispatcher() {
        return dispatcher;
    }

    /**
     * From now on people speak in another Slack workspace or Discord server: another organization.
     */
    public void moveToSpace(String other) {
        space = other;
    }

    /** Somebody who administers the space and whose platform speaks this language. */
    public Voice person(String name, Language language) {
        return new Voice(name, language, Speaker.Standing.ADMINISTRATOR);
    }

    /** Somebody who does not administer the space. */
    public Voice member(String name, Language language) {
        return new Voice(name, language, Speaker.Standing.MEMBER);
    }

    /** Somebody of the conversation, and the last thing they were shown. */
    public final class Voice {
        private final Person person;
        private final Language language;
        private final Speaker.Standing standing;
        private String channel = "general";
        private Optional<Outcome> last = Optional.empty();

        private Voice(String name, Language language, Speaker.Standing standing) {
            this.standing = standing;
            this.person = new Person(new UserRef(PLATFORM, name.toLowerCase(Locale.ROOT)), name);
            this.language = language;
        }

        public Person person() {
            return person;
        }

        public void goesTo(String other) {
            channel = other;
        }

        /** Types a message; answers what comes back as text. */
        public String says(String message) {
            last = Optional.of(dispatcher.say(speaker(), where(), message));
            return reads();
        }

        /** Presses a button of the last reply, by its label or the beginning of it. */
        public String presses(String label) {
            Button button =
                    reply().pressable().stream()
                            .filter(b -> b.label().startsWith(label))
                            .findFirst()
                            .orElseThrow(
                                    () ->
                                            new AssertionError(
                                                    "no button " + label + " among " + labels()));
            return calls(button.call());
        }

        /** Presses a button that was kept from an earlier reply, or forged. */
        public String calls(CommandCall call) {
            last = Optional.of(dispatcher.call(speaker(), where(), call));
            return reads();
        }

        /** Fills in the form that was asked. */
        public String fills(Map<String, String> values) {
            CommandCall call = form().call();
            for (Map.Entry<String, String> value : values.entrySet()) {
                call = call.with(value.getKey(), value.getValue());
            }
            return calls(call);
        }

        public Outcome outcome() {
            return last.orElseThrow(
                    () -> new AssertionError(person.name() + " was shown nothing yet"));
        }

        public Reply reply() {
            assertThat(outcome()).isInstanceOf(Outcome.Replied.class);
            return ((Outcome.Replied) outcome()).reply();
        }

        public Form form() {
            assertThat(outcome()).isInstanceOf(Outcome.FormAsked.class);
            return ((Outcome.FormAsked) outcome()).form();
        }

        /** The last reply as plain text, or the title of the form that was asked. */
        public String reads() {
            return outcome() instanceof Outcome.FormAsked asked
                    ? asked.form().title()
                    : new PlainText(reply().language(), ZONE).of(reply());
        }

        public List<String> labels() {
            return reply().pressable().stream().map(Button::label).toList();
        }

        /** A fact about the answer; fails when it is not there. */
        public Object meta(String name) {
            assertThat(reply().meta()).containsKey(name);
            return Objects.requireNonNull(reply().meta().get(name));
        }

        private Speaker speaker() {
            return new Speaker(person, Optional.of(language), standing);
        }

        private ConversationRef where() {
            return new ConversationRef(PLATFORM, space, channel);
        }
    }
}
