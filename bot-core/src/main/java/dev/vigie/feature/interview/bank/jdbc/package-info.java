/**
 * The team's questions in the database. Each event is a row, and its key makes appending safe.
 *
 * <p>Start with {@link dev.vigie.feature.interview.bank.jdbc.JdbcBankStore}.
 */
@NullMarked
package dev.vigie.feature.interview.bank.jdbc;

import org.jspecify.annotations.NullMarked;
