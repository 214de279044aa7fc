package dev.vigie.app;

import dev.vigie.feature.Feature;
import dev.vigie.feature.crisis.CrisisFeature;
import dev.vigie.feature.crisis.CrisisLetters;
import dev.vigie.feature.crisis.CrisisOffice;
import dev.vigie.feature.crisis.CrisisPart;
import dev.vigie.feature.crisis.escalation.CallLetters;
import dev.vigie.feature.crisis.escalation.Escalation;
import dev.vigie.feature.crisis.escalation.EscalationFeature;
import dev.vigie.feature.crisis.jdbc.JdbcCrisisStore;
import dev.vigie.text.Messages;

import java.util.List;

/** Puts the parts of running crises together. */
final class Crises {

    private Crises() {}

    static List<Feature> features(
            Content content, Foundation foundation, Messages messages, Wiring.World world) {
        Foundation.Background background = foundation.background();
        CrisisLetters letters =
                new CrisisLetters(background.outbox(), foundation.people(), messages);
        CallLetters calls = new CallLetters(letters, foundation.duty());
        Escalation escalation =
                new Escalation(foundation.units(), foundation.duty(), background.timers(), calls);
        List<CrisisPart> parts = List.of(escalation);
        CrisisOffice office =
                new CrisisOffice(ports(foundation, world), letters, background.cards(), parts);
        return List.of(
                new CrisisFeature(content.playbooks(), office, messages, world.zone()),
                new EscalationFeature(office, escalation, calls));
    }

    private static CrisisOffice.Ports ports(Foundation foundation, Wiring.World world) {
        return new CrisisOffice.Ports(
                new JdbcCrisisStore(foundation.database()),
                foundation.units(),
                foundation.audit(),
                foundation.people(),
                foundation.quotes(),
                world.clock());
    }
}
