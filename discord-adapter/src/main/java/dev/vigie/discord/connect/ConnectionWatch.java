package dev.vigie.discord.connect;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.CloseCode;

/** Learns that the first shard is there, or that Discord wants none of us. */
final class ConnectionWatch implements EventListener {

    private final CompletableFuture<JDA> first = new CompletableFuture<>();
    private final Consumer<CloseCode> refused;

    /**
     * @param refused told when a connection was closed for good later on, with the reason
     */
    ConnectionWatch(Consumer<CloseCode> refused) {
        this.refused = refused;
    }

    /**
     * The first shard that is ready; fails with {@link Refused} when Discord closes for good
     * before.
     */
    CompletableFuture<JDA> first() {
        return first;
    }

    @Override
    public void onEvent(GenericEvent event) {
        if (event instanceof ReadyEvent) {
            first.complete(event.getJDA());
        } else if (event instanceof ShutdownEvent shutdown) {
            CloseCode code = shutdown.getCloseCode();
            if (code != null && !code.isReconnect()) {
                boolean atStart = first.completeExceptionally(new Refused(code));
                if (!atStart) {
                    refused.accept(code);
                }
            }
        }
    }

    /** Discord closed the connection and will close the next one too. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final CloseCode code;

        Refused(CloseCode code) {
            super(code.toString());
            this.code = code;
        }

        CloseCode code() {
            return code;
        }
    }
}
