/**
 * The draws of interview questions over JDBC.
 *
 * <p>Start with {@link dev.vigie.feature.interview.jdbc.JdbcDrawStore}; transactions are in {@link
 * dev.vigie.jdbc.Database}.
 *
 * <p>Invariant: a draw that was shown is stored, so that it does not come back.
 */
@NullMarked
package dev.vigie.feature.interview.jdbc;

import org.jspecify.annotations.NullMarked;
