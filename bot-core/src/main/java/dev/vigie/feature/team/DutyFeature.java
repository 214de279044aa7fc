package dev.vigie.feature.team;

import dev.vigie.chat.UserRef;
import dev.vigie.command.CommandSpec;
import dev.vigie.command.Invocation;
import dev.vigie.command.OptionSpec;
import dev.vigie.command.UserError;
import dev.vigie.feature.Feature;
import dev.vigie.org.AuditTrail;
import dev.vigie.org.DutyStore;
import dev.vigie.org.People;
import dev.vigie.org.Roster;
import dev.vigie.org.Rotation;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Text;
import dev.vigie.reply.Wording;
import dev.vigie.text.Messages;
import dev.vigie.timer.Addressee;
import dev.vigie.timer.Letter;
import dev.vigie.timer.Outbox;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Who is on duty: a rotation, replacements, swaps, and the telephone numbers to call. */
public final class DutyFeature implements Feature {

    private static final LocalTime USUAL_HANDOVER = LocalTime.of(9, 0);
    private static final int USUAL_DAYS = 7;

    private final Ports ports;
    private final Messages messages;
    private final ZoneId zone;
    private final DutyReplies replies;

    /**
     * What duty needs.
     *
     * @param duty keeps it
     * @param people names people
     * @param audit remembers who did what
     * @param outbox takes requests to swap
     */
    public record Ports(DutyStore duty, People people, AuditTrail audit, Outbox outbox) {}

    /**
     * Over ports.
     *
     * @param zone the wall clock that a rotation follows unless it says otherwise
     */
    public DutyFeature(Ports ports, Messages messages, ZoneId zone) {
        this.ports = ports;
        this.messages = messages;
        this.zone = zone;
        this.replies = new DutyReplies(ports.people());
    }

    @Override
    public List<CommandSpec> commands() {
        OptionSpec person = OptionSpec.person("person");
        OptionSpec from = OptionSpec.word("from");
        OptionSpec to = OptionSpec.word("to");
        return List.of(
                CommandSpec.named("team duty").handledBy(this::duty),
                CommandSpec.named("team rotate")
                        .required(person)
                        .optional(OptionSpec.integer("turn"))
                        .optional(OptionSpec.word("begin"))
                        .optional(OptionSpec.word("handover"))
                        .optional(OptionSpec.word("zone"))
                        .handledBy(this::rotate),
                CommandSpec.named("team unrotate").required(person).handledBy(this::unrotate),
                CommandSpec.named("team cover")
                        .required(from)
                        .required(to)
                        .optional(person)
                        .handledBy(this::cover),
                CommandSpec.named("team swap")
                        .required(person)
                        .required(from)
                        .required(to)
                        .handledBy(this::swap),
                CommandSpec.named("team accept")
                        .required(OptionSpec.integer("swap"))
                        .handledBy(this::accept),
                CommandSpec.named("team phone")
                        .required(OptionSpec.word("phone").atMost(40))
                        .optional(person)
                        .handledBy(this::phone));
    }

    private Reply duty(Invocation use) {
        return replies.roster(use, ports.duty().roster(use.org()), zone);
    }

    private Reply rotate(Invocation use) {
        UserRef person = person(use);
        return audited(
                use,
                person.key(),
                () -> {
                    Rotation rotation = rotation(use);
                    List<UserRef> people = new ArrayList<>(rotation.people());
                    if (!people.contains(person)) {
                        people.add(person);
                    }
                    return with(use, rotation, people);
                });
    }

    /** The rotation there is, with what was typed in place of what it had. */
    private Rotation rotation(Invocation use) {
        Optional<Rotation> now = ports.duty().roster(use.org()).rotation();
        ZoneId where =
                use.optional("zone")
                        .map(DutyTimes::zone)
                        .orElseGet(() -> now.map(Rotation::zone).orElse(zone));
        return new Rotation(
                now.map(Rotation::people).orElse(List.of()),
                use.optional("begin")
                        .map(DutyTimes::day)
                        .orElseGet(
                                () ->
                                        now.map(Rotation::first)
                                                .orElse(use.at().atZone(where).toLocalDate())),
                use.optional("handover")
                        .map(DutyTimes::hour)
                        .orElseGet(() -> now.map(Rotation::handover).orElse(USUAL_HANDOVER)),
                use.integer("turn")
                        .map(days -> Math.max(1, days))
                        .orElseGet(() -> now.map(Rotation::days).orElse(USUAL_DAYS)),
                where);
    }

