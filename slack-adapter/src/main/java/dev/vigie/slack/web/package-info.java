/**
 * What goes out: calls of Slack's Web API.
 *
 * <p>Start with {@link dev.vigie.slack.web.SlackMessenger} for what Vigie says by itself and {@link
 * dev.vigie.slack.web.Answers} for what it answers; both go through {@link
 * dev.vigie.slack.web.SlackApi}.
 *
 * <p>Invariant: a call either succeeds, or is refused for good ({@link
 * dev.vigie.slack.web.SlackRefusal}), or says when to try again ({@link
 * dev.vigie.platform.TryLater}); nothing waits on a worker's thread.
 */
@NullMarked
package dev.vigie.slack.web;

import org.jspecify.annotations.NullMarked;
