/**
 * The holding statement of a crisis: the playbook's words or one's own, in both languages, approved
 * by somebody else before anybody posts it.
 *
 * <p>Start with {@link dev.vigie.feature.crisis.statement.StatementFeature}; {@link
 * dev.vigie.feature.crisis.statement.Statement} holds the rules.
 *
 * <p>Invariant: nobody approves what they wrote, nor anything but the latest words. Vigie publishes
 * nothing.
 */
@NullMarked
package dev.vigie.feature.crisis.statement;

import org.jspecify.annotations.NullMarked;