    private Reply unrotate(Invocation use) {
        UserRef person = person(use);
        return audited(
                use,
                person.key(),
                () -> {
                    Rotation rotation = rotation(use);
                    List<UserRef> people = new ArrayList<>(rotation.people());
                    if (!people.remove(person)) {
                        throw new UserError("duty.not-in-rotation", "person", name(use, person));
                    }
                    return with(use, rotation, people);
                });
    }

    private Reply with(Invocation use, Rotation rotation, List<UserRef> people) {
        Rotation changed =
                new Rotation(
                        people,
                        rotation.first(),
                        rotation.handover(),
                        rotation.days(),
                        rotation.zone());
        ports.duty().setRotation(use.org(), changed, use.person().ref(), use.at());
        return duty(use);
    }

    private Reply cover(Invocation use) {
        Stretch stretch = stretch(use);
        Optional<UserRef> person = use.user("person");
        return audited(
                use,
                person.map(UserRef::key).orElse("nobody"),
                () -> {
                    ports.duty()
                            .cover(
                                    use.org(),
                                    new Roster.Cover(stretch.from(), stretch.to(), person),
                                    use.person().ref(),
                                    use.at());
                    return duty(use);
                });
    }

    private Reply swap(Invocation use) {
        Stretch stretch = stretch(use);
        UserRef asked = person(use);
        return audited(
                use,
                asked.key(),
                () -> {
                    DutyStore.Swap swap =
                            new DutyStore.Swap(
                                    use.person().ref(),
                                    asked,
                                    stretch.from(),
                                    stretch.to(),
                                    use.at());
                    ask(use, ports.duty().askSwap(use.org(), swap), swap);
                    Text mention = Text.mention(ports.people().person(use.org(), asked));
                    return use.reply()
                            .paragraph(use.words().text("duty.swap-asked", "person", mention))
                            .build();
                });
    }

    private void ask(Invocation use, int number, DutyStore.Swap swap) {
        Wording words = new Wording(messages, ports.people().language(use.org(), swap.asked()));
        Reply request = DutyReplies.request(words, use.person().name(), number, swap);
        ports.outbox()
                .send(
                        new Letter(
                                use.org(),
                                new Addressee.Somebody(swap.asked()),
                                "duty " + number,
                                request,
                                swap.from()));
    }

    private Reply accept(Invocation use) {
        int number = use.integer("swap").orElseThrow();
        DutyStore.Swap swap =
                ports.duty()
                        .openSwap(use.org(), number)
                        .orElseThrow(() -> new UserError("duty.no-such-swap", "number", number));
        if (!swap.asked().equals(use.person().ref())) {
            throw new UserError("duty.not-asked", "person", name(use, swap.asked()));
        }
        return audited(
                use,
                "swap " + number,
                () -> {
                    if (!ports.duty().acceptSwap(use.org(), number, use.at())) {
                        throw new UserError("duty.no-such-swap", "number", number);
                    }
                    return duty(use);
                });
    }

    private Reply phone(Invocation use) {
        UserRef person = use.user("person").orElse(use.person().ref());
        return audited(
                use,
                person.key(),
                () -> {
                    ports.duty().setPhone(use.org(), person, use.text("phone"));
                    return use.reply()
                            .paragraph(
                                    use.words().text("duty.phone-set", "person", name(use, person)))
                            .build();
                });
    }

    private record Stretch(Instant from, Instant to) {}

    private Stretch stretch(Invocation use) {
        ZoneId where = ports.duty().roster(use.org()).rotation().map(Rotation::zone).orElse(zone);
        Instant from = DutyTimes.moment(use.text("from"), where);
        Instant to = DutyTimes.moment(use.text("to"), where);
        if (!from.isBefore(to)) {
            throw new UserError("duty.backwards");
        }
        return new Stretch(from, to);
    }

    /** A change and its trace are kept both or neither. */
    private Reply audited(Invocation use, String subject, Supplier<Reply> change) {
        return ports.audit()
                .together(
                        () -> {
                            Reply reply = change.get();
                            ports.audit()
                                    .record(
                                            use.org(),
                                            new AuditTrail.Entry(
                                                    use.at(),
                                                    use.person().ref(),
                                                    use.spec().name(),
                                                    subject));
                            return reply;
                        });
    }

    private static UserRef person(Invocation use) {
        return use.user("person").orElseThrow();
    }

    private String name(Invocation use, UserRef person) {
        return ports.people().person(use.org(), person).name();
    }
}
