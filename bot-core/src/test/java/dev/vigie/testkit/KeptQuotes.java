package dev.vigie.testkit;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.QuotedMessage;
import dev.vigie.command.Quotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Messages that were pointed at, in memory; their ids are q1, q2… */
public final class KeptQuotes implements Quotes {

    private record Kept(OrgId org, QuotedMessage message) {}

    private final List<Kept> kept = new ArrayList<>();

    @Override
    public synchronized String keep(OrgId org, QuotedMessage message) {
        kept.add(new Kept(org, message));
        return "q" + kept.size();
    }

    @Override
    public synchronized Optional<QuotedMessage> find(OrgId org, String id) {
        for (int i = 0; i < kept.size(); i++) {
            if (id.equals("q" + (i + 1)) && kept.get(i).org().equals(org)) {
                return Optional.of(kept.get(i).message());
            }
        }
        return Optional.empty();
    }

    public synchronized List<QuotedMessage> messages() {
        return kept.stream().map(Kept::message).toList();
    }
}
