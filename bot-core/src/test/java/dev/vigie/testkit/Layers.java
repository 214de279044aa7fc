package dev.vigie.testkit;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Which package sees which, from the lowest up. {@code app} sees everything. A {@code jdbc} package
 * inside another one implements the ports of that one: it sees what that one sees, and the
 * database.
 */
final class Layers {

    private static final String ROOT_OF_ALL = "app";
    private static final String DATABASE = "jdbc";

    /** The one type above it that the database knows: how it says that it is out of order. */
    private static final String UNAVAILABLE = ".command.Unavailable";

    private static final Map<String, Set<String>> SEES =
            Map.ofEntries(
                    sees("text"),
                    sees("chat"),
                    sees("reply", "chat", "text"),
                    sees("command", "reply", "chat", "text"),
                    sees("pack", "text"),
                    sees(DATABASE),
                    sees("platform", "command", "reply", "chat", "text"),
                    sees("timer", "platform", "command", "reply", "chat", "text"),
                    sees("org", "timer", "platform", "pack", "command", "reply", "chat", "text"),
                    sees(
                            "feature",
                            "org",
                            "timer",
                            "platform",
                            "pack",
                            "command",
                            "reply",
                            "chat",
                            "text"),
                    sees("web", "platform", "command"),
                    sees("console", "platform", "command", "reply", "chat", "text"));

    private final String root;

    private static Map.Entry<String, Set<String>> sees(String above, String... below) {
        return Map.entry(above, Set.of(below));
    }

    Layers(String root) {
        this.root = root;
    }

    /** All packages right under the root. */
    List<String> names() {
        return Stream.concat(SEES.keySet().stream(), Stream.of(ROOT_OF_ALL)).sorted().toList();
    }

    ArchCondition<JavaClass> seeOnlyWhatIsBelow() {
        return seeing("see only what is below", this::allowed);
    }

    /** For a package outside the core: its own tree and some of the core's packages. */
    ArchCondition<JavaClass> seeOnly(String own, Collection<String> names) {
        return seeing(
                "see only " + names,
                (from, to) ->
                        (to.getPackageName() + ".").startsWith(own + ".")
                                || names.contains(layer(to)));
    }

    ArchCondition<JavaClass> seeOneFeatureAtMost() {
        return new ArchCondition<>("see one feature at most") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                Set<String> slices = new TreeSet<>(slice(item));
                item.getDirectDependenciesFromSelf()
                        .forEach(d -> slices.addAll(slice(d.getTargetClass())));
                if (slices.size() > 1) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    item, item.getName() + " sees " + slices));
                }
            }
        };
    }

    private ArchCondition<JavaClass> seeing(
            String description, BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                    JavaClass seen = dependency.getTargetClass().getBaseComponentType();
                    if (inside(seen) && !allowed.test(item, seen)) {
                        events.add(
                                SimpleConditionEvent.violated(
                                        dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private boolean allowed(JavaClass from, JavaClass to) {
        String above = layer(from);
        String below = layer(to);
        if (above.equals(ROOT_OF_ALL) || above.equals(below)) {
            return true;
        }
        if (above.equals(DATABASE)) {
            return to.getName().equals(root + UNAVAILABLE);
        }
        return SEES.getOrDefault(above, Set.of()).contains(below)
                || (below.equals(DATABASE) && from.getPackageName().endsWith("." + DATABASE));
    }

    private boolean inside(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(root + ".");
    }

    private String layer(JavaClass type) {
        return segment(type, 0);
    }

    private Set<String> slice(JavaClass type) {
        String slice = inside(type) && layer(type).equals("feature") ? segment(type, 1) : "";
        return slice.isEmpty() ? Set.of() : Set.of(slice);
    }

    private String segment(JavaClass type, int index) {
        String path = type.getPackageName().substring(root.length());
        List<String> segments = List.of(path.split("\\.", -1));
        return index + 1 < segments.size() ? segments.get(index + 1) : "";
    }
}
