/**
 * What a reply is: blocks and spans, never a platform's markup.
 *
 * <p>Start with {@link dev.vigie.reply.Reply}, then {@link dev.vigie.reply.Block} and {@link
 * dev.vigie.reply.Text}. Escaping, splitting at a platform's limits and mention suppression belong
 * to the renderers of the adapters.
 *
 * <p>Invariant: a reply is a value. It can be compared, stored and rendered anywhere.
 */
@NullMarked
package dev.vigie.reply;

import org.jspecify.annotations.NullMarked;
