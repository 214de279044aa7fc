package dev.vigie.app;

import dev.vigie.command.CommandCatalog;
import dev.vigie.command.CommandSpec;
import dev.vigie.command.Dispatcher;
import dev.vigie.feature.Feature;
import dev.vigie.feature.crisis.CrisisFeature;
import dev.vigie.feature.crisis.jdbc.JdbcCrisisStore;
import dev.vigie.feature.help.HelpFeature;
import dev.vigie.feature.interview.Draw;
import dev.vigie.feature.interview.InterviewFeature;
import dev.vigie.feature.interview.jdbc.JdbcDrawStore;
import dev.vigie.feature.knowledge.KnowledgeFeature;
import dev.vigie.feature.team.TeamFeature;
import dev.vigie.jdbc.Database;
import dev.vigie.org.AuditTrail;
import dev.vigie.org.CrisisUnitStore;
import dev.vigie.org.People;
import dev.vigie.org.jdbc.JdbcAuditTrail;
import dev.vigie.org.jdbc.JdbcCrisisUnitStore;
import dev.vigie.org.jdbc.JdbcOrgStore;
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
    public record World(InstantSource clock, RandomGenerator random, ZoneId zone) {}

    /** The dispatcher over all features. */
    public static Dispatcher dispatcher(
            Content content, Database database, Messages messages, Language language, World world) {
        People people = new People(new JdbcOrgStore(database), language, world.clock());
        CrisisUnitStore units = new JdbcCrisisUnitStore(database);
        AuditTrail audit = new JdbcAuditTrail(database);

        List<Feature> features =
                List.of(
                        new KnowledgeFeature(content.knowledge(), content.search(), messages),
                        new InterviewFeature(
                                content.questions(),
                                new Draw(
                                        new JdbcDrawStore(database), world.random(), world.clock()),
                                messages),
                        new CrisisFeature(
                                content.playbooks(),
                                new CrisisFeature.Ports(
                                        new JdbcCrisisStore(database), units, audit, people),
                                messages,
                                world.zone()),
                        new TeamFeature(units, people, audit, messages));

        List<CommandSpec> commands = new ArrayList<>();
        features.forEach(feature -> commands.addAll(feature.commands()));
        commands.addAll(new HelpFeature(commands, messages, units).commands());
        return new Dispatcher(
                new CommandCatalog(commands, messages),
                people,
                messages,
                world.clock(),
                () -> incidentCode(world.random()));
    }

    /** Short enough to be read aloud over the phone. */
    private static String incidentCode(RandomGenerator random) {
        return Integer.toString(random.nextInt(36 * 36 * 36, 36 * 36 * 36 * 36), 36)
                .toUpperCase(Locale.ROOT);
    }
}
