package dev.vigie.feature.interview.daily;

import dev.vigie.command.Choices;
import dev.vigie.command.CommandSpec;
import dev.vigie.command.Invocation;
import dev.vigie.command.OptionSpec;
import dev.vigie.command.UserError;
import dev.vigie.feature.Feature;
import dev.vigie.feature.interview.Filter;
import dev.vigie.feature.interview.InterviewOptions;
import dev.vigie.org.AuditTrail;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Text;
import dev.vigie.text.Folding;
import dev.vigie.text.Language;
import dev.vigie.timer.TimerJob;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets a question a day in the channel where it is asked for. */
public final class DailyFeature implements Feature {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:\\s*[h:]\\s*(\\d{2})?)?");
    private static final Set<DayOfWeek> WORKDAYS =
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private final DailyRound round;
    private final AuditTrail audit;
    private final InterviewOptions options;
    private final ZoneId zone;

    /**
     * @param zone of those whose platform does not tell theirs
     */
    public DailyFeature(DailyRound round, AuditTrail audit, InterviewOptions options, ZoneId zone) {
        this.round = round;
        this.audit = audit;
        this.options = options;
        this.zone = zone;
    }

    @Override
    public List<TimerJob> jobs() {
        return List.of(round);
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of(
                CommandSpec.named("interview daily")
                        .required(OptionSpec.word("time").atMost(8))
                        .optional(OptionSpec.text("days").atMost(80))
                        .optional(options.competency())
                        .optional(options.role())
                        .optional(options.level())
                        .optional(OptionSpec.choice("lang", Choices.LANGUAGES))
                        .inChannel()
                        .handledBy(use -> audit.together(() -> set(use))),
                CommandSpec.named("interview stop")
                        .inChannel()
                        .handledBy(use -> audit.together(() -> stop(use))));
    }

    private Reply set(Invocation use) {
        ZoneId where = use.caller().standing().zone().orElse(zone);
        Schedule schedule =
                new Schedule(
                        use.optional("days").map(DailyFeature::days).orElse(WORKDAYS),
                        time(use.text("time")),
                        where);
        Filter filter =
                new Filter(
                        use.optional("competency"),
                        InterviewOptions.role(use),
                        InterviewOptions.level(use),
                        Optional.empty());
        Daily daily =
                new Daily(
                        use.where(),
                        schedule,
                        filter,
                        use.optional("lang").flatMap(Language::parse).orElse(use.language()),
                        use.person().ref(),
                        schedule.after(use.at()));
        round.begin(use.org(), daily);
        audited(use);
        return use.reply()
                .paragraph(
                        use.words()
                                .text(
                                        "interview.daily-set",
                                        "days",
                                        shown(schedule.days(), use.language()),
                                        "next",
                                        Text.moment(daily.next())))
                .meta("next", daily.next().toString())
                .build();
    }

    private Reply stop(Invocation use) {
        if (!round.end(use.org(), use.where())) {
            throw new UserError("interview.no-daily");
        }
        audited(use);
        return use.reply().paragraph(use.words().text("interview.daily-stopped")).build();
    }

    private static LocalTime time(String typed) {
        Matcher time = TIME.matcher(typed);
        try {
            if (time.matches()) {
                return LocalTime.of(
                        Integer.parseInt(time.group(1)),
                        time.group(2) == null ? 0 : Integer.parseInt(time.group(2)));
            }
        } catch (DateTimeException outOfRange) {
            throw new UserError("interview.bad-time");
        }
        throw new UserError("interview.bad-time");
    }

    /** Names of days in either language, in full or their beginnings. */
    private static Set<DayOfWeek> days(String typed) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String word : Folding.fold(typed).split(" ")) {
            Optional<DayOfWeek> day =
                    List.of(DayOfWeek.values()).stream()
                            .filter(d -> word.length() >= 2 && isCalled(d, word))
                            .findFirst();
            days.add(day.orElseThrow(() -> new UserError("interview.bad-days", "word", word)));
        }
        return days;
    }

    private static boolean isCalled(DayOfWeek day, String word) {
        return List.of(Language.values()).stream()
                .anyMatch(
                        language ->
                                Folding.fold(day.getDisplayName(TextStyle.FULL, language.locale()))
                                        .startsWith(word));
    }

    private static String shown(Set<DayOfWeek> days, Language language) {
        return String.join(
                ", ",
                days.stream()
                        .sorted()
                        .map(day -> day.getDisplayName(TextStyle.FULL, language.locale()))
                        .toList());
    }

    private void audited(Invocation use) {
        audit.record(
                use.org(),
                new AuditTrail.Entry(
                        use.at(),
                        use.person().ref(),
                        use.spec().name(),
                        "interview daily " + use.where().id()));
    }
}
