package dev.vigie.feature.crisis;

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

    Text of(Scene scene, Crisis crisis, StepState state) {
        Wording words = scene.words();
        Playbook.StepText step = state.step().in(scene.language());
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
                        .and(scene.words().markdown(step.action()))
                        .and(" — ")
                        .and(owner(scene, state));
        if (state.status() == StepState.Status.OPEN) {
            line = line.and(" · ").and(target(scene, crisis, state));
        } else {
            line = line.and(" · ").and(ended(scene, state));
        }
        return step.evidence()
                .filter(e -> state.status() == StepState.Status.OPEN)
                .map(e -> words.text("crisis.keep", "what", scene.words().finished(e)))
                .map(line.and(" · ")::and)
                .orElse(line);
    }

    private Text owner(Scene scene, StepState state) {
        Text role = scene.words().text("role." + state.step().owner().id()).asEmphasis();
        return state.assignee()
                .map(person -> role.and(" (" + names.name(scene.org(), person) + ")"))
                .orElse(role);
    }

    private static Text target(Scene scene, Crisis crisis, StepState state) {
        Instant due = state.due(crisis.openedAt());
        Text target =
                scene.words()
                        .text(
                                "crisis.target",
                                "offset",
                                CrisisWords.offset(state.step().at().duration(), scene.words()),
                                "at",
                                Duration.between(crisis.openedAt(), due).compareTo(NEAR) < 0
                                        ? Text.time(due)
                                        : Text.moment(due));
        return state.overdue(crisis.openedAt(), scene.at())
                ? target.and(" ").and(scene.words().text("crisis.overdue").asStrong())
                : target;
    }

    private Text ended(Scene scene, StepState state) {
        String person = state.by().map(by -> names.name(scene.org(), by)).orElse("");
        Text at = state.at().map(Text::time).orElse(Text.EMPTY);
        return state.status() == StepState.Status.DONE
                ? scene.words().text("crisis.done-by", "person", person, "at", at)
                : scene.words()
                        .text(
                                "crisis.skipped-by",
                                "person",
                                person,
                                "reason",
                                state.why().orElse(""));
    }
}
