package dev.vigie.feature.crisis;

import dev.vigie.pack.Bibliography;
import dev.vigie.pack.Document;
import dev.vigie.pack.PackReader;
import dev.vigie.pack.Problems;
import dev.vigie.pack.SideLint;
import dev.vigie.text.Language;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the rule of severity of all packs, and checks what no rule may break: people at risk are
 * always level 1, and every fact can raise the level.
 */
public final class SeverityRules {

    private static final int MAX_ASKS = 75;
    private static final int MAX_TEXT = 200;

    private final Bibliography bibliography;
    private final Problems problems;
    private final Map<SeverityRule.Fact, SeverityRule.Question> questions =
            new EnumMap<>(SeverityRule.Fact.class);
    private List<SeverityRule.Clause> clauses = List.of();
    private Severity otherwise = Severity.ROUTINE;

    private SeverityRules(Bibliography bibliography, Problems problems) {
        this.bibliography = bibliography;
        this.problems = problems;
    }

    /** Reads {@code severity-rule.yaml} of all packs; a file with a mistake is left out. */
    public static SeverityRule read(
            PackReader reader, Bibliography bibliography, Problems problems) {
        SeverityRules rules = new SeverityRules(bibliography, problems);
        for (Document<SeverityFile> file :
                reader.read("severity-rule.yaml", SeverityFile.class, problems)) {
            rules.check(file);
            if (!problems.spoils(file.file())) {
                rules.lay(file.content());
            }
        }
        return new SeverityRule(rules.questions, rules.clauses, rules.otherwise);
    }

    private void lay(SeverityFile file) {
        file.questions().forEach(question -> questions.put(question.fact(), question));
        clauses = file.rules().isEmpty() ? clauses : file.rules();
        otherwise = file.otherwise().orElse(otherwise);
    }

    private void check(Document<SeverityFile> file) {
        SeverityFile content = file.content();
        bibliography.check(file, "", content.sources(), content.facts(), problems);
        for (Language language : Language.values()) {
            SideLint lint = new SideLint(file, problems);
            String side = "/" + language.code();
            for (int i = 0; i < content.questions().size(); i++) {
                SeverityRule.Wording wording = content.questions().get(i).in(language);
                String at = "/questions/" + i + side;
                lint.text(at + "/asks", wording.asks(), language, MAX_ASKS);
                lint.text(at + "/means", wording.means(), language, MAX_TEXT);
            }
            for (int i = 0; i < content.rules().size(); i++) {
                String because = content.rules().get(i).because().in(language);
                lint.text("/rules/" + i + "/because" + side, because, language, MAX_TEXT);
            }
        }
        if (!content.rules().isEmpty()) {
            rules(file, content);
        }
    }

    private void rules(Document<SeverityFile> file, SeverityFile content) {
        Set<SeverityRule.Fact> silent = EnumSet.allOf(SeverityRule.Fact.class);
        boolean peopleFirst = false;
        for (int i = 0; i < content.rules().size(); i++) {
            SeverityRule.Clause clause = content.rules().get(i);
            if (clause.when().isEmpty()) {
                problems.error(file, "/rules/" + i, "check.empty", "key", "when");
            }
            clause.when().forEach(silent::remove);
            peopleFirst |=
                    clause.level() == Severity.CRITICAL
                            && clause.when().equals(List.of(SeverityRule.Fact.PEOPLE_AT_RISK));
        }
        if (!peopleFirst) {
            problems.error(file, "/rules", "check.people-first");
        }
        if (!silent.isEmpty()) {
            problems.error(file, "/rules", "check.fact-without-rule", "count", silent.size());
        }
    }
}
