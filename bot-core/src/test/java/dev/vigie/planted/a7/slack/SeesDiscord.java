package dev.vigie.planted.a7.slack;

import dev.vigie.planted.a7.discord.Guild;

/** An adapter that knows another. */
public record SeesDiscord(Guild guild) {}
