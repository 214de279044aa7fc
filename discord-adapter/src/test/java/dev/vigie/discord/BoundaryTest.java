package dev.vigie.discord;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.vigie.discord.draw.DiscordRenderer;
import dev.vigie.discord.planted.SeesTheOrganization;
import org.junit.jupiter.api.Test;

/** Of the core, the adapter sees only the port and the values that cross it. */
class BoundaryTest {

    private static final ArchRule ONLY_THE_PORT =
            noClasses()
                    .that()
                    .resideInAPackage("dev.vigie.discord..")
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("dev.vigie..")
                                    .and(
                                            not(
                                                    resideInAnyPackage(
                                                            "dev.vigie.discord..",
                                                            "dev.vigie.platform",
                                                            "dev.vigie.command",
                                                            "dev.vigie.reply",
                                                            "dev.vigie.chat",
                                                            "dev.vigie.text"))));

    @Test
    void the_adapter_sees_only_the_port() {
        JavaClasses adapter =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("dev.vigie.discord");
        assertThat(adapter.contain(DiscordRenderer.class)).isTrue();
        ONLY_THE_PORT.check(adapter);
    }

    @Test
    void a_class_that_sees_more_is_found() {
        JavaClasses planted = new ClassFileImporter().importClasses(SeesTheOrganization.class);
        assertThat(ONLY_THE_PORT.evaluate(planted).hasViolation()).isTrue();
    }
}
