package dev.vigie.feature.knowledge;

import dev.vigie.chat.CommandCall;
import dev.vigie.command.Invocation;
import dev.vigie.feature.knowledge.search.Search.Ranking;
import dev.vigie.reply.Block;
import dev.vigie.reply.Button;
import dev.vigie.reply.Markdown;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Text;
import dev.vigie.reply.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words the answers: the short part first and whole, then where it comes from, then what can be
 * pressed.
 */
final class KnowledgeReplies {

    private static final int CHOICES = 3;

    private final KnowledgeBase base;
    private final Proof proof;

    KnowledgeReplies(KnowledgeBase base) {
        this.base = base;
        this.proof = new Proof(base);
    }

    Reply answer(Invocation use, Wording words, Card card, Optional<Ranking> ranking) {
        CardText text = card.in(words.language());
        Reply.Builder reply =
                use.replyIn(words.language())
                        .heading(Text.plain(words.finished(text.title())))
                        .blocks(markdown(text.answer(), words));
        proof.marks(reply, words, card, use);
        reply.note(proof.line(words, card));
        List<Button> buttons = new ArrayList<>();
        buttons.add(Button.of(words.plain("kb.more"), show(card, "more", words)));
        if (!card.related().isEmpty()) {
            buttons.add(Button.of(words.plain("kb.related"), show(card, "related", words)));
        }
        buttons.add(
                Button.of(
                        words.plain("kb.share-here"),
                        CommandCall.of(
                                "kb share", "card", card.id(), "lang", words.language().code())));
        reply.buttons(buttons);
        meta(reply, words, ranking, Optional.of(card), "answer");
        return reply.build();
    }

    /**
     * The same card for everyone in the conversation, without buttons that only serve one person.
     */
    Reply shared(Invocation use, Wording words, Card card) {
        CardText text = card.in(words.language());
        Reply.Builder reply =
                use.replyIn(words.language())
                        .heading(Text.plain(words.finished(text.title())))
                        .blocks(markdown(text.answer(), words));
        proof.marks(reply, words, card, use);
        return reply.note(proof.line(words, card))
                .note(words.text("kb.shared-by", "person", Text.mention(use.person())))
                .buttons(Button.of(words.plain("kb.more"), show(card, "more", words)))
                .build();
    }

    Reply more(Invocation use, Wording words, Card card) {
        CardText text = card.in(words.language());
        Reply.Builder reply =
                use.replyIn(words.language())
                        .heading(Text.plain(words.finished(text.title())))
                        .blocks(markdown(text.detail(), words))
                        .paragraph(words.text("kb.do").asStrong())
                        .bullets(lines(text.advised(), words))
                        .paragraph(words.text("kb.dont").asStrong())
                        .bullets(lines(text.avoided(), words));
        proof.marks(reply, words, card, use);
        reply.paragraph(words.text("kb.sources").asStrong());
        reply.bullets(base.sources(card).stream().map(s -> Proof.full(words, s)).toList());
        return reply.buttons(Button.of(words.plain("kb.back"), show(card, "answer", words)))
                .build();
    }

    Reply related(Invocation use, Wording words, Card card) {
        return use.replyIn(words.language())
                .paragraph(words.text("kb.related-to", "title", title(words, card)))
                .buttons(
                        card.related().stream()
                                .flatMap(id -> base.card(id).stream())
                                .map(other -> titled(other, words))
                                .toList())
                .build();
    }

    Reply choice(Invocation use, Wording words, Ranking ranking) {
        Reply.Builder reply =
                use.replyIn(words.language())
                        .paragraph(words.text("ask.unsure"))
                        .buttons(
                                ranking.found().stream()
                                        .limit(CHOICES)
                                        .flatMap(found -> base.card(found.id()).stream())
                                        .map(card -> titled(card, words))
                                        .toList())
                        .note(words.text("ask.none-of-these"));
        meta(reply, words, Optional.of(ranking), Optional.empty(), "choice");
        return reply.build();
    }

    Reply none(Invocation use, Wording words, Ranking ranking) {
        Reply.Builder reply =
                use.replyIn(words.language())
                        .paragraph(words.text("ask.none"))
                        .note(words.text("ask.none-hint"))
                        .buttons(Button.of(words.plain("kb.browse"), CommandCall.of("kb list")));
        meta(reply, words, Optional.of(ranking), Optional.empty(), "none");
        return reply.build();
    }

    Reply themes(Invocation use) {
        return use.reply()
                .paragraph(use.words().text("kb.list.intro", "cards", base.cards().size()))
                .menu(
                        use.words().plain("kb.list.choose"),
                        base.themes().stream()
                                .map(
                                        theme ->
                                                new Block.Item(
                                                        name(use, theme),
                                                        CommandCall.of(
                                                                "kb list", "theme", theme.id())))
                                .toList())
                .build();
    }

    Reply theme(Invocation use, KnowledgeBase.Theme theme) {
        return use.reply()
                .heading(Text.plain(name(use, theme)))
                .menu(
                        use.words().plain("kb.list.choose-card"),
                        theme.cards().stream()
                                .flatMap(id -> base.card(id).stream())
                                .map(
                                        card ->
                                                new Block.Item(
                                                        title(use.words(), card),
                                                        show(card, "answer", use.words())))
                                .toList())
                .build();
    }

    private static CommandCall show(Card card, String part, Wording words) {
        return CommandCall.of(
                "kb show", "card", card.id(), "part", part, "lang", words.language().code());
    }

    private static Button titled(Card card, Wording words) {
        return Button.of(title(words, card), show(card, "answer", words));
    }

    private void meta(
            Reply.Builder reply,
            Wording words,
            Optional<Ranking> ranking,
            Optional<Card> card,
            String outcome) {
        if (ranking.isEmpty()) {
            return;
        }
        reply.meta("outcome", outcome);
        card.ifPresent(c -> reply.meta("entry", c.id()));
        reply.meta("language", words.language().code());
        reply.meta("confidence", Math.round(ranking.get().confidence() * 1000) / 1000.0);
        reply.meta(
                "sources",
                card.map(
                                c ->
                                        base.sources(c).stream()
                                                .map(
                                                        s ->
                                                                s.title()
                                                                        + s.year()
                                                                                .map(
                                                                                        y ->
                                                                                                " ("
                                                                                                        + y
                                                                                                        + ")")
                                                                                .orElse(""))
                                                .toList())
                        .orElse(List.of()));
        reply.meta(
                "alternatives",
                ranking.get().found().stream()
                        .map(scored -> scored.id())
                        .filter(id -> card.isEmpty() || !id.equals(card.get().id()))
                        .limit(CHOICES)
                        .toList());
    }

    private static String title(Wording words, Card card) {
        return words.finished(card.in(words.language()).title());
    }

    private static String name(Invocation use, KnowledgeBase.Theme theme) {
        return use.words().finished(theme.name().in(use.language()));
    }

    private static List<Block> markdown(String text, Wording words) {
        return Markdown.blocks(words.finished(text));
    }

    private static List<Text> lines(List<String> lines, Wording words) {
        return lines.stream().map(line -> words.markdown(line)).toList();
    }
}
