/**
 * Five facts that can be answered in the first minute, and the severity that follows from them.
 *
 * <p>Start with {@link dev.vigie.feature.crisis.assessment.AssessmentFeature}. The rule itself is
 * content: {@link dev.vigie.feature.crisis.SeverityRule}.
 *
 * <p>Invariant: whoever is unsure gets the graver level; a person decides in the end.
 */
@NullMarked
package dev.vigie.feature.crisis.assessment;

import org.jspecify.annotations.NullMarked;
