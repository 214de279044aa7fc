package dev.vigie.discord.registration;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Registers the commands with Discord, when they are others than those it has.
 *
 * <p>Everywhere; or in one server for trying out, where changes show at once.
 */
public final class Registration {

    private static final Logger LOG = LoggerFactory.getLogger(Registration.class);

    private final List<CommandData> commands;
    private final Optional<String> server;

    /**
     * @param server the only one to register in, instead of everywhere
     */
    public Registration(List<CommandData> commands, Optional<String> server) {
        this.commands = List.copyOf(commands);
        this.server = server;
    }

    /** Registers what changed; asks Discord, so not on the gateway's thread. */
    public void update(JDA discord) {
        if (server.isEmpty()) {
            if (differ(discord.retrieveCommands(true).complete())) {
                discord.updateCommands().addCommands(commands).complete();
                LOG.info("{} commands registered", commands.size());
            }
            return;
        }
        Guild tried = discord.getGuildById(server.get());
        if (tried == null) {
            LOG.warn("no commands registered: Vigie is not in the server {}", server.get());
        } else if (differ(tried.retrieveCommands(true).complete())) {
            tried.updateCommands().addCommands(commands).complete();
            LOG.info("{} commands registered in one server", commands.size());
        }
    }

    private boolean differ(List<Command> registered) {
        Set<Object> there = new HashSet<>();
        registered.forEach(command -> there.add(comparable(CommandData.fromCommand(command))));
        Set<Object> wanted = new HashSet<>();
        commands.forEach(command -> wanted.add(comparable(command)));
        return !there.equals(wanted);
    }

    /** As JDA would send it, whatever it was read from. */
    private static Object comparable(CommandData command) {
        return DataObject.fromJson(command.toData().toJson()).toMap();
    }
}
