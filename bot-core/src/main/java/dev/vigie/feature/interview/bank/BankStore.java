package dev.vigie.feature.interview.bank;

import dev.vigie.chat.OrgId;
import java.util.List;

/** Keeps what happened to the questions of each organization. */
public interface BankStore {

    /** Everything that happened, by question, each oldest first. */
    List<BankEvent.Recorded> all(OrgId org);

    /** Records what happened; false when its version is already taken: look again. */
    boolean append(OrgId org, BankEvent.Recorded event);

    /** An id that no question of the organization ever had: {@code team-7}. */
    String newId(OrgId org);
}
