package dev.vigie.feature.crisis;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.command.Callers;
import dev.vigie.org.Role;
import dev.vigie.reply.Text;
import dev.vigie.reply.Wording;
import java.time.Duration;

/** How people, playbooks, severities and times are named in the caller's language. */
public final class CrisisWords {

    private final Callers people;

    public CrisisWords(Callers people) {
        this.people = people;
    }

    public Text mention(OrgId org, UserRef ref) {
        return Text.mention(people.person(org, ref));
    }

    public String name(OrgId org, UserRef ref) {
        return people.person(org, ref).name();
    }

    public static String name(Wording words, Playbook playbook) {
        return words.finished(playbook.in(words.language()).name());
    }

    public static Text severity(Wording words, Severity severity) {
        return words.text(
                "crisis.severity-value",
                "level",
                severity.level(),
                "name",
                words.text("severity." + severity.level()));
    }

    /** A rung of the ladder of calls: who is on duty, their backup, or a role. */
    public static Text rung(Wording words, String rung) {
        return Text.plain(rungName(words, rung));
    }

    public static String rungName(Wording words, String rung) {
        return words.plain((Role.of(rung).isPresent() ? "role." : "rung.") + rung);
    }

    /** A role in a crisis: its lead, or one of the organization's roles. */
    public static String roleName(Wording words, String role) {
        return words.plain((Role.of(role).isPresent() ? "role." : "crisis.role.") + role);
    }

    /** A time after the start: T+15 min, T+4 h, D+1. */
    public static String offset(Duration duration, Wording words) {
        long minutes = duration.toMinutes();
        if (minutes > 0 && minutes % (24 * 60) == 0) {
            return words.plain("offset.days", "count", minutes / (24 * 60));
        }
        return minutes > 0 && minutes % 60 == 0
                ? words.plain("offset.hours", "count", minutes / 60)
                : words.plain("offset.minutes", "count", minutes);
    }
}
