package dev.vigie.feature.crisis;

import dev.vigie.command.Invocation;
import dev.vigie.feature.crisis.CrisisEvent.Recorded;
import dev.vigie.reply.Block;
import dev.vigie.reply.PlainText;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Text;
import dev.vigie.reply.Wording;
import java.time.Duration;
import java.time.ZoneId;

/**
 * The Markdown report of a crisis, computed from its events: what it was, the timeline, each step
 * with its time, and the questions of the review.
 */
final class CrisisReport {

    private final CrisisWords names;
    private final ZoneId zone;

    CrisisReport(CrisisWords names, ZoneId zone) {
        this.names = names;
        this.zone = zone;
    }

    Reply of(Invocation use, Crisis crisis) {
        Page page = new Page(use, crisis);
        page.head();
        page.timeline();
        page.steps();
        page.review();
        return use.reply()
                .block(new Block.Verbatim(page.out.toString().strip()))
                .meta("crisis", crisis.number())
                .meta("format", "markdown")
                .build();
    }

    /** Writes one report. */
    private final class Page {
        private final Invocation use;
        private final Wording words;
        private final Crisis crisis;
        private final PlainText plain;
        private final EventWords events;
        private final StringBuilder out = new StringBuilder();

        Page(Invocation use, Crisis crisis) {
            this.use = use;
            this.words = use.words();
            this.crisis = crisis;
            this.plain = new PlainText(use.language(), zone);
            this.events = new EventWords(names, Scene.of(use), crisis);
        }

        void head() {
            line(
                    "# "
                            + say(
                                    "crisis.title",
                                    "number",
                                    crisis.number(),
                                    "name",
                                    CrisisWords.name(use.words(), crisis.playbook())));
            line("");
            crisis.subject().ifPresent(subject -> line("> " + escaped(subject) + "\n"));
            line(
                    "- "
                            + say(
                                    "report.severity",
                                    "now",
                                    crisis.severity().level(),
                                    "gravest",
                                    crisis.gravest().level()));
            line(
                    "- "
                            + say(
                                    "report.opened",
                                    "at",
                                    Text.moment(crisis.openedAt()),
                                    "person",
                                    person(crisis.history().get(0))));
            line("- " + say(crisis.open() ? "report.still-open" : "report.closed"));
            line("");
        }

        void timeline() {
            line("## " + say("report.timeline"));
            line("");
            for (Recorded recorded : crisis.history()) {
                line(
                        "- "
                                + plain.of(Text.moment(recorded.at()))
                                + " — "
                                + person(recorded)
                                + " — "
                                + escaped(plain.of(events.of(recorded.event()))));
            }
            line("");
        }

        void steps() {
            line("## " + say("report.steps"));
            line("");
            for (StepState state : crisis.steps()) {
                String box = state.status() == StepState.Status.DONE ? "[x]" : "[ ]";
                line(
                        "- "
                                + box
                                + " "
                                + state.number()
                                + ". "
                                + use.words().finished(state.step().in(use.language()).action())
                                + " ("
                                + say("role." + state.step().owner().id())
                                + ", "
                                + CrisisWords.offset(state.step().at().duration(), words)
                                + ")"
                                + lateness(state));
            }
            line("");
        }

        /** How late a step was done, or that it was skipped and why. */
        private String lateness(StepState state) {
            if (state.status() == StepState.Status.SKIPPED) {
                return " — " + say("report.skipped", "reason", escaped(state.why().orElse("")));
            }
            return state.at()
                    .filter(at -> at.isAfter(state.due(crisis.openedAt())))
                    .map(at -> Duration.between(state.due(crisis.openedAt()), at).toMinutes())
                    .filter(minutes -> minutes > 0)
                    .map(minutes -> " — " + say("report.late", "minutes", minutes))
                    .orElse("");
        }

        void review() {
            line("## " + say("report.review"));
            line("");
            crisis.playbook()
                    .in(use.language())
                    .review()
                    .forEach(question -> line("- " + use.words().finished(question)));
        }

        private String person(Recorded recorded) {
            return escaped(names.name(use.org(), recorded.by()));
        }

        private String say(String key, Object... arguments) {
            return plain.of(words.text(key, arguments));
        }

        private void line(String text) {
            out.append(text).append('\n');
        }
    }

    /** What people typed, on one line and without becoming Markdown of the report. */
    private static String escaped(String typed) {
        return typed.replaceAll("\\s+", " ")
                .replaceAll("([\\\\`*_\\[\\]<>#|&~])", "\\\\$1")
                .replaceFirst("^(\\d*)([-+.)])", "$1\\\\$2");
    }
}
