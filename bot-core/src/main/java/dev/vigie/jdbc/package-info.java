/**
 * The database: an embedded file by default, PostgreSQL by URL; the pool, the migrations,
 * transactions.
 *
 * <p>Start with {@link dev.vigie.jdbc.Database}. The stores of a slice are in its own {@code jdbc}
 * package.
 *
 * <p>Invariant: what was acknowledged survives {@code kill -9}, and one SQL dialect serves both
 * databases.
 */
@NullMarked
package dev.vigie.jdbc;

import org.jspecify.annotations.NullMarked;
