package dev.vigie.feature.crisis;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.reply.Text;
import dev.vigie.reply.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words the events of a crisis for its timeline. */
public final class EventWords {

    private final CrisisWords names;
    private final OrgId org;
    private final Wording words;
    private final Crisis crisis;

    public EventWords(CrisisWords names, Scene scene, Crisis crisis) {
        this.names = names;
        this.org = scene.org();
        this.words = scene.words();
        this.crisis = crisis;
    }

    /** What happened, without who and when. */
    public Text of(CrisisEvent event) {
        return step(event)
                .or(() -> decision(event))
                .or(() -> trouble(event))
                .or(() -> call(event))
                .or(() -> part(event))
                .or(() -> rhythm(event))
                .orElseThrow(() -> new IllegalStateException("an event without words: " + event));
    }

    private Optional<Text> step(CrisisEvent event) {
        if (event instanceof CrisisEvent.StepDone e) {
            Text done = words.text("event.done", "step", crisis.numberOf(e.step()));
            return Optional.of(e.evidence().map(kept -> done.and(" (" + kept + ")")).orElse(done));
        } else if (event instanceof CrisisEvent.StepSkipped e) {
            return said("event.skipped", "step", crisis.numberOf(e.step()), "reason", e.reason());
        } else if (event instanceof CrisisEvent.StepReopened e) {
            return said("event.step-reopened", "step", crisis.numberOf(e.step()));
        } else if (event instanceof CrisisEvent.StepAssigned e) {
            return said(
                    "event.assigned", "step", crisis.numberOf(e.step()), "person", name(e.to()));
        }
        return Optional.empty();
    }

    private Optional<Text> decision(CrisisEvent event) {
        if (event instanceof CrisisEvent.Opened e) {
            return said("event.opened", "level", e.severity().level());
        } else if (event instanceof CrisisEvent.Noted e) {
            return said("event.noted", "text", e.text());
        } else if (event instanceof CrisisEvent.SeverityChanged e) {
            Text changed = words.text("event.severity", "level", e.to().level());
            return Optional.of(e.reason().map(why -> changed.and(" — " + why)).orElse(changed));
        } else if (event instanceof CrisisEvent.CloseProposed e) {
            return said("event.close-proposed", "reason", e.reason());
        } else if (event instanceof CrisisEvent.Closed e) {
            return said("event.closed", "reason", e.reason());
        } else if (event instanceof CrisisEvent.Reopened e) {
            return said("event.reopened", "reason", e.reason());
        }
        return Optional.empty();
    }

    private Optional<Text> trouble(CrisisEvent event) {
        if (event instanceof CrisisEvent.NotReached e) {
            return said(
                    "event.not-reached",
                    "person",
                    name(e.person()),
                    "reason",
                    words.text(e.reason().key()));
        } else if (event instanceof CrisisEvent.NotPosted e) {
            return said("event.not-posted", "reason", words.text(e.reason().key()));
        }
        return Optional.empty();
    }

    private Optional<Text> call(CrisisEvent event) {
        if (event instanceof CrisisEvent.Called e) {
            Text rung = CrisisWords.rung(words, e.rung());
            return e.people().isEmpty()
                    ? said("event.hole", "rung", rung)
                    : said("event.called", "people", names(e.people()), "rung", rung);
        } else if (event instanceof CrisisEvent.Acknowledged) {
            return said("event.acknowledged");
        } else if (event instanceof CrisisEvent.AskedAgain e) {
            return said("event.asked-again", "person", name(e.person()));
        } else if (event instanceof CrisisEvent.NobodyAnswered) {
            return said("event.nobody-answered");
        }
        return Optional.empty();
    }

    private Optional<Text> part(CrisisEvent event) {
        if (event instanceof CrisisEvent.EvidenceKept e) {
            Text kept =
                    words.text(
                            "event.evidence",
                            "person",
                            e.name(),
                            "at",
                            Text.moment(e.at()),
                            "text",
                            e.text());
            return Optional.of(e.link().map(link -> kept.and(" " + link)).orElse(kept));
        } else if (event instanceof CrisisEvent.Joined) {
            return said("event.joined");
        } else if (event instanceof CrisisEvent.RoleTaken e) {
            Text taken =
                    words.text(
                            "event.role",
                            "person",
                            name(e.person()),
                            "role",
                            CrisisWords.roleName(words, e.role()));
            return Optional.of(e.reason().map(why -> taken.and(" — " + why)).orElse(taken));
        } else if (event instanceof CrisisEvent.StatementWritten) {
            return said("event.statement-written");
        } else if (event instanceof CrisisEvent.StatementApproved e) {
            return said("event.statement-approved", "version", e.statement());
        }
        return Optional.empty();
    }

    private Optional<Text> rhythm(CrisisEvent event) {
        if (event instanceof CrisisEvent.Updated e) {
            return said("event.updated", "text", e.text());
        } else if (event instanceof CrisisEvent.Snoozed e) {
            return said("event.snoozed", "minutes", e.minutes());
        } else if (event instanceof CrisisEvent.Reminded e) {
            Text reminded = words.text("event.reminded." + e.of());
            return Optional.of(
                    e.person().map(who -> reminded.and(" (" + name(who) + ")")).orElse(reminded));
        }
        return Optional.empty();
    }

    private String names(List<UserRef> people) {
        return people.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private Optional<Text> said(String key, Object... arguments) {
        return Optional.of(words.text(key, arguments));
    }

    private String name(UserRef person) {
        return names.name(org, person);
    }
}
