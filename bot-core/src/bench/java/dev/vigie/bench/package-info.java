/**
 * How fast the core is, as ratios to the bare libraries beneath it, measured in one run: {@code mvn -Pbench
 * -pl bot-core verify}. Start with {@link dev.vigie.bench.Benchmarks}.
 */
@NullMarked
package dev.vigie.bench;

import org.jspecify.annotations.NullMarked;
