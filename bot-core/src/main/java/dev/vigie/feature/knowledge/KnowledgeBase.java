package dev.vigie.feature.knowledge;

import dev.vigie.feature.knowledge.search.Entry;
import dev.vigie.pack.Bibliography;
import dev.vigie.pack.Document;
import dev.vigie.pack.EntryIds;
import dev.vigie.pack.PackReader;
import dev.vigie.pack.Problems;
import dev.vigie.pack.Source;
import dev.vigie.text.Bilingual;
import dev.vigie.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All cards by id, and the themes they belong to. */
public final class KnowledgeBase {

    private final Map<String, Card> cards = new LinkedHashMap<>();
    private final Map<String, Theme> themes = new LinkedHashMap<>();
    private final Map<String, Own> own = new HashMap<>();
    private final Bibliography bibliography;

    private KnowledgeBase(Bibliography bibliography) {
        this.bibliography = bibliography;
    }

    /**
     * A theme and its cards.
     *
     * @param id typed and stored
     * @param name shown
     * @param cards ids, in reading order
     */
    public record Theme(String id, Bilingual<String> name, List<String> cards) {

        private Theme and(String card) {
            List<String> more = new ArrayList<>(cards);
            more.add(card);
            return new Theme(id, name, List.copyOf(more));
        }
    }

    /** Reads {@code knowledge/} of all packs; a file with a mistake is left out. */
    public static KnowledgeBase read(
            PackReader reader, Bibliography bibliography, Problems problems) {
        KnowledgeBase base = new KnowledgeBase(bibliography);
        List<Document<CardFile>> files = reader.read("knowledge", CardFile.class, problems);
        EntryIds ids = new EntryIds();
        CardCheck check = new CardCheck(bibliography, problems);
        for (Document<CardFile> file : files) {
            for (int i = 0; i < file.content().cards().size(); i++) {
                ids.add(file, "/cards/" + i + "/id", file.content().cards().get(i).id(), problems);
            }
            check.check(file);
        }
        for (Document<CardFile> file : files) {
            if (!problems.spoils(file.file())) {
                base.add(file.content());
            }
        }
        check.links(files);
        return base;
    }

    private void add(CardFile file) {
        List<String> ids = new ArrayList<>();
        Optional.ofNullable(themes.get(file.theme())).ifPresent(t -> ids.addAll(t.cards()));
        for (Card card : file.cards()) {
            if (cards.put(card.id(), card) == null) {
                ids.add(card.id());
            }
        }
        themes.put(file.theme(), new Theme(file.theme(), file.name(), List.copyOf(ids)));
    }

    /**
     * A card that an organization wrote.
     *
     * @param card which; it replaces the one with the same id
     * @param theme where it goes when there is none with that id
     * @param toReview the side that was not changed when the other one was
     */
    public record Own(Card card, String theme, Optional<Language> toReview) {}

    /**
     * These cards with those of an organization over them.
     *
     * @param reviewed when cards were last read over, by id
     */
    public KnowledgeBase with(Collection<Own> others, Map<String, LocalDate> reviewed) {
        KnowledgeBase all = new KnowledgeBase(bibliography);
        all.cards.putAll(cards);
        all.themes.putAll(themes);
        for (Own other : others) {
            String id = other.card().id();
            if (all.cards.put(id, other.card()) == null) {
                all.themes.computeIfPresent(other.theme(), (name, theme) -> theme.and(id));
            }
            all.own.put(id, other);
        }
        reviewed.forEach(
                (id, day) ->
                        all.cards.computeIfPresent(
                                id,
                                (same, card) ->
                                        card.reviewed().isBefore(day)
                                                ? card.reviewedOn(day)
                                                : card));
        return all;
    }

    /** What is known of a card that the organization wrote itself. */
    public Optional<Own> own(String id) {
        return Optional.ofNullable(own.get(id));
    }

    public Optional<Card> card(String id) {
        return Optional.ofNullable(cards.get(id));
    }

    public Collection<Card> cards() {
        return cards.values();
    }

    /** What is searched of all cards. */
    public List<Entry> searched() {
        return cards.values().stream().map(Card::searched).toList();
    }

    public Collection<Theme> themes() {
        return themes.values();
    }

    public Optional<Theme> theme(String id) {
        return Optional.ofNullable(themes.get(id));
    }

    /** The theme that a card belongs to. */
    public Optional<Theme> themeOf(String card) {
        return themes.values().stream().filter(t -> t.cards().contains(card)).findFirst();
    }

    /** What a card rests on, strongest first. */
    public List<Source> sources(Card card) {
        return bibliography.of(card.sources(), card.facts());
    }
}
