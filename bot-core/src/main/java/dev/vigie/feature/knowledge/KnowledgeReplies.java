package dev.vigie.feature.knowledge;

import dev.vigie.chat.CommandCall;
import dev.vigie.command.Invocation;
import dev.vigie.feature.knowledge.search.Search.Ranking;
import dev.vigie.pack.Source;
import dev.vigie.reply.Block;
import dev.vigie.reply.Button;
import dev.vigie.reply.Markdown;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Text;
import dev.vigie.reply.Wording;
import dev.vigie.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words the answers: the short part first and whole, then where it comes from, then what can be
 * pressed.
 */
final class KnowledgeReplies {

    static final int CHOICES = 3;

    private final KnowledgeBase base;
    private final Proof proof;
    private final Asking asking;
    private final Wording words;

    /**
     * What is being answered.
     *
     * @param use who asks, and where
     * @param words in the language of the answer
     * @param id of the question, when it was kept: then the answer can be judged
     */
    record Asking(Invocation use, Wording words, Optional<String> id) {}

    KnowledgeReplies(KnowledgeBase base, Asking asking) {
        this.base = base;
        this.proof = new Proof(base);
        this.asking = asking;
        this.words = asking.words();
    }

    Reply answer(Card card, Optional<Ranking> ranking) {
        Reply.Builder reply = shortAnswer(card);
        List<Button> buttons = new ArrayList<>();
        buttons.add(Button.of(words.plain("kb.more"), show(card, "more")));
        if (!card.related().isEmpty()) {
            buttons.add(Button.of(words.plain("kb.related"), show(card, "related")));
        }
        buttons.add(
                Button.of(
                        words.plain("kb.share-here"),
                        CommandCall.of(
                                "kb share", "card", card.id(), "lang", words.language().code())));
        asking.id().ifPresent(id -> buttons.addAll(judging(id)));
        reply.buttons(buttons);
        ranking.ifPresent(r -> meta(reply, r, Optional.of(card), "answer"));
        return reply.build();
    }

    /**
     * The same card for everyone in the conversation, without buttons that only serve one person.
     */
    Reply shared(Card card) {
        return shortAnswer(card)
                .note(words.text("kb.shared-by", "person", Text.mention(asking.use().person())))
                .buttons(Button.of(words.plain("kb.more"), show(card, "more")))
                .build();
    }

    private Reply.Builder shortAnswer(Card card) {
        CardText text = card.in(words.language());
        Reply.Builder reply = reply().heading(Text.plain(words.finished(text.title())));
        reply.blocks(markdown(text.answer()));
        proof.marks(reply, words, card, asking.use());
        return reply.note(proof.line(words, card));
    }

    Reply more(Card card) {
        CardText text = card.in(words.language());
        Reply.Builder reply =
                reply().heading(Text.plain(words.finished(text.title())))
                        .blocks(markdown(text.detail()));
        lines(reply, "kb.do", text.advised());
        lines(reply, "kb.dont", text.avoided());
        proof.marks(reply, words, card, asking.use());
        List<Source> sources = base.sources(card);
        if (!sources.isEmpty()) {
            reply.paragraph(words.text("kb.sources").asStrong());
            reply.bullets(sources.stream().map(s -> Proof.full(words, s)).toList());
        }
        return reply.buttons(Button.of(words.plain("kb.back"), show(card, "answer"))).build();
    }

    private void lines(Reply.Builder reply, String key, List<String> lines) {
        if (!lines.isEmpty()) {
            reply.paragraph(words.text(key).asStrong());
            reply.bullets(lines.stream().map(line -> words.markdown(line)).toList());
        }
    }

    Reply related(Card card) {
        return reply().paragraph(words.text("kb.related-to", "title", title(words, card)))
                .buttons(
                        card.related().stream()
                                .flatMap(id -> base.card(id).stream())
                                .map(this::titled)
                                .toList())
                .build();
    }

    Reply choice(Ranking ranking) {
        List<Button> buttons = new ArrayList<>();
        ranking.found().stream()
                .limit(CHOICES)
                .flatMap(found -> base.card(found.id()).stream())
                .forEach(card -> buttons.add(titled(card)));
        asking.id()
                .ifPresent(
                        id ->
                                buttons.add(
                                        Button.of(
                                                words.plain("ask.button.none-of-these"),
                                                judged("kb unhelpful", id))));
        Reply.Builder reply =
                reply().paragraph(words.text("ask.unsure"))
                        .buttons(buttons)
                        .note(words.text("ask.none-of-these"));
        meta(reply, ranking, Optional.empty(), "choice");
        return reply.build();
    }

    Reply none(Ranking ranking) {
        List<Button> buttons = new ArrayList<>();
        asking.id().ifPresent(id -> buttons.add(askTheTeam(id)));
        buttons.add(Button.of(words.plain("kb.browse"), CommandCall.of("kb list")));
        Reply.Builder reply =
                reply().paragraph(words.text("ask.none"))
                        .note(words.text("ask.none-hint"))
                        .buttons(buttons);
        meta(reply, ranking, Optional.empty(), "none");
        return reply.build();
    }

    private List<Button> judging(String id) {
        return List.of(
                Button.of(words.plain("kb.button.helpful"), judged("kb helpful", id)),
                Button.of(words.plain("kb.button.unhelpful"), judged("kb unhelpful", id)),
                askTheTeam(id));
    }

    private Button askTheTeam(String id) {
        return Button.of(words.plain("kb.button.ask-team"), judged("relay ask", id));
    }

    private static CommandCall judged(String command, String id) {
        return CommandCall.of(command, "asked", id);
    }

    private Reply.Builder reply() {
        return asking.use().replyIn(words.language());
    }

    private CommandCall show(Card card, String part) {
        CommandCall call =
                CommandCall.of(
                        "kb show", "card", card.id(), "part", part, "lang", language().code());
        return asking.id().map(id -> call.with("asked", id)).orElse(call);
    }

    private Language language() {
        return words.language();
    }

    private Button titled(Card card) {
        return Button.of(title(words, card), show(card, "answer"));
    }

    private void meta(Reply.Builder reply, Ranking ranking, Optional<Card> card, String outcome) {
        reply.meta("outcome", outcome);
        card.ifPresent(c -> reply.meta("entry", c.id()));
        reply.meta("language", words.language().code());
        reply.meta("confidence", Math.round(ranking.confidence() * 1000) / 1000.0);
        reply.meta("sources", card.map(this::cited).orElse(List.of()));
        reply.meta(
                "alternatives",
                ranking.found().stream()
                        .map(scored -> scored.id())
                        .filter(id -> card.isEmpty() || !id.equals(card.get().id()))
                        .limit(CHOICES)
                        .toList());
    }

    private List<String> cited(Card card) {
        return base.sources(card).stream()
                .map(s -> s.title() + s.year().map(year -> " (" + year + ")").orElse(""))
                .toList();
    }

    static String title(Wording words, Card card) {
        return words.finished(card.in(words.language()).title());
    }

    private List<Block> markdown(String text) {
        return Markdown.blocks(words.finished(text));
    }
}
