package dev.vigie.org;

import dev.vigie.chat.UserRef;
import java.util.List;

/**
 * The people called when a crisis opens, set up before it (a crisis unit that does not exist
 * beforehand cannot be called).
 *
 * @param members in the order in which they joined
 */
public record CrisisUnit(List<Member> members) {

    public CrisisUnit {
        members = List.copyOf(members);
    }

    /**
     * Someone of the unit; the same person may hold several roles.
     *
     * @param ref who
     * @param role in which role
     */
    public record Member(UserRef ref, Role role) {}

    public boolean isEmpty() {
        return members.isEmpty();
    }

    public List<UserRef> with(Role role) {
        return members.stream().filter(m -> m.role() == role).map(Member::ref).toList();
    }

    public boolean holds(UserRef person, Role role) {
        return members.contains(new Member(person, role));
    }
}
