package dev.vigie.feature.crisis;

import dev.vigie.command.Invocation;
import dev.vigie.reply.Text;
import dev.vigie.reply.Wording;
import java.time.Duration;
import java.time.Instant;

/**
 * Words one step of a checklist: its mark, what to do, whose it is, when it is due or who ended it.
 */
final class StepLine {

    /** Steps due within half a day show the hour alone. */
    private static final Duration NEAR = Duration.ofHours(12);

    private final CrisisWords names;

    StepLine(CrisisWords names) {
        this.names = names;
    }

    Text of(Invocation use, Crisis crisis, StepState state) {
        Wording words = use.words();
        Playbook.StepText step = state.step().in(use.language());
        String mark =
                switch (state.status()) {
                    case OPEN -> "☐";
                    case DONE -> "☑";
                    case SKIPPED -> "⤼";
                };
        Text line =
                Text.plain(mark + " ")
                        .and(Text.strong(state.number() + "."))
                        .and(" ")
                        .and(use.words().markdown(step.action()))
                        .and(" — ")
                        .and(owner(use, state));
        if (state.status() == StepState.Status.OPEN) {
            line = line.and(" · ").and(target(use, crisis, state));
        } else {
            line = line.and(" · ").and(ended(use, state));
        }
        return step.evidence()
                .filter(e -> state.status() == StepState.Status.OPEN)
                .map(e -> words.text("crisis.keep", "what", use.words().finished(e)))
                .map(line.and(" · ")::and)
                .orElse(line);
    }

    private Text owner(Invocation use, StepState state) {
        Text role = use.words().text("role." + state.step().owner().id()).asEmphasis();
        return state.assignee()
                .map(person -> role.and(" (" + names.name(use.org(), person) + ")"))
                .orElse(role);
    }

    private static Text target(Invocation use, Crisis crisis, StepState state) {
        Instant due = state.due(crisis.openedAt());
        Text target =
                use.words()
                        .text(
                                "crisis.target",
                                "offset",
                                CrisisWords.offset(state.step().at().duration(), use.words()),
                                "at",
                                Duration.between(crisis.openedAt(), due).compareTo(NEAR) < 0
                                        ? Text.time(due)
                                        : Text.moment(due));
        return state.overdue(crisis.openedAt(), use.at())
                ? target.and(" ").and(use.words().text("crisis.overdue").asStrong())
                : target;
    }

    private Text ended(Invocation use, StepState state) {
        String person = state.by().map(by -> names.name(use.org(), by)).orElse("");
        Text at = state.at().map(Text::time).orElse(Text.EMPTY);
        return state.status() == StepState.Status.DONE
                ? use.words().text("crisis.done-by", "person", person, "at", at)
                : use.words()
                        .text(
                                "crisis.skipped-by",
                                "person",
                                person,
                                "reason",
                                state.why().orElse(""));
    }
}
