package dev.vigie.feature.knowledge;

import dev.vigie.chat.OrgId;
import dev.vigie.feature.knowledge.search.Search;

/** The cards that an organization reads. */
public interface Library {

    Shelf shelf(OrgId org);

    /**
     * Cards, and the search over them.
     *
     * @param base the cards
     * @param search finds the one that answers
     */
    record Shelf(KnowledgeBase base, Search search) {}
}
