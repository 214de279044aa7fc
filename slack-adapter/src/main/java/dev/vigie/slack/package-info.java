/**
 * Slack as a chat platform: the core's replies as Block Kit messages, the core's commands as an app
 * manifest.
 *
 * <p>Start with {@link dev.vigie.slack.SlackRenderer}, which says what every kind of block looks
 * like in Slack; {@link dev.vigie.slack.SlackManifest} is how Slack learns the commands, and {@link
 * dev.vigie.slack.SlackPlatformFactory} is how the core finds this adapter.
 *
 * <p>Invariant: what a person typed is shown as typed. It is put where Slack reads no markup; where
 * that cannot be had it is escaped. Only a mention span notifies anybody.
 */
@NullMarked
package dev.vigie.slack;

import org.jspecify.annotations.NullMarked;
