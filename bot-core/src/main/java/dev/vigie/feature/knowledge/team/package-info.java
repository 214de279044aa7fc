/**
 * The team's own cards over those of the packs: drafted by anybody, approved by a second person,
 * every version kept.
 *
 * <p>Start with {@link dev.vigie.feature.knowledge.team.TeamCardFeature}; {@link
 * dev.vigie.feature.knowledge.team.TeamCard} is what can become of a card.
 *
 * <p>Invariant: nobody approves what they wrote, and no organization reads another one's cards.
 */
@NullMarked
package dev.vigie.feature.knowledge.team;

import org.jspecify.annotations.NullMarked;
