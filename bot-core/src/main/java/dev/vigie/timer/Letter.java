package dev.vigie.timer;

import dev.vigie.chat.OrgId;
import dev.vigie.reply.Reply;
import java.time.Instant;

/**
 * A message that Vigie sends by itself.
 *
 * @param org for which organization
 * @param to where it goes
 * @param about what it concerns, as {@code KIND} or {@code KIND ID}, at most 100 characters: {@code
 *     crisis 12}. Whoever handles that kind is told when it cannot be delivered
 * @param reply what it says
 * @param until when it stops being worth sending
 */
public record Letter(OrgId org, Addressee to, String about, Reply reply, Instant until) {

    /** The first word of {@link #about}. */
    public String kind() {
        int space = about.indexOf(' ');
        return space < 0 ? about : about.substring(0, space);
    }
}
