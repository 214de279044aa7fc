package dev.vigie.feature.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.app.Content;
import dev.vigie.feature.crisis.SeverityRule.Answer;
import dev.vigie.feature.crisis.SeverityRule.Fact;
import dev.vigie.feature.crisis.SeverityRule.Verdict;
import dev.vigie.testkit.SamplePack;
import dev.vigie.testkit.TempPack;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rule that Vigie ships over all 243 ways to answer, and what a rule must be. */
class SeverityRuleTest {

    private static final SeverityRule RULE = Content.read(List.of()).severityRule();

    private static final String FILE =
            """
            facts: [F-1]
            reviewed: 2026-11-22
            review-every: 12 months
            questions:
              - fact: still-spreading
                fr: {asks: "Ça se propage ?", means: "Oui."}
                en: {asks: "Spreading?", means: "Yes."}
            otherwise: 3
            rules:
              - {level: 1, when: [people-at-risk], because: {fr: "Des gens.", en: "People."}}
              - level: 2
                when: [legal-or-data, media-or-public-figure, unusual-speed, still-spreading]
                because: {fr: "Tout.", en: "All."}
            """;

    @TempDir Path directory;

    static List<Map<Fact, Answer>> everyAnswer() {
        List<Map<Fact, Answer>> all = new ArrayList<>();
        all.add(new EnumMap<>(Fact.class));
        for (Fact fact : Fact.values()) {
            List<Map<Fact, Answer>> longer = new ArrayList<>();
            for (Map<Fact, Answer> answers : all) {
                for (Answer answer : Answer.values()) {
                    longer.add(with(answers, fact, answer));
                }
            }
            all = longer;
        }
        return all;
    }

