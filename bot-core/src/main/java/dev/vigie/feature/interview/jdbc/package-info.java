/** The draws of interview questions over JDBC; see {@link dev.vigie.jdbc.Database}. */
@NullMarked
package dev.vigie.feature.interview.jdbc;

import org.jspecify.annotations.NullMarked;
