/**
 * Kits in the database. A revision number makes two changes at once safe.
 *
 * <p>Start with {@link dev.vigie.feature.interview.kit.jdbc.JdbcKitStore}.
 */
@NullMarked
package dev.vigie.feature.interview.kit.jdbc;

import org.jspecify.annotations.NullMarked;