    @Test
    void there_are_243_ways_to_answer() {
        assertThat(everyAnswer()).hasSize(243).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("everyAnswer")
    void one_yes_more_never_lowers_the_level(Map<Fact, Answer> answers) {
        Severity before = RULE.verdict(answers).severity();
        for (Fact fact : Fact.values()) {
            Severity after = RULE.verdict(with(answers, fact, Answer.YES)).severity();
            assertThat(after.atLeastAsGraveAs(before)).as("%s", fact).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("everyAnswer")
    void unsure_and_unanswered_count_as_yes(Map<Fact, Answer> answers) {
        Map<Fact, Answer> sure = new EnumMap<>(answers);
        sure.replaceAll((fact, answer) -> answer == Answer.UNSURE ? Answer.YES : answer);
        Map<Fact, Answer> silent = new EnumMap<>(answers);
        silent.values().removeIf(answer -> answer == Answer.UNSURE);
        assertThat(RULE.verdict(answers)).isEqualTo(RULE.verdict(sure));
        assertThat(RULE.verdict(silent)).isEqualTo(RULE.verdict(sure));
    }

    @ParameterizedTest
    @MethodSource("everyAnswer")
    void a_level_above_routine_says_why(Map<Fact, Answer> answers) {
        Verdict verdict = RULE.verdict(answers);
        assertThat(verdict.because().isEmpty()).isEqualTo(verdict.severity() == Severity.ROUTINE);
        assertThat(verdict.because()).allMatch(clause -> clause.level() == verdict.severity());
    }

    @ParameterizedTest
    @CsvSource({
        "'', 4",
        "STILL_SPREADING, 3",
        "UNUSUAL_SPEED, 3",
        "MEDIA_OR_PUBLIC_FIGURE, 3",
        "UNUSUAL_SPEED STILL_SPREADING, 2",
        "MEDIA_OR_PUBLIC_FIGURE STILL_SPREADING, 2",
        "MEDIA_OR_PUBLIC_FIGURE UNUSUAL_SPEED STILL_SPREADING, 2",
        "LEGAL_OR_DATA, 2",
        "LEGAL_OR_DATA UNUSUAL_SPEED, 2",
        "LEGAL_OR_DATA STILL_SPREADING, 1",
        "LEGAL_OR_DATA MEDIA_OR_PUBLIC_FIGURE, 1",
        "PEOPLE_AT_RISK, 1"
    })
    void the_level_follows_from_what_is_true(String yes, int level) {
        Map<Fact, Answer> answers = new EnumMap<>(Fact.class);
        for (Fact fact : Fact.values()) {
            answers.put(fact, yes.contains(fact.name()) ? Answer.YES : Answer.NO);
        }
        assertThat(RULE.verdict(answers).severity()).isEqualTo(Severity.of(level));
    }

    @Test
    void nobody_who_knows_nothing_is_told_that_it_is_routine() {
        assertThat(RULE.verdict(Map.of()).severity()).isEqualTo(Severity.CRITICAL);
    }

    @ParameterizedTest
    @EnumSource
    void every_fact_is_asked(Fact fact) {
        assertThat(RULE.question(fact)).isPresent();
    }

    @Test
    void a_good_rule_has_no_problem() {
        assertThat(told(FILE)).isEmpty();
    }

    @Test
    void people_at_risk_are_always_critical() {
        assertThat(changed("level: 1", "level: 2"))
                .containsExactly("severity-rule.yaml:9 check.people-first");
        assertThat(changed("[people-at-risk]", "[people-at-risk, unusual-speed]"))
                .containsExactly("severity-rule.yaml:9 check.people-first");
    }

    @Test
    void every_fact_counts() {
        assertThat(changed("unusual-speed, still-spreading", "unusual-speed"))
                .containsExactly("severity-rule.yaml:9 check.fact-without-rule");
    }

    @Test
    void a_clause_has_facts() {
        assertThat(
                        changed(
                                "[legal-or-data, media-or-public-figure, unusual-speed,"
                                        + " still-spreading]",
                                "[]"))
                .containsExactly(
                        "severity-rule.yaml:9 check.fact-without-rule",
                        "severity-rule.yaml:11 check.empty");
    }

    @Test
    void a_rule_rests_on_something() {
        assertThat(changed("facts: [F-1]\n", ""))
                .containsExactly("severity-rule.yaml:1 check.no-source");
    }

    @Test
    void a_later_pack_replaces_the_rules_and_keeps_the_questions_it_does_not_ask(
            @TempDir Path other) {
        TempPack pack = TempPack.withSources(directory).file("severity-rule.yaml", FILE);
        String rules =
                """
                facts: [F-1]
                reviewed: 2026-11-22
                review-every: 12 months
                otherwise: 4
                rules:
                  - {level: 1, when: [people-at-risk], because: {fr: "Des gens.", en: "People."}}
                  - {level: 1, when: [legal-or-data], because: {fr: "Loi.", en: "Law."}}
                  - {level: 3, when: [media-or-public-figure], because: {fr: "M.", en: "M."}}
                  - {level: 3, when: [unusual-speed], because: {fr: "V.", en: "S."}}
                  - {level: 3, when: [still-spreading], because: {fr: "P.", en: "P."}}
                """;
        TempPack over = TempPack.in(other).file("severity-rule.yaml", rules);
        SeverityRule rule =
                SeverityRules.read(pack.reader(over), pack.bibliography(), pack.problems());
        Map<Fact, Answer> answers = new EnumMap<>(Fact.class);
        for (Fact fact : Fact.values()) {
            answers.put(fact, fact == Fact.LEGAL_OR_DATA ? Answer.YES : Answer.NO);
        }
        assertThat(pack.told()).isEmpty();
        assertThat(rule.verdict(answers).severity()).isEqualTo(Severity.CRITICAL);
        assertThat(rule.question(Fact.STILL_SPREADING)).isPresent();
        assertThat(rule.otherwise()).isEqualTo(Severity.ROUTINE);
    }

    private static Map<Fact, Answer> with(Map<Fact, Answer> answers, Fact fact, Answer answer) {
        Map<Fact, Answer> more = new EnumMap<>(Fact.class);
        more.putAll(answers);
        more.put(fact, answer);
        return more;
    }

    private List<String> changed(String from, String to) {
        return told(SamplePack.change(FILE, from, to));
    }

    private List<String> told(String yaml) {
        TempPack pack = TempPack.withSources(directory).file("severity-rule.yaml", yaml);
        SeverityRules.read(pack.reader(), pack.bibliography(), pack.problems());
        return pack.told();
    }
}
