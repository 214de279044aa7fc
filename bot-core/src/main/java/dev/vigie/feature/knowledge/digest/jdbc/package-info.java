/**
 * The table behind weekly digests.
 *
 * <p>Start with {@link dev.vigie.feature.knowledge.digest.jdbc.JdbcDigestStore}.
 *
 * <p>Invariant: every statement names the organization.
 */
@NullMarked
package dev.vigie.feature.knowledge.digest.jdbc;

import org.jspecify.annotations.NullMarked;
