package dev.vigie.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.Set;
import java.util.regex.Pattern;

/** What types are called, and that nothing can be extended by accident. */
final class Naming {

    private static final Pattern SAYS_NOTHING =
            Pattern.compile(".*(Impl|Util|Utils|Helper|Helpers|Manager)");
    private static final Pattern PREFIXED = Pattern.compile("I[A-Z][a-z].*");

    private Naming() {}

    static ArchRule rule(String root) {
        ArchRule meaning =
                noClasses()
                        .should()
                        .haveNameMatching(SAYS_NOTHING.pattern())
                        .as("A11: a name says what the thing is");
        ArchRule prefix =
                noClasses()
                        .that()
                        .areInterfaces()
                        .should()
                        .haveNameMatching("(.*[.$])?" + PREFIXED.pattern())
                        .as("A11: no I before the name of an interface");
        ArchRule finality =
                classes()
                        .that(canBeExtended())
                        .should()
                        .haveModifier(FINAL)
                        .as("A11: classes are final or meant to be extended");
        ArchRule stores =
                classes()
                        .that(implementStore(root))
                        .should()
                        .resideInAPackage("..jdbc..")
                        .as("A11: stores are implemented in a package named jdbc");
        ArchRule technology =
                classes()
                        .that()
                        .resideInAPackage("..jdbc..")
                        .and(implementPort(root))
                        .should()
                        .haveSimpleNameStartingWith("Jdbc")
                        .as("A11: what implements a port leads with its technology");
        return CompositeArchRule.of(meaning.allowEmptyShould(true))
                .and(prefix.allowEmptyShould(true))
                .and(finality.allowEmptyShould(true))
                .and(stores.allowEmptyShould(true))
                .and(technology.allowEmptyShould(true));
    }

    private static DescribedPredicate<JavaClass> canBeExtended() {
        return describe(
                "classes that are neither abstract nor anonymous",
                type -> {
                    Set<JavaModifier> modifiers = type.getModifiers();
                    return !type.isInterface()
                            && !type.isEnum()
                            && !type.isAnonymousClass()
                            && !modifiers.contains(ABSTRACT)
                            && !modifiers.contains(SYNTHETIC);
                });
    }

    private static DescribedPredicate<JavaClass> implementStore(String root) {
        return describe(
                "implement a store",
                type -> implementsOne(type, root, p -> p.getSimpleName().endsWith("Store")));
    }

    private static DescribedPredicate<JavaClass> implementPort(String root) {
        return describe("implement a port", type -> implementsOne(type, root, p -> true));
    }

    private static boolean implementsOne(
            JavaClass type, String root, java.util.function.Predicate<JavaClass> port) {
        return !type.isInterface()
                && !type.isAnonymousClass()
                && type.getAllRawInterfaces().stream()
                        .filter(p -> p.getPackageName().startsWith(root + "."))
                        .anyMatch(port);
    }
}
