/**
 * Candidates and scores in the database. Whatever changes a candidate's sheets locks the candidate
 * first, so that submitting, scoring and erasing come one after the other.
 *
 * <p>Start with {@link dev.vigie.feature.interview.scoring.jdbc.JdbcScoreStore}.
 */
@NullMarked
package dev.vigie.feature.interview.scoring.jdbc;

import org.jspecify.annotations.NullMarked;
