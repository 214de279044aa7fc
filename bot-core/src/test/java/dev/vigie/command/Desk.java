package dev.vigie.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.OrgId;
import dev.vigie.chat.Person;
import dev.vigie.chat.UserRef;
import dev.vigie.reply.PlainText;
import dev.vigie.reply.Reply;
import dev.vigie.testkit.KeptQuotes;
import dev.vigie.testkit.ManualTime;
import dev.vigie.text.Language;
import dev.vigie.text.Messages;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** A dispatcher over {@link SampleCommands}, one person in front of it, and no feature behind. */
final class Desk {

    static final String CODE = "K4TZ";
    private static final Person ANN = new Person(new UserRef("test", "ann"), "Ann");
    private static final ConversationRef HERE = new ConversationRef("test", "space", "general");
    private static final String HEARD = "heard";

    private final Dispatcher dispatcher;
    private final Language language;
    private boolean administrator;

    private Desk(Language language, Callers callers, CommandHandler handler) {
        this.language = language;
        this.dispatcher =
                new Dispatcher(
                        new CommandCatalog(SampleCommands.answering(handler), Messages.builtIn()),
                        new Dispatcher.Ports(callers, new KeptQuotes(), DispatchListener.NONE),
                        Messages.builtIn(),
                        ManualTime.saturdayEvening(),
                        () -> CODE);
    }

    /** Its commands answer with what they were asked. */
    static Desk in(Language language) {
        return new Desk(language, new Known(), use -> use.reply().meta(HEARD, use.call()).build());
    }

    /** Its commands do this. */
    static Desk doing(CommandHandler handler) {
        return new Desk(Language.EN, new Known(), handler);
    }

    /** It cannot even tell who speaks. */
    static Desk knowingNobody(Language language, RuntimeException why) {
        return new Desk(
                language,
                new Known() {
                    @Override
                    public Caller identify(Speaker speaker, ConversationRef where) {
                        throw why;
                    }
                },
                use -> use.reply().build());
    }

    Desk asAdministrator() {
        administrator = true;
        return this;
    }

    Outcome say(String message) {
        return dispatcher.say(speaker(), HERE, message);
    }

    Outcome press(CommandCall call) {
        return dispatcher.call(speaker(), HERE, call);
    }

    /** The command that a message reached, with its options. */
    String hears(String message) {
        return heard(say(message));
    }

    static String heard(Outcome outcome) {
        Reply reply = reply(outcome);
        assertThat(reply.meta()).as(text(outcome)).containsKey(HEARD);
        return ((CommandCall) reply.meta().getOrDefault(HEARD, CommandCall.of("none"))).encode();
    }

    /** What a message is answered. */
    String answers(String message) {
        return text(say(message));
    }

    static Reply reply(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Replied.class);
        return ((Outcome.Replied) outcome).reply();
    }

    static Form form(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.FormAsked.class);
        return ((Outcome.FormAsked) outcome).form();
    }

    static String text(Outcome outcome) {
        return new PlainText(Language.EN, ZoneOffset.UTC).of(reply(outcome));
    }

    static String error(Outcome outcome) {
        return String.valueOf(reply(outcome).meta().get("error"));
    }

    static List<String> asked(Form form) {
        return form.fields().stream().map(field -> field.option().name()).toList();
    }

    private Speaker speaker() {
        return new Speaker(
                ANN,
                Optional.of(language),
                administrator ? Speaker.Standing.ADMINISTRATOR : Speaker.Standing.MEMBER);
    }

    private static class Known implements Callers {
        @Override
        public Caller identify(Speaker speaker, ConversationRef where) {
            return new Caller(
                    new OrgId("org"),
                    speaker.person(),
                    speaker.locale().orElse(Language.EN),
                    speaker.standing());
        }

        @Override
        public Person person(OrgId org, UserRef ref) {
            return new Person(ref, ref.id());
        }

        @Override
        public Language language(OrgId org, UserRef ref) {
            return Language.EN;
        }

        @Override
        public Language language(OrgId org) {
            return Language.EN;
        }
    }
}
