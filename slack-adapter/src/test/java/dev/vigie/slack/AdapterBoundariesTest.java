package dev.vigie.slack;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/**
 * The adapter sees the port, the commands, the replies and the words, and nothing else of the core.
 */
final class AdapterBoundariesTest {

    private static final ArchRule SEES_ONLY_WHAT_IT_MAY =
            classes()
                    .that()
                    .resideInAPackage("dev.vigie.slack..")
                    .should()
                    .onlyDependOnClassesThat(
                            not(resideInAPackage("dev.vigie.."))
                                    .or(
                                            resideInAnyPackage(
                                                    "dev.vigie.slack..",
                                                    "dev.vigie.platform",
                                                    "dev.vigie.command",
                                                    "dev.vigie.reply",
                                                    "dev.vigie.chat",
                                                    "dev.vigie.text")));

    @Test
    void the_adapter_sees_only_what_it_may() {
        JavaClasses adapter =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("dev.vigie.slack");
        assertThat(adapter).extracting("simpleName").contains("SlackRenderer");
        SEES_ONLY_WHAT_IT_MAY.check(adapter);
    }

    @Test
    void a_look_into_the_organization_is_found() {
        JavaClasses planted = new ClassFileImporter().importPackages("dev.vigie.slack.planted");
        assertThatThrownBy(() -> SEES_ONLY_WHAT_IT_MAY.check(planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("dev.vigie.org.Role");
    }
}
