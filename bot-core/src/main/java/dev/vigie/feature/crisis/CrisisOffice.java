package dev.vigie.feature.crisis;

import dev.vigie.command.Callers;
import dev.vigie.command.Quotes;
import dev.vigie.org.AuditTrail;
import dev.vigie.org.CrisisUnitStore;
import dev.vigie.timer.LiveCards;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** What every part of running crises works with: the desk, the card, the letters, the names. */
public final class CrisisOffice {

    private final Ports ports;
    private final CrisisLetters letters;
    private final CrisisWords names;
    private final CrisisSignals signals;
    private final CrisisDesk desk;
    private final CrisisCard card;

    /**
     * What crises need.
     *
     * @param store keeps their events
     * @param units knows whom to call
     * @param audit remembers who did what
     * @param people names them
     * @param quotes has the messages that crises were opened from
     * @param clock the time at which cards are drawn anew
     */
    public record Ports(
            CrisisStore store,
            CrisisUnitStore units,
            AuditTrail audit,
            Callers people,
            Quotes quotes,
            InstantSource clock) {}

    /**
     * Puts it together.
     *
     * @param letters takes messages
     * @param cards keeps checklists up to date
     * @param parts what else belongs to running a crisis
     */
    public CrisisOffice(
            Ports ports, CrisisLetters letters, LiveCards cards, List<CrisisPart> parts) {
        this.ports = ports;
        this.letters = letters;
        this.names = new CrisisWords(ports.people());
        this.signals = new CrisisSignals(letters, cards, ports.units());
        List<CrisisPart> all = new ArrayList<>();
        all.add(signals);
        all.addAll(parts);
        this.desk = new CrisisDesk(ports.store(), ports.audit(), all);
        this.card = new CrisisCard(names, all);
    }

    public CrisisDesk desk() {
        return desk;
    }

    public CrisisCard card() {
        return card;
    }

    public CrisisLetters letters() {
        return letters;
    }

    public CrisisWords names() {
        return names;
    }

    public InstantSource clock() {
        return ports.clock();
    }

    Ports ports() {
        return ports;
    }

    CrisisSignals signals() {
        return signals;
    }
}
