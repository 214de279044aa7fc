package dev.vigie.feature.interview.neverask;

import dev.vigie.pack.Bibliography;
import dev.vigie.pack.Document;
import dev.vigie.pack.EntryIds;
import dev.vigie.pack.Jurisdiction;
import dev.vigie.pack.Problems;
import dev.vigie.pack.SideLint;
import dev.vigie.pack.SideLint.Expected;
import dev.vigie.text.Language;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the list must be: every subject rests on something and is protected somewhere whose law is
 * told; its phrases find its own examples; what to ask instead is not forbidden itself.
 */
final class NeverAskCheck {

    private static final int MAX_NAME = 60;
    private static final int MAX_TEXT = 300;
    private static final Expected INSTEAD = new Expected(1, 4, 200);
    private static final Expected EXAMPLES = new Expected(1, 8, 200);
    private static final Set<Jurisdiction> EVERYWHERE = EnumSet.allOf(Jurisdiction.class);

    private final Bibliography bibliography;
    private final Problems problems;
    private final EntryIds ids = new EntryIds();

    NeverAskCheck(Bibliography bibliography, Problems problems) {
        this.bibliography = bibliography;
        this.problems = problems;
    }

    void check(Document<NeverAskFile> file) {
        for (int i = 0; i < file.content().laws().size(); i++) {
            Law law = file.content().laws().get(i);
            String at = "/laws/" + i;
            bibliography.check(file, at, law.sources(), law.facts(), problems);
            for (Language language : Language.values()) {
                SideLint lint = new SideLint(file, problems);
                String side = "/" + language.code();
                lint.text(at + "/name" + side, law.name().in(language), language, MAX_NAME);
                lint.text(at + "/rule" + side, law.rule().in(language), language, MAX_TEXT);
            }
        }
        for (int i = 0; i < file.content().subjects().size(); i++) {
            subject(file, "/subjects/" + i, file.content().subjects().get(i));
        }
    }

    private void subject(Document<NeverAskFile> file, String at, Subject subject) {
        ids.add(file, at + "/id", subject.id(), problems);
        bibliography.check(file, at, subject.sources(), subject.facts(), problems);
        if (subject.jurisdictions().isEmpty()) {
            problems.error(file, at + "/jurisdictions", "check.empty", "key", "jurisdictions");
        }
        for (Language language : Language.values()) {
            SideLint lint = new SideLint(file, problems);
            lint.text(
                    at + "/name/" + language.code(),
                    subject.name().in(language),
                    language,
                    MAX_NAME);
            side(file, at + "/" + language.code(), subject.in(language), language);
        }
    }

    private void side(
            Document<NeverAskFile> file, String at, Subject.Side side, Language language) {
        SideLint lint = new SideLint(file, problems);
        lint.text(at + "/why", side.why(), language, MAX_TEXT);
        lint.texts(at + "/instead", side.instead(), language, INSTEAD);
        lint.texts(at + "/examples", side.examples(), language, EXAMPLES);
        if (side.phrases().isEmpty()) {
            problems.error(file, at + "/phrases", "check.empty", "key", "phrases");
            return;
        }
        if (readable(file, at + "/phrases", side.phrases())
                && readable(file, at + "/fine", side.fine())) {
            Phrases phrases = new Phrases(side.phrases(), side.fine());
            for (int i = 0; i < side.examples().size(); i++) {
                if (phrases.in(side.examples().get(i)).isEmpty()) {
                    problems.error(file, at + "/examples/" + i, "check.example-not-found");
                }
            }
        }
    }

    private boolean readable(Document<NeverAskFile> file, String at, List<String> phrases) {
        boolean all = true;
        for (int i = 0; i < phrases.size(); i++) {
            if (!Phrases.readable(phrases.get(i))) {
                problems.error(file, at + "/" + i, "check.bad-phrase", "phrase", phrases.get(i));
                all = false;
            }
        }
        return all;
    }

    /** What only the whole list shows. */
    void together(Document<NeverAskFile> file, NeverAsk list) {
        for (int i = 0; i < file.content().subjects().size(); i++) {
            Subject subject = file.content().subjects().get(i);
            String at = "/subjects/" + i;
            for (int j = 0; j < subject.jurisdictions().size(); j++) {
                if (list.law(subject.jurisdictions().get(j)).isEmpty()) {
                    problems.warning(
                            file,
                            at + "/jurisdictions/" + j,
                            "check.no-law",
                            "subject",
                            subject.id());
                }
            }
            for (Language language : Language.values()) {
                List<String> instead = subject.in(language).instead();
                for (int j = 0; j < instead.size(); j++) {
                    forbidden(
                            file,
                            at + "/" + language.code() + "/instead/" + j,
                            list.in(instead.get(j), EVERYWHERE));
                }
            }
        }
    }

    private void forbidden(
            Document<NeverAskFile> file, String at, List<NeverAsk.Finding> findings) {
        findings.forEach(
                finding ->
                        problems.warning(
                                file,
                                at,
                                "check.asks-what-is-forbidden",
                                "subject",
                                finding.subject().id(),
                                "words",
                                finding.words()));
    }
}
