package dev.vigie.feature.knowledge.team;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.vigie.chat.OrgId;
import dev.vigie.command.Unavailable;
import dev.vigie.feature.knowledge.KnowledgeBase;
import dev.vigie.feature.knowledge.KnowledgeBase.Own;
import dev.vigie.feature.knowledge.Library;
import dev.vigie.feature.knowledge.search.Entry;
import dev.vigie.feature.knowledge.search.Search;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The cards of the packs with those of the organization over them.
 *
 * <p>An organization that never changed anything reads the packs. For another one the index is made
 * anew when its revision has grown, whichever instance made the change: a card that was approved
 * answers the next question. When the storage is out of order, what was read last still answers.
 */
public final class TeamLibrary implements Library {

    private static final Logger LOG = LoggerFactory.getLogger(TeamLibrary.class);
    private static final int CACHED = 200;

    private final KnowledgeBase packs;
    private final Function<List<Entry>, Search> searches;
    private final TeamCardStore store;
    private final Shelf common;
    private final Cache<OrgId, Revised> shelves =
            Caffeine.newBuilder().maximumSize(CACHED).recordStats().build();

    private record Revised(long revision, Shelf shelf) {}

    /**
     * Over the packs.
     *
     * @param searches makes the search over some cards
     */
    public TeamLibrary(
            KnowledgeBase packs, Function<List<Entry>, Search> searches, TeamCardStore store) {
        this.packs = packs;
        this.searches = searches;
        this.store = store;
        this.common = new Shelf(packs, searches.apply(packs.searched()));
    }

    @Override
    public Shelf shelf(OrgId org) {
        Revised before = shelves.getIfPresent(org);
        try {
            long revision = store.revision(org);
            if (revision == 0) {
                return common;
            }
            if (before == null || before.revision() != revision) {
                before = new Revised(revision, read(org));
                shelves.put(org, before);
            }
            return before.shelf();
        } catch (Unavailable trouble) {
            LOG.warn("the cards read last answer: {}", trouble.getMessage());
            return before == null ? common : before.shelf();
        }
    }

    private Shelf read(OrgId org) {
        List<Own> own =
                store.approved(org).stream()
                        .map(card -> new Own(card.card(), card.theme(), card.toReview()))
                        .toList();
        KnowledgeBase base = packs.with(own, store.reviews(org));
        return new Shelf(base, searches.apply(base.searched()));
    }
}
