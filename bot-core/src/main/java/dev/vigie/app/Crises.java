package dev.vigie.app;

import dev.vigie.feature.Feature;
import dev.vigie.feature.crisis.CrisisFeature;
import dev.vigie.feature.crisis.CrisisLetters;
import dev.vigie.feature.crisis.CrisisOffice;
import dev.vigie.feature.crisis.CrisisPart;
import dev.vigie.feature.crisis.CrisisWords;
import dev.vigie.feature.crisis.assessment.AssessmentFeature;
import dev.vigie.feature.crisis.escalation.CallLetters;
import dev.vigie.feature.crisis.escalation.Escalation;
import dev.vigie.feature.crisis.escalation.EscalationFeature;
import dev.vigie.feature.crisis.jdbc.JdbcCrisisStore;
import dev.vigie.feature.crisis.review.ReviewFeature;
import dev.vigie.feature.crisis.rhythm.Reminders;
import dev.vigie.feature.crisis.rhythm.RhythmFeature;
import dev.vigie.feature.crisis.role.RoleCards;
import dev.vigie.feature.crisis.role.RoleFeature;
import dev.vigie.feature.crisis.statement.StatementFeature;
import dev.vigie.feature.crisis.statement.StatementReplies;
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
        StatementReplies statements = new StatementReplies(new CrisisWords(foundation.people()));
        List<CrisisPart> parts =
                List.of(
                        escalation,
                        new RoleCards(letters),
                        new Reminders(letters, background.timers()),
                        statements);
        CrisisOffice office =
                new CrisisOffice(ports(foundation, world), letters, background.cards(), parts);
        return List.of(
                new CrisisFeature(content.playbooks(), office, messages, world.zone()),
                new EscalationFeature(office, escalation, calls),
                new AssessmentFeature(content.severityRule(), messages),
                new RoleFeature(office, messages),
                new RhythmFeature(office),
                new StatementFeature(office, foundation.units(), statements),
                new ReviewFeature(office, world.zone()));
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
