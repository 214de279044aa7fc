/**
 * How the adapter is tried: {@link dev.vigie.slack.SlackRendererTest} keeps the contract of every
 * renderer, {@link dev.vigie.slack.SlackLimits} knows what Slack refuses, {@link
 * dev.vigie.slack.SlackScreen} what a person would see.
 */
@NullMarked
package dev.vigie.slack;

import org.jspecify.annotations.NullMarked;
