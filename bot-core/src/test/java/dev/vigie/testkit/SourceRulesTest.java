package dev.vigie.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.testkit.SourceRules.Budget;
import dev.vigie.testkit.SourceRules.Overrun;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The rules on sources can fail, and do not cry over nothing. */
class SourceRulesTest {

    private static final Path PLANTED = Path.of("src/test/java/dev/vigie/planted");

    @Test
    void a12_sees_broad_catches_alone_among_others_and_in_lambdas() {
        assertThat(SourceRules.of(PLANTED.resolve("a12")).broadCatches())
                .containsExactly("Catches.alone", "Catches.amongOthers", "Catches.inLambda");
    }

    @Test
    void a13_sees_packages_that_say_nothing_or_too_little() {
        assertThat(SourceRules.of(PLANTED.resolve("a13")).unexplainedPackages())
                .containsExactly("missing", "mute", "terse");
    }

    @Test
    void a_file_over_its_budget_is_named_with_its_length() {
        assertThat(budgets(new Budget(10, 100, 100)))
                .containsExactly(new Overrun("Oversized.java", 24, "lines"));
    }

    @Test
    void a_method_over_its_budget_is_named_with_its_length() {
        assertThat(budgets(new Budget(100, 5, 100)))
                .containsExactly(new Overrun("Oversized.lines", 6, "lines"));
    }

    @Test
    void a_method_with_too_many_parameters_is_named_and_a_record_is_not() {
        assertThat(budgets(new Budget(100, 100, 2)))
                .containsExactly(new Overrun("Oversized.parameters", 3, "parameters"));
    }

    @Test
    void what_is_within_its_budget_is_not_named() {
        assertThat(budgets(new Budget(100, 100, 3))).isEmpty();
    }

    private static Iterable<Overrun> budgets(Budget budget) {
        return SourceRules.of(PLANTED.resolve("budget")).overruns(budget);
    }
}
