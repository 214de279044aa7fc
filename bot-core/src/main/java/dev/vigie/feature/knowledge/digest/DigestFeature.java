package dev.vigie.feature.knowledge.digest;

import dev.vigie.command.Callers;
import dev.vigie.command.Choice;
import dev.vigie.command.Choices;
import dev.vigie.command.CommandSpec;
import dev.vigie.command.Invocation;
import dev.vigie.command.OptionSpec;
import dev.vigie.command.UserError;
import dev.vigie.feature.Feature;
import dev.vigie.feature.knowledge.gap.GapStore;
import dev.vigie.feature.knowledge.relay.TeamQuestionStore;
import dev.vigie.feature.knowledge.team.TeamCardStore;
import dev.vigie.org.AuditTrail;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Text;
import dev.vigie.text.Messages;
import dev.vigie.timer.Outbox;
import dev.vigie.timer.TimerJob;
import dev.vigie.timer.Timers;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets the weekly digest. */
public final class DigestFeature implements Feature {

    private static final String NEVER = "never";
    private static final List<String> DAYS =
            List.of(
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    NEVER);
    private static final String MORNING = "09:00";
    private static final Pattern TIME =
            Pattern.compile("([01]?\\d|2[0-3])\\s*[:hH]\\s*([0-5]\\d)?");

    private final DigestStore store;
    private final AuditTrail audit;
    private final Messages messages;
    private final ZoneId zone;
    private final DigestJob job;

    /**
     * What a digest tells.
     *
     * @param store when and where
     * @param gaps what the base does not know
     * @param questions what the team was asked
     * @param cards what waits for a second person
     */
    public record Sources(
            DigestStore store, GapStore gaps, TeamQuestionStore questions, TeamCardStore cards) {}

    /**
     * How it is sent.
     *
     * @param timers plan it
     * @param outbox takes it
     * @param audit who set it, and keeps changes together
     * @param people know the language of all
     * @param clock the time
     */
    public record Ports(
            Timers timers, Outbox outbox, AuditTrail audit, Callers people, InstantSource clock) {}

    /**
     * Over its ports.
     *
     * @param zone of whoever's platform does not say theirs
     */
    public DigestFeature(Sources sources, Ports ports, Messages messages, ZoneId zone) {
        this.store = sources.store();
        this.audit = ports.audit();
        this.messages = messages;
        this.zone = zone;
        this.job =
                new DigestJob(
                        sources.store(),
                        new DigestJob.Told(sources.gaps(), sources.questions(), sources.cards()),
                        new DigestJob.Way(
                                ports.timers(),
                                ports.audit(),
                                ports.outbox(),
                                ports.people(),
                                ports.clock()),
                        messages);
    }

    @Override
    public List<TimerJob> jobs() {
        return List.of(job);
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of(
                CommandSpec.named("kb digest")
                        .required(OptionSpec.choice("day", days()))
                        .optional(OptionSpec.word("time"))
                        .forAdministrators()
                        .handledBy(use -> audit.together(() -> digest(use))));
    }

    private Reply digest(Invocation use) {
        String day = use.text("day");
        audit.record(
                use.org(),
                new AuditTrail.Entry(use.at(), use.person().ref(), use.spec().name(), day));
        if (day.equals(NEVER)) {
            store.remove(use.org());
            return use.reply().paragraph(use.words().text("digest.removed")).build();
        }
        DigestStore.Wish wish =
                new DigestStore.Wish(
                        DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)),
                        time(use.optional("time").orElse(MORNING)),
                        use.caller().standing().zone().orElse(zone),
                        use.where());
        Instant next = job.plan(use.org(), store.set(use.org(), wish));
        return use.reply()
                .paragraph(use.words().text("digest.set", "next", Text.moment(next)))
                .build();
    }

    /** {@code 9:30}, {@code 09h30}, {@code 9 h}. */
    private static LocalTime time(String typed) {
        Matcher time = TIME.matcher(typed.strip());
        if (!time.matches()) {
            throw new UserError("digest.not-a-time", "value", typed);
        }
        String minutes = time.group(2);
        return LocalTime.of(
                Integer.parseInt(time.group(1)), minutes == null ? 0 : Integer.parseInt(minutes));
    }

    private Choices days() {
        return Choices.of(
                DAYS.stream().map(day -> new Choice(day, messages.both("day." + day))).toList());
    }
}
