package dev.vigie.feature.interview;

import dev.vigie.pack.Bibliography;
import dev.vigie.pack.Document;
import dev.vigie.pack.Problems;
import dev.vigie.pack.SideLint;
import dev.vigie.pack.SideLint.Expected;
import dev.vigie.text.Language;

/**
 * What a question must be: asked in both languages, probed, and scored on behaviour that can be
 * observed.
 */
final class QuestionCheck {

    private static final int MAX_QUESTION = 900;
    private static final Expected PROBES = new Expected(2, 4, 300);
    private static final int MAX_ANCHOR = 400;
    private static final int MIN_MINUTES = 2;
    private static final int MAX_MINUTES = 30;

    private final Bibliography bibliography;
    private final Problems problems;

    QuestionCheck(Bibliography bibliography, Problems problems) {
        this.bibliography = bibliography;
        this.problems = problems;
    }

    void check(Document<QuestionFile> file) {
        QuestionFile content = file.content();
        for (Language language : Language.values()) {
            SideLint lint = new SideLint(file, problems);
            lint.text("/name/" + language.code(), content.name().in(language), language, 60);
            lint.text(
                    "/definition/" + language.code(),
                    content.definition().in(language),
                    language,
                    300);
        }
        if (!content.code().matches("[A-Z]{2}\\d{1,2}")) {
            problems.error(file, "/code", "check.bad-code", "code", content.code());
        }
        for (int i = 0; i < content.questions().size(); i++) {
            question(file, "/questions/" + i, content.questions().get(i));
        }
    }

    private void question(Document<QuestionFile> file, String at, Question question) {
        bibliography.check(file, at, question.sources(), question.facts(), problems);
        if (question.roles().isEmpty()) {
            problems.error(file, at + "/roles", "check.empty", "key", "roles");
        }
        if (question.minutes() < MIN_MINUTES || question.minutes() > MAX_MINUTES) {
            problems.error(
                    file,
                    at + "/minutes",
                    "check.count",
                    "key",
                    "minutes",
                    "count",
                    question.minutes(),
                    "min",
                    MIN_MINUTES,
                    "max",
                    MAX_MINUTES);
        }
        for (Language language : Language.values()) {
            String side = at + "/" + language.code();
            Question.Side text = question.in(language);
            SideLint lint = new SideLint(file, problems);
            lint.text(side + "/question", text.question(), language, MAX_QUESTION);
            lint.texts(side + "/probes", text.probes(), language, PROBES);
            lint.text(side + "/low", text.low(), language, MAX_ANCHOR);
            lint.text(side + "/adequate", text.adequate(), language, MAX_ANCHOR);
            lint.text(side + "/high", text.high(), language, MAX_ANCHOR);
        }
    }
}
