package dev.vigie.app;

import dev.vigie.command.CommandCatalog;
import dev.vigie.command.CommandSpec;
import dev.vigie.command.Dispatcher;
import dev.vigie.feature.Feature;
import dev.vigie.feature.help.HelpFeature;
import dev.vigie.feature.team.DutyFeature;
import dev.vigie.feature.team.TeamFeature;
import dev.vigie.jdbc.Database;
import dev.vigie.text.Language;
import dev.vigie.text.Messages;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Puts the program together: read it to know what there is. */
public final class Wiring {

    private Wiring() {}

    /**
     * What comes from outside the program and differs in tests.
     *
     * @param clock the time
     * @param random the chance of a draw and of incident codes
     * @param zone in which times are shown where the platform does not do it
     */
    public record World(InstantSource clock, RandomGenerator random, ZoneId zone) {

        /** A name that no other instance has. */
        String instance() {
            return "vigie-" + Long.toString(random.nextLong(Long.MAX_VALUE), 36);
        }
    }

    /** The whole core. */
    public static Core core(
            Content content, Database database, Messages messages, Language language, World world) {
        Foundation foundation = Foundation.over(database, language, world);
        List<Feature> features = features(content, foundation, messages, world);
        List<CommandSpec> commands = new ArrayList<>();
        features.forEach(feature -> commands.addAll(feature.commands()));
        commands.addAll(new HelpFeature(features, messages, foundation.units()).commands());
        Dispatcher dispatcher =
                new Dispatcher(
                        new CommandCatalog(commands, messages),
                        new Dispatcher.Ports(
                                foundation.people(), foundation.quotes(), foundation.metrics()),
                        messages,
                        world.clock(),
                        () -> incidentCode(world.random()));
        return new Core(dispatcher, features, foundation, world);
    }

    private static List<Feature> features(
            Content content, Foundation foundation, Messages messages, World world) {
        List<Feature> features =
                new ArrayList<>(KnowledgeWiring.features(content, foundation, messages, world));
        features.addAll(Interviews.features(content, foundation, messages, world));
        features.addAll(Crises.features(content, foundation, messages, world));
        features.add(
                new TeamFeature(
                        foundation.units(),
                        foundation.people(),
                        foundation.audit(),
                        foundation.places(),
                        messages));
        features.add(
                new DutyFeature(
                        new DutyFeature.Ports(
                                foundation.duty(),
                                foundation.people(),
                                foundation.audit(),
                                foundation.background().outbox()),
                        messages,
                        world.zone()));
        return features;
    }

    /** Short enough to be read aloud over the phone. */
    private static String incidentCode(RandomGenerator random) {
        return Integer.toString(random.nextInt(36 * 36 * 36, 36 * 36 * 36 * 36), 36)
                .toUpperCase(Locale.ROOT);
    }
}
