package dev.vigie.platform;

import java.time.InstantSource;

/**
 * What the core does for every platform alike.
 *
 * @param workers where work is done once acknowledged
 * @param inbox remembers what was already received
 * @param cards told where live cards are shown
 * @param clock the time
 */
public record PlatformServices(Workers workers, Inbox inbox, Cards cards, InstantSource clock) {}
