/**
 * Daily questions in the database. One row is one channel.
 *
 * <p>Start with {@link dev.vigie.feature.interview.daily.jdbc.JdbcDailyStore}.
 */
@NullMarked
package dev.vigie.feature.interview.daily.jdbc;

import org.jspecify.annotations.NullMarked;
