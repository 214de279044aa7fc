package dev.vigie.feature.knowledge;

import dev.vigie.chat.OrgId;
import dev.vigie.feature.knowledge.search.Search;
import dev.vigie.text.Language;
import java.time.Instant;
import java.util.List;

/** Remembers what is asked for as long as it may be judged, without who asked. */
public interface Questions {

    /** Keeps a question; answers its id, of at most 8 letters and digits. */
    String keep(OrgId org, Asked question);

    /**
     * A question and what was answered.
     *
     * @param text in the asker's words
     * @param language the language it was answered in
     * @param outcome what was done with it
     * @param cards the ids of the cards that were shown, at most three
     * @param at when
     */
    record Asked(
            String text,
            Language language,
            Search.Outcome outcome,
            List<String> cards,
            Instant at) {
        public Asked {
            cards = List.copyOf(cards);
        }
    }
}
