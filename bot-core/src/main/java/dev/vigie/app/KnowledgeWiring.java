package dev.vigie.app;

import dev.vigie.feature.Feature;
import dev.vigie.feature.knowledge.KnowledgeFeature;
import dev.vigie.feature.knowledge.Library;
import dev.vigie.feature.knowledge.digest.DigestFeature;
import dev.vigie.feature.knowledge.digest.jdbc.JdbcDigestStore;
import dev.vigie.feature.knowledge.gap.GapFeature;
import dev.vigie.feature.knowledge.gap.GapStore;
import dev.vigie.feature.knowledge.gap.Gaps;
import dev.vigie.feature.knowledge.gap.jdbc.JdbcGapStore;
import dev.vigie.feature.knowledge.relay.RelayFeature;
import dev.vigie.feature.knowledge.relay.jdbc.JdbcOwnerStore;
import dev.vigie.feature.knowledge.relay.jdbc.JdbcTeamQuestionStore;
import dev.vigie.feature.knowledge.team.TeamCardFeature;
import dev.vigie.feature.knowledge.team.TeamCardStore;
import dev.vigie.feature.knowledge.team.TeamLibrary;
import dev.vigie.feature.knowledge.team.jdbc.JdbcTeamCardStore;
import dev.vigie.jdbc.Database;
import dev.vigie.text.Messages;
import java.util.List;

/** Puts together what has to do with knowledge. */
final class KnowledgeWiring {

    private KnowledgeWiring() {}

    static List<Feature> features(
            Content content, Foundation foundation, Messages messages, Wiring.World world) {
        Database database = foundation.database();
        Foundation.Background background = foundation.background();
        TeamCardStore cardStore = new JdbcTeamCardStore(database);
        Library library = new TeamLibrary(content.knowledge(), content.searches(), cardStore);
        GapStore gapStore = new JdbcGapStore(database, world.random());
        Gaps gaps = new Gaps(gapStore, background.transactions());
        RelayFeature.Ports relay =
                new RelayFeature.Ports(
                        new JdbcTeamQuestionStore(database),
                        new JdbcOwnerStore(database),
                        foundation.places(),
                        foundation.audit(),
                        foundation.people(),
                        background.outbox(),
                        background.cards());
        return List.of(
                new KnowledgeFeature(library, gaps, messages),
                new GapFeature(gapStore, gaps, foundation.audit(), messages),
                new RelayFeature(relay, library, gaps, messages, world.clock()),
                new TeamCardFeature(
                        new TeamCardFeature.Ports(
                                cardStore,
                                foundation.audit(),
                                foundation.people(),
                                foundation.quotes(),
                                relay.store()),
                        library,
                        messages),
                new DigestFeature(
                        new DigestFeature.Sources(
                                new JdbcDigestStore(database), gapStore, relay.store(), cardStore),
                        digestPorts(foundation, world),
                        messages,
                        world.zone()));
    }

    private static DigestFeature.Ports digestPorts(Foundation foundation, Wiring.World world) {
        Foundation.Background background = foundation.background();
        return new DigestFeature.Ports(
                background.timers(),
                background.outbox(),
                foundation.audit(),
                foundation.people(),
                world.clock());
    }
}
