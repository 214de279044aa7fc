package dev.vigie.discord.registration;

import static net.dv8tion.jda.api.Permission.CREATE_PRIVATE_THREADS;
import static net.dv8tion.jda.api.Permission.CREATE_PUBLIC_THREADS;
import static net.dv8tion.jda.api.Permission.MESSAGE_SEND;
import static net.dv8tion.jda.api.Permission.MESSAGE_SEND_IN_THREADS;
import static net.dv8tion.jda.api.Permission.PIN_MESSAGES;
import static net.dv8tion.jda.api.Permission.VIEW_CHANNEL;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;

/** The link by which a server's administrators let Vigie in. */
public final class Invitation {

    /** No more than what Vigie does: answer, and see to the threads that it opens. */
    static final List<Permission> PERMISSIONS =
            List.of(
                    VIEW_CHANNEL,
                    MESSAGE_SEND,
                    MESSAGE_SEND_IN_THREADS,
                    CREATE_PUBLIC_THREADS,
                    CREATE_PRIVATE_THREADS,
                    PIN_MESSAGES);

    private Invitation() {}

    /**
     * The link for the application that a token belongs to; empty when it is no token.
     *
     * <p>A token begins with the application's id in Base64, so that Discord need not be asked.
     */
    public static Optional<String> link(String token) {
        return application(token)
                .map(
                        id ->
                                "https://discord.com/oauth2/authorize?client_id="
                                        + id
                                        + "&scope=bot+applications.commands&permissions="
                                        + Permission.getRaw(PERMISSIONS));
    }

    private static Optional<String> application(String token) {
        try {
            String first = token.strip().split("\\.", 2)[0];
            String id = new String(Base64.getDecoder().decode(first), StandardCharsets.US_ASCII);
            return Optional.of(id).filter(text -> text.matches("\\d{15,20}"));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
