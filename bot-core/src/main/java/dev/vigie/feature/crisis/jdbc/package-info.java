/** Crises over JDBC: one row per event, written once; see {@link dev.vigie.jdbc.Database}. */
@NullMarked
package dev.vigie.feature.crisis.jdbc;

import org.jspecify.annotations.NullMarked;
