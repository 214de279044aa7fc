/**
 * The organization's stores over JDBC.
 *
 * <p>Start with {@link dev.vigie.org.jdbc.JdbcOrgStore}; transactions are in {@link
 * dev.vigie.jdbc.Database}.
 *
 * <p>Invariant: every statement names the organization it is about, or the space that leads to it.
 */
@NullMarked
package dev.vigie.org.jdbc;

import org.jspecify.annotations.NullMarked;
