package dev.vigie.feature.crisis.role;

import dev.vigie.chat.UserRef;
import dev.vigie.command.UserError;
import dev.vigie.feature.crisis.Crisis;
import dev.vigie.feature.crisis.CrisisEvent;
import dev.vigie.feature.crisis.CrisisEvent.Recorded;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Who holds which role in a crisis, as its history tells, and who may take it. Pure. */
public final class Roles {

    /** Whoever decides and speaks for the crisis. */
    public static final String LEAD = "lead";

    private final Crisis crisis;
    private final Map<String, Holder> holders = new LinkedHashMap<>();

    /**
     * Somebody in a role.
     *
     * @param person who
     * @param since when they took it
     */
    public record Holder(UserRef person, Instant since) {}

    private Roles(Crisis crisis) {
        this.crisis = crisis;
        for (Recorded recorded : crisis.history()) {
            if (recorded.event() instanceof CrisisEvent.RoleTaken taken) {
                holders.put(taken.role(), new Holder(taken.person(), recorded.at()));
            }
        }
    }

    public static Roles of(Crisis crisis) {
        return new Roles(crisis);
    }

    /** Roles that somebody holds, in the order in which they were first taken. */
    public Map<String, Holder> holders() {
        return new LinkedHashMap<>(holders);
    }

    public Optional<Holder> holder(String role) {
        return Optional.ofNullable(holders.get(role));
    }

    /** Takes a role; from somebody else, only with a reason. */
    CrisisEvent take(String role, UserRef person, Optional<String> reason) {
        requireOpen();
        Optional<UserRef> holder = holder(role).map(Holder::person);
        if (holder.equals(Optional.of(person))) {
            throw new UserError("crisis.role-held-already");
        }
        if (holder.isPresent() && reason.isEmpty()) {
            throw new UserError("crisis.role-held");
        }
        return new CrisisEvent.RoleTaken(role, person, reason);
    }

    /** Whoever holds a role gives it to somebody else. */
    CrisisEvent handOver(String role, UserRef by, UserRef to) {
        requireOpen();
        if (!holder(role).map(Holder::person).equals(Optional.of(by))) {
            throw new UserError("crisis.role-not-yours");
        }
        if (by.equals(to)) {
            throw new UserError("crisis.role-held-already");
        }
        return new CrisisEvent.RoleTaken(role, to, Optional.empty());
    }

    private void requireOpen() {
        if (!crisis.open()) {
            throw new UserError("crisis.is-closed", "number", crisis.number());
        }
    }
}
