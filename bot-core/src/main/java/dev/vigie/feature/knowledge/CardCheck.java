package dev.vigie.feature.knowledge;

import dev.vigie.pack.Bibliography;
import dev.vigie.pack.Document;
import dev.vigie.pack.Problems;
import dev.vigie.pack.SideLint;
import dev.vigie.pack.SideLint.Expected;
import dev.vigie.pack.Strength;
import dev.vigie.text.Folding;
import dev.vigie.text.Language;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a card must be. Rules that a professional would insist on: sources always; opinion and age
 * shown; legal, self-harm, threat and minors' cards handed over to a human; sincere criticism never
 * deleted.
 */
final class CardCheck {

    static final int MAX_ANSWER = 600;
    private static final int MAX_TITLE = 75;
    private static final int MAX_DETAIL = 3000;
    private static final int MAX_LINE = 140;
    private static final int MAX_NOTE = 300;
    private static final Expected LINES = new Expected(1, 8, MAX_LINE);
    private static final int MIN_ASKED = 5;
    private static final int MAX_ASKED = 20;

    private final Bibliography bibliography;
    private final Problems problems;
    private final Map<String, String> askedBy = new HashMap<>();

    CardCheck(Bibliography bibliography, Problems problems) {
        this.bibliography = bibliography;
        this.problems = problems;
    }

    void check(Document<CardFile> file) {
        for (int i = 0; i < file.content().cards().size(); i++) {
            Card card = file.content().cards().get(i);
            String at = "/cards/" + i;
            bibliography.check(file, at, card.sources(), card.facts(), problems);
            for (Language language : Language.values()) {
                side(file, at + "/" + language.code(), card, language);
            }
            if (card.fr().note().isPresent() != card.en().note().isPresent()) {
                problems.error(file, at, "check.one-language", "key", "note");
            }
            if (card.fr().note().isEmpty() && restsOnOneOpinion(card)) {
                problems.error(file, at, "check.opinion-without-note");
            }
            if (!card.jurisdiction().isEmpty() && card.handover().isEmpty()) {
                problems.error(file, at, "check.legal-without-handover");
            }
        }
    }

    /** Rests on nothing but one founding article: one author's opinion, of 2012 to 2018. */
    private boolean restsOnOneOpinion(Card card) {
        var sources = bibliography.of(card.sources(), card.facts());
        return sources.size() == 1 && sources.get(0).strength() == Strength.FOUNDING;
    }

    private void side(Document<CardFile> file, String at, Card card, Language language) {
        CardText text = card.in(language);
        SideLint lint = new SideLint(file, problems);
        lint.text(at + "/title", text.title(), language, MAX_TITLE);
        lint.text(at + "/answer", text.answer(), language, MAX_ANSWER);
        lint.text(at + "/detail", text.detail(), language, MAX_DETAIL);
        lint.texts(at + "/do", text.advised(), language, LINES);
        lint.texts(at + "/dont", text.avoided(), language, LINES);
        lint.advice(at + "/do", text.advised());
        text.note().ifPresent(note -> lint.text(at + "/note", note, language, MAX_NOTE));
        if (text.asked().size() < MIN_ASKED || text.asked().size() > MAX_ASKED) {
            problems.error(
                    file,
                    at + "/asked",
                    "check.count",
                    "key",
                    "asked",
                    "count",
                    text.asked().size(),
                    "min",
                    MIN_ASKED,
                    "max",
                    MAX_ASKED);
        }
        for (int i = 0; i < text.asked().size(); i++) {
            asked(file, at + "/asked/" + i, card.id(), text.asked().get(i));
        }
    }

    private void asked(Document<CardFile> file, String at, String id, String phrasing) {
        String other = askedBy.put(Folding.fold(phrasing), id);
        if (other != null && !other.equals(id)) {
            problems.error(file, at, "check.asked-twice", "phrasing", phrasing, "other", other);
        }
    }

    /** Links go to any card that is written, even in a file that has a mistake elsewhere. */
    void links(List<Document<CardFile>> files) {
        Set<String> ids = new HashSet<>();
        files.forEach(file -> file.content().cards().forEach(card -> ids.add(card.id())));
        for (Document<CardFile> file : files) {
            for (int i = 0; i < file.content().cards().size(); i++) {
                List<String> related = file.content().cards().get(i).related();
                for (int j = 0; j < related.size(); j++) {
                    if (!ids.contains(related.get(j))) {
                        problems.warning(
                                file,
                                "/cards/" + i + "/related/" + j,
                                "check.broken-link",
                                "id",
                                related.get(j));
                    }
                }
            }
        }
    }
}
