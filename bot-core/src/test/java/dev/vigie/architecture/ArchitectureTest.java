package dev.vigie.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import dev.vigie.testkit.ArchitectureRules;
import dev.vigie.testkit.SourceRules;
import dev.vigie.testkit.SourceRules.Budget;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The core keeps the boundaries of the design. */
class ArchitectureTest {

    /** Where a broad catch is right, and why. */
    private static final Map<String, String> BROAD_CATCHES =
            Map.of(
                    "Dispatcher.answering", "whatever goes wrong, the person gets an answer",
                    "Database.connect", "HikariCP says \"no driver\" with a bare RuntimeException");

    private static final Budget BUDGET = new Budget(300, 40, 5);

    /** Tables and builders that read best in one piece; they may shrink, never grow. */
    private static final Map<String, Integer> OVER_BUDGET =
            Map.of(
                    "KnowledgeReplies.java", 306,
                    "Main.commandLine", 44,
                    "CrisisCard.buttons", 59,
                    "CrisisFeature.commands", 52,
                    "CrisisReplies.chooseSeverity", 42);

    private static final JavaClasses CORE = ArchitectureRules.production("dev.vigie");
    private static final SourceRules SOURCES = SourceRules.of(Path.of("src/main/java"));

    @TestFactory
    Stream<DynamicTest> the_core_keeps() {
        Map<String, ArchRule> rules = ArchitectureRules.vigie().core();
        return rules.entrySet().stream()
                .map(
                        rule ->
                                DynamicTest.dynamicTest(
                                        rule.getKey(), () -> rule.getValue().check(CORE)));
    }

    @Test
    void nothing_planted_is_checked_as_if_it_were_shipped() {
        assertThat(CORE).noneMatch(type -> type.getPackageName().contains(".planted"));
    }

    @Test
    void a_broad_catch_has_a_reason() {
        assertThat(SOURCES.broadCatches()).isEqualTo(new TreeSet<>(BROAD_CATCHES.keySet()));
    }

    @Test
    void every_package_explains_itself() {
        assertThat(SOURCES.unexplainedPackages()).isEmpty();
    }

    @Test
    void files_methods_and_parameter_lists_stay_small() {
        assertThat(SOURCES.overruns(BUDGET))
                .filteredOn(o -> o.size() > OVER_BUDGET.getOrDefault(o.place(), 0))
                .isEmpty();
    }
}
