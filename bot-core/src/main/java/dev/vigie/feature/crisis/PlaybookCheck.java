package dev.vigie.feature.crisis;

import dev.vigie.org.Role;
import dev.vigie.pack.Bibliography;
import dev.vigie.pack.Document;
import dev.vigie.pack.Problems;
import dev.vigie.pack.SideLint;
import dev.vigie.pack.SideLint.Expected;
import dev.vigie.text.Language;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a playbook must be: steps in order with an owner, a way out to a human where one is needed,
 * a holding statement that promises no time and states no number, and a public-relations
 * professional in the chain of anything that can become severity 1 or 2.
 */
final class PlaybookCheck {

    private static final int MAX_NAME = 60;
    private static final int MAX_TEXT = 600;
    private static final int MAX_LINE = 200;
    private static final int MAX_STEP = 220;
    private static final int MAX_HOLDING = 900;
    private static final Expected LINES = new Expected(1, 8, MAX_LINE);
    private static final Expected ASKED = new Expected(1, 20, MAX_LINE);
    private static final Expected CONDITIONS = new Expected(2, 6, MAX_LINE);
    private static final Expected REVIEW = new Expected(3, 8, MAX_LINE);

    /**
     * What may stand in a holding statement with digits: placeholders, and numbers to call for
     * help.
     */
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\[[^\\]]*]|\\b(911|112|988|9-8-8|3114)\\b");

    private static final Pattern BLANK = Pattern.compile("\\[[^\\]]*]");
    private static final Pattern NUMBER = Pattern.compile("\\d");

    private final Bibliography bibliography;
    private final Problems problems;
    private final Map<String, String> codes = new HashMap<>();

    PlaybookCheck(Bibliography bibliography, Problems problems) {
        this.bibliography = bibliography;
        this.problems = problems;
    }

    void check(Document<Playbook> file) {
        Playbook playbook = file.content();
        bibliography.check(file, "", playbook.sources(), playbook.facts(), problems);
        if (playbook.reviewed().isEmpty()) {
            problems.error(file, "", "check.missing-key", "key", "reviewed", "place", "/");
        }
        if (playbook.reviewEvery().isEmpty()) {
            problems.error(file, "", "check.missing-key", "key", "review-every", "place", "/");
        }
        rules(file, playbook);
        for (Language language : Language.values()) {
            side(file, playbook.in(language), language);
        }
        rhythm(file, playbook);
        steps(file, playbook.steps());
    }

    /** Whoever runs it must know when the public hears from them again. */
    private void rhythm(Document<Playbook> file, Playbook playbook) {
        for (Severity severity : Severity.values()) {
            if (severity != Severity.ROUTINE
                    && severity.atLeastAsGraveAs(playbook.severity().usual())
                    && playbook.severity().highest().atLeastAsGraveAs(severity)
                    && !playbook.updateEvery().containsKey(severity.level())) {
                problems.error(file, "/update-every", "check.no-rhythm", "level", severity.level());
            }
        }
    }

    private void rules(Document<Playbook> file, Playbook playbook) {
        if (!playbook.severity().highest().atLeastAsGraveAs(playbook.severity().usual())) {
            problems.error(file, "/severity", "check.severity-range");
        }
        if (playbook.severity().highest().major() && !playbook.chain().contains(Role.PR_DIRECTOR)) {
            problems.error(file, "/chain", "check.never-alone");
        }
        if (playbook.qualifiedReview() && playbook.handover().isEmpty()) {
            problems.error(file, "/qualified-review", "check.review-without-handover");
        }
        for (Language language : Language.values()) {
            Playbook.Side side = playbook.in(language);
            if (side.holding().isPresent() == side.noHolding().isPresent()) {
                problems.error(file, "/" + language.code(), "check.holding-or-why");
            }
        }
        if (playbook.fr().holding().isPresent() != playbook.en().holding().isPresent()) {
            problems.error(file, "", "check.one-language", "key", "holding");
        } else if (placeholders(playbook.fr()) != placeholders(playbook.en())) {
            problems.error(
                    file,
                    "/en/holding",
                    "check.placeholders",
                    "fr",
                    placeholders(playbook.fr()),
                    "en",
                    placeholders(playbook.en()));
        }
        String first = codes.putIfAbsent(playbook.code(), playbook.id());
        if (first != null && !first.equals(playbook.id())) {
            problems.error(file, "/code", "check.code-twice", "code", playbook.code());
        }
    }

    private static long placeholders(Playbook.Side side) {
        return side.holding().stream().flatMap(holding -> BLANK.matcher(holding).results()).count();
    }

    private void side(Document<Playbook> file, Playbook.Side side, Language language) {
        String at = "/" + language.code();
        SideLint lint = new SideLint(file, problems);
        lint.text(at + "/name", side.name(), language, MAX_NAME);
        lint.texts(at + "/asked", side.asked(), language, ASKED);
        lint.text(at + "/when", side.when(), language, MAX_TEXT);
        lint.text(at + "/instead", side.instead(), language, MAX_TEXT);
        lint.texts(at + "/raises", side.raises(), language, LINES);
        lint.texts(at + "/do", side.advised(), language, LINES);
        lint.texts(at + "/dont", side.avoided(), language, LINES);
        lint.texts(at + "/over", side.over(), language, CONDITIONS);
        lint.texts(at + "/review", side.review(), language, REVIEW);
        lint.advice(at + "/do", side.advised());
        side.noHolding()
                .ifPresent(why -> lint.text(at + "/no-holding", why, language, MAX_HOLDING));
        side.holding()
                .ifPresent(
                        holding -> {
                            lint.text(at + "/holding", holding, language, MAX_HOLDING);
                            if (NUMBER.matcher(PLACEHOLDER.matcher(holding).replaceAll(""))
                                    .find()) {
                                problems.error(file, at + "/holding", "check.unconfirmed-number");
                            }
                        });
    }

    private void steps(Document<Playbook> file, List<Playbook.Step> steps) {
        if (steps.isEmpty()) {
            problems.error(file, "/steps", "check.empty", "key", "steps");
        }
        Set<String> ids = new HashSet<>();
        Duration before = Duration.ZERO;
        for (int i = 0; i < steps.size(); i++) {
            Playbook.Step step = steps.get(i);
            String at = "/steps/" + i;
            if (!ids.add(step.id())) {
                problems.error(file, at + "/id", "check.duplicate-id", "id", step.id());
            }
            if (step.at().duration().compareTo(before) < 0) {
                problems.error(file, at + "/at", "check.step-order", "id", step.id());
            }
            before = step.at().duration();
            for (Language language : Language.values()) {
                SideLint lint = new SideLint(file, problems);
                String side = at + "/" + language.code();
                Playbook.StepText text = step.in(language);
                lint.text(side + "/do", text.action(), language, MAX_STEP);
                lint.advice(side + "/do", List.of(text.action()));
                text.evidence()
                        .ifPresent(e -> lint.text(side + "/evidence", e, language, MAX_LINE));
            }
        }
    }
}
