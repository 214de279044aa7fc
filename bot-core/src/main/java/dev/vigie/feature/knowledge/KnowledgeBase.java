package dev.vigie.feature.knowledge;

import dev.vigie.pack.Bibliography;
import dev.vigie.pack.Document;
import dev.vigie.pack.EntryIds;
import dev.vigie.pack.PackReader;
import dev.vigie.pack.Problems;
import dev.vigie.pack.Source;
import dev.vigie.text.Bilingual;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All cards by id, and the themes they belong to. */
public final class KnowledgeBase {

    private final Map<String, Card> cards = new LinkedHashMap<>();
    private final Map<String, Theme> themes = new LinkedHashMap<>();
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
    public record Theme(String id, Bilingual<String> name, List<String> cards) {}

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

    public Optional<Card> card(String id) {
        return Optional.ofNullable(cards.get(id));
    }

    public Collection<Card> cards() {
        return cards.values();
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
