package dev.vigie.feature.crisis;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.command.Callers;
import dev.vigie.reply.Text;
import dev.vigie.reply.Wording;
import java.time.Duration;

/** How people, playbooks, severities and times are named in the caller's language. */
final class CrisisWords {

    private final Callers people;

    CrisisWords(Callers people) {
        this.people = people;
    }

    Text mention(OrgId org, UserRef ref) {
        return Text.mention(people.person(org, ref));
    }

    String name(OrgId org, UserRef ref) {
        return people.person(org, ref).name();
    }

    static String name(Wording words, Playbook playbook) {
        return words.finished(playbook.in(words.language()).name());
    }

    static Text severity(Wording words, Severity severity) {
        return words.text(
                "crisis.severity-value",
                "level",
                severity.level(),
                "name",
                words.text("severity." + severity.level()));
    }

    /** A time after the start: T+15 min, T+4 h, D+1. */
    static String offset(Duration duration, Wording words) {
        long minutes = duration.toMinutes();
        if (minutes > 0 && minutes % (24 * 60) == 0) {
            return words.plain("offset.days", "count", minutes / (24 * 60));
        }
        return minutes > 0 && minutes % 60 == 0
                ? words.plain("offset.hours", "count", minutes / 60)
                : words.plain("offset.minutes", "count", minutes);
    }
}
