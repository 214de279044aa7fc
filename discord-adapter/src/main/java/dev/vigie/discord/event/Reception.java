package dev.vigie.discord.event;

import dev.vigie.command.WordlessTrace;
import dev.vigie.discord.draw.FormModal;
import dev.vigie.discord.draw.Screens;
import dev.vigie.discord.registration.MenuCommands;
import dev.vigie.discord.registration.Registration;
import dev.vigie.discord.send.DiscordMessenger;
import dev.vigie.discord.send.Rooms;
import dev.vigie.platform.PlatformContext;
import dev.vigie.platform.PlatformServices;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the way in together, and is the one that Discord's events come to. */
public final class Reception implements EventListener, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    private final DiscordEvents events;
    private final PlatformServices services;
    private final Optional<Registration> registration;
    private final ScheduledThreadPoolExecutor deadlines;

    /**
     * The way out, as far as answers need it.
     *
     * @param shards those of this process
     */
    public record Out(
            Screens screens, Rooms rooms, DiscordMessenger messenger, Supplier<List<JDA>> shards) {}

    /**
     * @param registration of the commands, when it is this process that sees to it
     */
    public Reception(PlatformContext context, Out out, Optional<Registration> registration) {
        this.services = context.services();
        this.registration = registration;
        this.deadlines =
                new ScheduledThreadPoolExecutor(
                        1,
                        task -> {
                            Thread thread = new Thread(task, "discord-deadlines");
                            thread.setDaemon(true);
                            return thread;
                        });
        Received received = new Received(services.inbox());
        Speakers speakers = new Speakers(new Homes(out.shards()), context.language());
        var dispatcher = context.dispatcher();
        LiveAnswers live = new LiveAnswers(out.screens(), out.rooms(), services.cards());
        Answers answers =
                new Answers(
                        context.messages(),
                        out.screens(),
                        new FormModal(dispatcher.catalog()),
                        live,
                        out.messenger());
        this.events =
                new DiscordEvents(
                        dispatcher,
                        new MenuCommands(dispatcher.catalog()),
                        new Desk(
                                new Desk.Hands(services.workers(), deadlines),
                                received,
                                speakers,
                                out.screens(),
                                answers),
                        new Completion(dispatcher, services.workers(), speakers),
                        new Written(
                                dispatcher,
                                services.workers(),
                                received,
                                speakers,
                                new Written.Way(
                                        out.messenger(),
                                        answers,
                                        out.screens(),
                                        services.cards())));
    }

    @Override
    public void onEvent(GenericEvent event) {
        try {
            if (event instanceof ReadyEvent && event.getJDA().getShardInfo().getShardId() == 0) {
                registration.ifPresent(r -> services.workers().accept(() -> register(r, event)));
            } else {
                events.onEvent(event);
            }
        } catch (RuntimeException bug) {
            LOG.error("an event was not understood", WordlessTrace.of(bug));
        }
    }

    private static void register(Registration registration, GenericEvent event) {
        try {
            registration.update(event.getJDA());
        } catch (RuntimeException refused) {
            LOG.error("the commands could not be registered", WordlessTrace.of(refused));
        }
    }

    @Override
    public void close() {
        deadlines.shutdownNow();
    }
}
