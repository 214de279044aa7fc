package dev.vigie.feature.knowledge;

import dev.vigie.chat.CommandCall;
import dev.vigie.command.Invocation;
import dev.vigie.reply.Block;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Text;

/** Words the themes and what is in them. */
final class BrowseReplies {

    private final KnowledgeBase base;

    BrowseReplies(KnowledgeBase base) {
        this.base = base;
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
                                                        KnowledgeReplies.title(use.words(), card),
                                                        CommandCall.of(
                                                                "kb show",
                                                                "card",
                                                                card.id(),
                                                                "part",
                                                                "answer",
                                                                "lang",
                                                                use.language().code())))
                                .toList())
                .build();
    }

    private static String name(Invocation use, KnowledgeBase.Theme theme) {
        return use.words().finished(theme.name().in(use.language()));
    }
}
