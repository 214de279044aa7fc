/** The organization's stores over JDBC; see {@link dev.vigie.jdbc.Database}. */
@NullMarked
package dev.vigie.org.jdbc;

import org.jspecify.annotations.NullMarked;
