package dev.vigie.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule about a package that does not exist is green for ever: every name must mean something. */
class RuleVocabularyTest {

    private static final JavaClasses CORE = ArchitectureRules.production("dev.vigie");

    private static final Set<String> SHIPPED =
            CORE.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());

    private static final Set<String> USED =
            CORE.stream()
                    .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                    .map(Dependency::getTargetClass)
                    .map(type -> type.getBaseComponentType().getPackageName())
                    .collect(Collectors.toSet());

    @Test
    void every_package_of_the_layers_holds_classes() {
        assertThat(ArchitectureRules.vigie().packages()).allMatch(name -> anyIn(SHIPPED, name));
    }

    @Test
    void every_package_of_the_program_has_a_place_in_the_layers() {
        List<String> layers = ArchitectureRules.vigie().packages();
        assertThat(SHIPPED)
                .allMatch(name -> layers.stream().anyMatch(layer -> within(name, layer)));
    }

    @Test
    void every_library_that_is_allowed_is_used() {
        assertThat(ArchitectureRules.LIBRARIES).allMatch(name -> anyIn(USED, name));
    }

    @Test
    void every_package_of_the_database_is_used_or_part_of_the_jdk() {
        assertThat(ArchitectureRules.DATABASE)
                .allMatch(name -> anyIn(USED, name) || anyIn(jdk(), name));
    }

    @Test
    void every_package_that_the_domain_may_use_exists() {
        assertThat(ArchitectureRules.PURE)
                .allMatch(name -> anyIn(USED, name) || anyIn(jdk(), name));
    }

    @Test
    void every_call_that_takes_time_or_chance_exists() {
        TimeAndChance.METHODS.forEach(
                (type, names) -> assertThat(methods(type)).as(type.getName()).containsAll(names));
    }

    private static List<String> methods(Class<?> type) {
        return Arrays.stream(type.getMethods()).map(method -> method.getName()).toList();
    }

    private static Set<String> jdk() {
        return ModuleLayer.boot().modules().stream()
                .filter(module -> module.getName().startsWith("java."))
                .flatMap(module -> Stream.of(module.getPackages().toArray(String[]::new)))
                .collect(Collectors.toSet());
    }

    private static boolean anyIn(Set<String> packages, String name) {
        return packages.stream().anyMatch(p -> within(p, name));
    }

    private static boolean within(String name, String around) {
        return (name + ".").startsWith(around + ".");
    }
}
