package dev.vigie.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/**
 * The calls that take the time, the chance or the place from the machine instead of being given
 * them. A method reference counts as a call.
 */
final class TimeAndChance {

    static final Map<Class<?>, Set<String>> METHODS =
            Map.ofEntries(
                    Map.entry(System.class, Set.of("currentTimeMillis", "nanoTime")),
                    Map.entry(Thread.class, Set.of("sleep")),
                    Map.entry(TimeUnit.class, Set.of("sleep")),
                    Map.entry(Math.class, Set.of("random")),
                    Map.entry(StrictMath.class, Set.of("random")),
                    Map.entry(
                            Clock.class,
                            Set.of(
                                    "system",
                                    "systemUTC",
                                    "systemDefaultZone",
                                    "tickMillis",
                                    "tickSeconds",
                                    "tickMinutes")),
                    Map.entry(InstantSource.class, Set.of("system")),
                    Map.entry(Calendar.class, Set.of("getInstance")),
                    Map.entry(ZoneId.class, Set.of("systemDefault")),
                    Map.entry(TimeZone.class, Set.of("getDefault")),
                    Map.entry(Locale.class, Set.of("getDefault")),
                    Map.entry(ThreadLocalRandom.class, Set.of("current")),
                    Map.entry(RandomGenerator.class, Set.of("of", "getDefault")),
                    Map.entry(SecureRandom.class, Set.of("getInstance", "getInstanceStrong")),
                    Map.entry(UUID.class, Set.of("randomUUID")));

    /** Made without an argument, these ask the machine. */
    private static final Set<Class<?>> CONSTRUCTORS =
            Set.of(Random.class, SplittableRandom.class, SecureRandom.class, Date.class);

    private TimeAndChance() {}

    static DescribedPredicate<JavaAccess<?>> taken() {
        return describe("takes time or chance", access -> taken(access.getTarget()));
    }

    private static boolean taken(AccessTarget target) {
        String owner = target.getOwner().getName();
        if (target.getName().equals("<init>")) {
            return named(CONSTRUCTORS, owner) && takes(target, 0);
        }
        if (target.getName().equals("now") && owner.startsWith("java.time.")) {
            return !takesClock(target);
        }
        return METHODS.entrySet().stream()
                .anyMatch(
                        e ->
                                e.getKey().getName().equals(owner)
                                        && e.getValue().contains(target.getName()));
    }

    private static boolean named(Set<Class<?>> types, String name) {
        return types.stream().anyMatch(type -> type.getName().equals(name));
    }

    private static boolean takes(AccessTarget target, int arguments) {
        return target instanceof CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().size() == arguments;
    }

    private static boolean takesClock(AccessTarget target) {
        return target instanceof CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
