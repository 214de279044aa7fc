/**
 * Crises over JDBC.
 *
 * <p>Start with {@link dev.vigie.feature.crisis.jdbc.JdbcCrisisStore}; transactions are in {@link
 * dev.vigie.jdbc.Database}.
 *
 * <p>Invariant: one row per event, written once, with the version that it makes.
 */
@NullMarked
package dev.vigie.feature.crisis.jdbc;

import org.jspecify.annotations.NullMarked;
