package dev.vigie.feature.interview;

import dev.vigie.chat.OrgId;

/** The questions of each organization: those that ship with Vigie, its own, less the retired. */
@FunctionalInterface
public interface Banks {

    QuestionBank of(OrgId org);
}
