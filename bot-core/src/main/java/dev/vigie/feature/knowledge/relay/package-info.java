/**
 * Asks the team what the base does not know: a question goes to the owner of the nearest theme or
 * to a channel, somebody takes it and answers, and the asker is told.
 *
 * <p>Start with {@link dev.vigie.feature.knowledge.relay.RelayFeature}; {@link
 * dev.vigie.feature.knowledge.relay.TeamQuestion} is what can become of a question.
 *
 * <p>Invariant: a question that was passed on is answered once, by somebody who is named.
 */
@NullMarked
package dev.vigie.feature.knowledge.relay;

import org.jspecify.annotations.NullMarked;
