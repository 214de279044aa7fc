package dev.vigie.discord.event;

import dev.vigie.chat.CommandCall;
import dev.vigie.command.Outcome;
import dev.vigie.command.WordlessTrace;
import dev.vigie.discord.draw.Screens;
import dev.vigie.platform.Workers;
import dev.vigie.reply.Visibility;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.Interaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Handles interactions.
 *
 * <ol>
 *   <li>What was delivered already is ignored.
 *   <li>A worker takes the work; when none can, the person is told so at once.
 *   <li>If there is no answer when the first of Discord's three seconds is over, it is told that
 *       one will follow.
 * </ol>
 */
final class Desk {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private final Workers workers;
    private final ScheduledExecutorService deadlines;
    private final Received received;
    private final Speakers speakers;
    private final Screens screens;
    private final Answers answers;

    /**
     * What it hands over to.
     *
     * @param workers do the work
     * @param deadlines keep the time
     */
    record Hands(Workers workers, ScheduledExecutorService deadlines) {}

    Desk(Hands hands, Received received, Speakers speakers, Screens screens, Answers answers) {
        this.workers = hands.workers();
        this.deadlines = hands.deadlines();
        this.received = received;
        this.speakers = speakers;
        this.screens = screens;
        this.answers = answers;
    }

    /** Does the work of an interaction and answers it. */
    void handle(Incoming incoming, Visibility expected, Function<Asked, Outcome> work) {
        handOver(
                incoming,
                expected == Visibility.PRIVATE,
                asked -> answers.show(incoming, asked, work.apply(asked)));
    }

    boolean isMore(String command) {
        return screens.isMore(command);
    }

    /** Shows what waited behind a button. */
    void showMore(Incoming incoming, CommandCall call) {
        handOver(
                incoming,
                true,
                asked ->
                        incoming.acknowledgement()
                                .say(screens.more(call, asked.person(), asked.language()), true));
    }

    /** Tells the person that it cannot be done. */
    void refuse(Incoming incoming, String key) {
        if (received.isNewHere(incoming.event().getIdLong())) {
            tell(incoming, key);
        }
    }

    private void tell(Incoming incoming, String key, Object... namesAndValues) {
        incoming.event()
                .reply(screens.notice(speakers.languageOf(incoming.event()), key, namesAndValues))
                .setEphemeral(true)
                .queue();
    }

    private void handOver(Incoming incoming, boolean ephemeral, Consumer<Asked> work) {
        if (!received.isNewHere(incoming.event().getIdLong())) {
            return;
        }
        if (!workers.accept(() -> work(incoming, work))) {
            tell(incoming, "discord.busy");
            return;
        }
        var unused =
                deadlines.schedule(
                        () -> incoming.acknowledgement().defer(ephemeral),
                        PATIENCE.toMillis(),
                        TimeUnit.MILLISECONDS);
    }

    private void work(Incoming incoming, Consumer<Asked> work) {
        try {
            if (received.isNew(incoming.event().getIdLong())) {
                work.accept(speakers.of(incoming.event()));
            } else {
                incoming.acknowledgement().leave();
            }
        } catch (RuntimeException bug) {
            String code = code(incoming.event());
            LOG.error("incident {}", code, WordlessTrace.of(bug));
            apologize(incoming, code);
        }
    }

    private void apologize(Incoming incoming, String code) {
        try {
            incoming.acknowledgement()
                    .say(
                            List.of(
                                    screens.notice(
                                            speakers.languageOf(incoming.event()),
                                            "error.bug",
                                            "code",
                                            code)),
                            true);
        } catch (ErrorResponseException | CancellationException refused) {
            LOG.warn("nobody could be told of incident {}", code);
        }
    }

    /** The end of the interaction's own number: short, and found again in Discord's reports. */
    private static String code(Interaction interaction) {
        String all = Long.toString(interaction.getIdLong(), Character.MAX_RADIX);
        return all.substring(Math.max(0, all.length() - 6)).toUpperCase(Locale.ROOT);
    }
}
