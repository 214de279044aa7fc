package dev.vigie.feature.knowledge.team;

import dev.vigie.chat.OrgId;
import dev.vigie.command.Invocation;
import dev.vigie.command.UserError;
import dev.vigie.feature.knowledge.Card;
import dev.vigie.feature.knowledge.CardText;
import dev.vigie.feature.knowledge.KnowledgeBase;
import dev.vigie.feature.knowledge.Library;
import dev.vigie.feature.knowledge.Library.Shelf;
import dev.vigie.org.AuditTrail;
import dev.vigie.pack.ReviewInterval;
import dev.vigie.text.Folding;
import dev.vigie.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What people do with the team's cards: every change with its trace, in one transaction. */
final class TeamCards {

    private static final int MAX_ID = 40;
    private static final ReviewInterval YEARLY = new ReviewInterval(12);

    private final TeamCardStore store;
    private final Library library;
    private final AuditTrail audit;

    TeamCards(TeamCardStore store, Library library, AuditTrail audit) {
        this.store = store;
        this.library = library;
        this.audit = audit;
    }

    /** A new card; its theme is that of the nearest one when none is given. */
    TeamCard add(Invocation use, CardText french, CardText english, Optional<String> theme) {
        CardText named = TeamCard.written(english) ? english : french;
        Card card =
                new Card(
                        newId(use.org(), named.title()),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        day(use.at()),
                        YEARLY,
                        french,
                        english);
        return begin(use, card, theme.orElseGet(() -> nearest(use.org(), named.title())));
    }

    /** A draft of a card as it was written elsewhere. */
    TeamCard bring(Invocation use, Card card) {
        Optional<TeamCard> open = openVersion(use.org(), card.id());
        if (open.isPresent()) {
            throw new UserError("kb.is-being-written");
        }
        CardRules.check(card);
        String theme =
                library.shelf(use.org())
                        .base()
                        .themeOf(card.id())
                        .map(KnowledgeBase.Theme::id)
                        .orElseGet(() -> nearest(use.org(), card.en().title()));
        return begin(use, card, theme);
    }

    private TeamCard begin(Invocation use, Card card, String theme) {
        CardRules.check(card);
        int version =
                store.history(use.org(), card.id()).stream()
                                .mapToInt(TeamCard::version)
                                .max()
                                .orElse(0)
                        + 1;
        TeamCard draft = TeamCard.draft(version, theme, card, use.person().ref(), use.at());
        return audit.together(
                () -> {
                    if (!store.add(use.org(), draft)) {
                        throw new UserError("kb.busy");
                    }
                    audited(use, draft.id());
                    return draft;
                });
    }

    /** Writes a part of one side, in the version being written, or else in a new one. */
    TeamCard edit(Invocation use, String id, Language language, UnaryOperator<CardText> change) {
        return audit.together(
                () -> {
                    TeamCard draft = openVersion(use.org(), id).orElseGet(() -> copied(use, id));
                    CardText side = change.apply(draft.card().in(language));
                    TeamCard after = draft.write(language, side, use.person().ref(), use.at());
                    CardRules.check(after.card());
                    return kept(use, after);
                });
    }

    /** A new version of a card that answers now. */
    private TeamCard copied(Invocation use, String id) {
        KnowledgeBase base = library.shelf(use.org()).base();
        Card card = base.card(id).orElseThrow(() -> new UserError("kb.no-such-card"));
        String theme = base.themeOf(id).map(KnowledgeBase.Theme::id).orElse("");
        TeamCard copy = begin(use, card, theme);
        Optional<Language> drift = base.own(id).flatMap(KnowledgeBase.Own::toReview);
        return drift.map(copy::marked).orElse(copy);
    }

    TeamCard change(Invocation use, String id, UnaryOperator<TeamCard> change) {
        return audit.together(() -> kept(use, change.apply(being(use.org(), id))));
    }

    private TeamCard kept(Invocation use, TeamCard after) {
        if (!store.replace(use.org(), after)) {
            throw new UserError("kb.busy");
        }
        audited(use, after.id());
        return after;
    }

    /** The version being written or waiting for approval. */
    TeamCard being(OrgId org, String id) {
        return openVersion(org, id).orElseThrow(() -> new UserError("kb.no-draft"));
    }

    private Optional<TeamCard> openVersion(OrgId org, String id) {
        return store.history(org, id).stream().findFirst().filter(TeamCard::open);
    }

    /** A card was read over by somebody and is still true. */
    void reviewed(Invocation use, String id) {
        audit.together(
                () -> {
                    store.reviewed(use.org(), id, day(use.at()), use.person().ref());
                    audited(use, id);
                    return true;
                });
    }

    private String nearest(OrgId org, String title) {
        Shelf shelf = library.shelf(org);
        return shelf.search().rank(title).found().stream()
                .findFirst()
                .flatMap(scored -> shelf.base().themeOf(scored.id()))
                .map(KnowledgeBase.Theme::id)
                .orElseGet(() -> shelf.base().themes().iterator().next().id());
    }

    private String newId(OrgId org, String title) {
        String folded = Folding.fold(title).replaceAll("[^a-z0-9]+", "-");
        String slug = wholeWords(folded, MAX_ID - 4).replaceAll("^-+|-+$", "");
        String base = slug.isEmpty() ? "card" : slug;
        String id = base;
        for (int i = 2; taken(org, id); i++) {
            id = base + "-" + i;
        }
        return id;
    }

    private static String wholeWords(String slug, int most) {
        if (slug.length() <= most) {
            return slug;
        }
        int end = slug.lastIndexOf('-', most);
        return slug.substring(0, end > 0 ? end : most);
    }

    private boolean taken(OrgId org, String id) {
        return library.shelf(org).base().card(id).isPresent() || !store.history(org, id).isEmpty();
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private void audited(Invocation use, String subject) {
        audit.record(
                use.org(),
                new AuditTrail.Entry(use.at(), use.person().ref(), use.spec().name(), subject));
    }
}
