/** Classes that break a rule on purpose, to prove that the rule can fail. */
@NullMarked
package dev.vigie.discord.planted;

import org.jspecify.annotations.NullMarked;
