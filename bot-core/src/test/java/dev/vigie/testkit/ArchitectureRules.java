package dev.vigie.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The boundaries of the program, A1 to A11; A12 and A13 are in {@link SourceRules}, because class
 * files do not show them.
 *
 * <p>Rules allow rather than forbid wherever they can: a misspelt package that is allowed fails the
 * build, a misspelt package that is forbidden never would. Each rule has a planted violator that
 * proves it can fail. An adapter checks itself with {@link #adapter}.
 */
public final class ArchitectureRules {

    /** What the core may use besides the JDK. */
    static final List<String> LIBRARIES =
            List.of(
                    "org.jspecify.annotations",
                    "org.slf4j",
                    "com.ibm.icu",
                    "org.commonmark",
                    "com.fasterxml.jackson",
                    "com.github.benmanes.caffeine",
                    "org.apache.lucene",
                    "picocli",
                    "org.jline",
                    "io.micrometer",
                    "com.sun.net.httpserver");

    /** What only a package named jdbc may use. */
    static final List<String> DATABASE =
            List.of(
                    "java.sql",
                    "javax.sql",
                    "org.jdbi",
                    "com.zaxxer",
                    "org.flywaydb",
                    "com.github.kagkarlsson");

    /** What a type of the domain may use besides Vigie's own values. */
    static final List<String> PURE =
            List.of(
                    "java.lang",
                    "java.time",
                    "java.util",
                    "java.util.function",
                    "java.util.random",
                    "java.util.regex",
                    "java.util.stream",
                    "com.fasterxml.jackson.annotation",
                    "org.jspecify.annotations");

    /** Where the types of the domain may look inside Vigie. */
    private static final List<String> VALUES =
            List.of(
                    "text",
                    "chat",
                    "reply",
                    "command",
                    "platform",
                    "timer",
                    "pack",
                    "org",
                    "feature");

    private static final List<String> SEEN_BY_ADAPTERS =
            List.of("platform", "command", "reply", "chat", "text");

    private final String root;
    private final Layers layers;

    private ArchitectureRules(String root) {
        this.root = root;
        this.layers = new Layers(root);
    }

    /** The rules of the program. */
    public static ArchitectureRules vigie() {
        return under("dev.vigie");
    }

    /** The same rules for a miniature of the program under another root. */
    static ArchitectureRules under(String root) {
        return new ArchitectureRules(root);
    }

    /** What a module ships under a package, without its tests. */
    public static JavaClasses production(String packageName) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(packageName);
    }

    /** The rules of the core, by their number. */
    public Map<String, ArchRule> core() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("A1", coreSeesNoChatSdk());
        rules.put("A2", slicesAreIslands());
        rules.put("A3", layersAreKept());
        rules.put("A4", databaseStaysInJdbc());
        rules.put("A5", onlyTheRootSeesWhatIsConcrete());
        rules.put("A8", timeAndChanceComeFromOutside());
        rules.put("A9", domainIsPure());
        rules.put("A10", onlyConsoleAndRootPrint());
        rules.put("A11", namesAndFinality());
        return rules;
    }

    /** The rules of an adapter, by their number, given its package. */
    public Map<String, ArchRule> adapter(String adapter) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("A6", adapterSeesOnlyThePort(adapter));
        rules.put("A7", adapterKnowsNoOther(adapter));
        rules.put("A8", timeAndChanceComeFromOutside());
        rules.put("A10", onlyConsoleAndRootPrint());
        rules.put("A11", namesAndFinality());
        return rules;
    }

    /** A1. By an allow-list: a chat SDK, or any library that nobody decided on, is not in it. */
    public ArchRule coreSeesNoChatSdk() {
        return classes()
                .that(areIn(layers.names()))
                .should()
                .onlyDependOnClassesThat(
                        libraries(List.of("java"))
                                .or(libraries(LIBRARIES))
                                .or(libraries(DATABASE))
                                .or(resideInAPackage(root + ".."))
                                .or(primitive()))
                .as("A1: the core uses the JDK and the libraries decided on, no chat SDK");
    }

    /** A2. */
    public ArchRule slicesAreIslands() {
        return slices().matching(root + ".feature.(*)..")
                .should()
                .notDependOnEachOther()
                .as("A2: a feature sees no other feature");
    }

    /** A3. */
    public ArchRule layersAreKept() {
        ArchRule order =
                classes()
                        .that(areIn(layers.names()))
                        .should(layers.seeOnlyWhatIsBelow())
                        .as("A3: each package sees only what is below it");
        ArchRule cycles =
                slices().matching(root + ".(**)").should().beFreeOfCycles().as("A3: no cycles");
        return CompositeArchRule.of(order).and(cycles);
    }

    /** A4. */
    public ArchRule databaseStaysInJdbc() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..jdbc..")
                .should()
                .dependOnClassesThat(libraries(DATABASE))
                .as("A4: the database is touched in packages named jdbc only");
    }

    /** A5. */
    public ArchRule onlyTheRootSeesWhatIsConcrete() {
        ArchRule jdbc =
                classes()
                        .that(resideInAPackage(root + "..jdbc.."))
                        .should()
                        .onlyHaveDependentClassesThat(
                                resideInAnyPackage(root + ".app..", root + "..jdbc.."))
                        .as("A5: only app sees concrete stores");
        ArchRule console =
                classes()
                        .that(resideInAPackage(root + ".console.."))
                        .should()
                        .onlyHaveDependentClassesThat(
                                resideInAnyPackage(root + ".app..", root + ".console.."))
                        .as("A5: only app sees the console");
        ArchRule several =
                classes()
                        .that()
                        .resideOutsideOfPackage(root + ".app..")
                        .should(layers.seeOneFeatureAtMost())
                        .as("A5: only app sees several features");
        return CompositeArchRule.of(
                Stream.of(jdbc, console, several).map(r -> r.allowEmptyShould(true)).toList());
    }

    /** A6. */
    public ArchRule adapterSeesOnlyThePort(String adapter) {
        return classes()
                .that()
                .resideInAPackage(adapter + "..")
                .should(layers.seeOnly(adapter, SEEN_BY_ADAPTERS))
                .as("A6: an adapter sees only " + String.join(", ", SEEN_BY_ADAPTERS));
    }

    /** A7. Holds for an adapter's tests too. */
    public ArchRule adapterKnowsNoOther(String adapter) {
        List<String> core = Stream.concat(layers.names().stream(), Stream.of("testkit")).toList();
        return classes()
                .that()
                .resideInAPackage(adapter + "..")
                .should(layers.seeOnly(adapter, core))
                .as("A7: an adapter knows the core and itself, no other adapter");
    }

    /** A8. */
    public ArchRule timeAndChanceComeFromOutside() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".app..")
                .should()
                .accessTargetWhere(TimeAndChance.taken())
                .as("A8: time and chance come by constructor");
    }

    /** A9. */
    public ArchRule domainIsPure() {
        DescribedPredicate<JavaClass> value = describe("records and enums", JavaClass::isEnum);
        DescribedPredicate<JavaClass> domain =
                value.or(describe("records", JavaClass::isRecord))
                        .and(resideInAnyPackage(root + ".feature..", root + ".org.."))
                        .or(describe("Crisis", c -> c.getName().endsWith(".crisis.Crisis")))
                        .and(not(resideInAPackage("..jdbc..")));
        String[] pure = PURE.toArray(String[]::new);
        return classes()
                .that(domain)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(pure).or(areIn(VALUES)).or(primitive()))
                .as("A9: types of the domain do no input or output and no logging");
    }

    /** A10. */
    public ArchRule onlyConsoleAndRootPrint() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".app..", root + ".console..")
                .should(ACCESS_STANDARD_STREAMS)
                .as("A10: only console and app print");
    }

    /** A11. */
    public ArchRule namesAndFinality() {
        return Naming.rule(root);
    }

    private DescribedPredicate<JavaClass> areIn(List<String> names) {
        return resideInAnyPackage(
                names.stream().map(name -> root + "." + name + "..").toArray(String[]::new));
    }

    private static DescribedPredicate<JavaClass> primitive() {
        return describe("primitive", type -> type.getBaseComponentType().isPrimitive());
    }

    private static DescribedPredicate<JavaClass> libraries(List<String> names) {
        return resideInAnyPackage(names.stream().map(name -> name + "..").toArray(String[]::new));
    }

    /** The packages of Vigie that these rules name, for a test that they exist. */
    List<String> packages() {
        return layers.names().stream().map(name -> root + "." + name).toList();
    }
}
