package dev.vigie.feature.knowledge;

import dev.vigie.command.Invocation;
import dev.vigie.pack.Handover;
import dev.vigie.pack.Source;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Span;
import dev.vigie.reply.Text;
import dev.vigie.reply.Wording;
import dev.vigie.text.Language;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Says what a card rests on: its sources and their age, its last review, the marks it must carry.
 */
final class Proof {

    private static final int SOURCES_SHOWN = 2;

    private final KnowledgeBase base;

    Proof(KnowledgeBase base) {
        this.base = base;
    }

    void marks(Reply.Builder reply, Wording words, Card card, Invocation use) {
        card.handover()
                .ifPresent(
                        (Handover to) ->
                                reply.note(
                                        words.text(
                                                "kb.handover",
                                                "to",
                                                words.text(
                                                        "handover."
                                                                + to.name()
                                                                        .toLowerCase(
                                                                                Locale.ROOT)))));
        card.in(words.language())
                .note()
                .ifPresent(note -> reply.note(words.text("kb.mark", "note", words.markdown(note))));
        base.own(card.id())
                .flatMap(KnowledgeBase.Own::toReview)
                .filter(side -> side == words.language())
                .ifPresent(side -> reply.note(words.text("kb.drifted")));
        LocalDate today = LocalDate.ofInstant(use.at(), ZoneOffset.UTC);
        if (card.staleOn(today)) {
            reply.note(words.text("kb.stale"));
        }
    }

    Text line(Wording words, Card card) {
        List<Source> sources = base.sources(card);
        boolean own = base.own(card.id()).isPresent();
        if (sources.isEmpty() || own) {
            return words.text(
                    sources.isEmpty() ? "kb.proof-own" : "kb.proof-adapted",
                    "card",
                    card.id(),
                    "reviewed",
                    date(card.reviewed(), words.language()));
        }
        Text cited = Text.EMPTY;
        String separator = words.language() == Language.FR ? "\u00a0; " : "; ";
        for (Source source : sources.stream().limit(SOURCES_SHOWN).toList()) {
            cited =
                    cited.isEmpty()
                            ? brief(words, source)
                            : cited.and(separator).and(brief(words, source));
        }
        int others = Math.max(0, sources.size() - SOURCES_SHOWN);
        return words.text(
                "kb.proof",
                "sources",
                cited,
                "others",
                others,
                "card",
                card.id(),
                "reviewed",
                date(card.reviewed(), words.language()));
    }

    static Text full(Wording words, Source source) {
        Text title =
                source.url()
                        .map(url -> Text.of(new Span.Link(Text.plain(source.title()), url)))
                        .orElse(Text.plain(source.title()));
        String by = source.by().map(b -> ", " + b).orElse("");
        String year = source.year().map(y -> ", " + y).orElse(", " + words.plain("kb.undated"));
        return title.and(
                by
                        + year
                        + " ("
                        + words.plain(
                                "strength." + source.strength().name().toLowerCase(Locale.ROOT))
                        + ")");
    }

    private static Text brief(Wording words, Source source) {
        String year = source.year().map(y -> ", " + y).orElse(", " + words.plain("kb.undated"));
        return Text.plain(source.title() + year);
    }

    private static String date(LocalDate date, Language language) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", language.locale()).format(date);
    }
}
