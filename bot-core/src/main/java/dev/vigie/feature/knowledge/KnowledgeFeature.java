package dev.vigie.feature.knowledge;

import dev.vigie.command.Choice;
import dev.vigie.command.Choices;
import dev.vigie.command.CommandSpec;
import dev.vigie.command.Invocation;
import dev.vigie.command.OptionSpec;
import dev.vigie.command.UserError;
import dev.vigie.feature.Feature;
import dev.vigie.feature.knowledge.Search.Ranking;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Wording;
import dev.vigie.text.Bilingual;
import dev.vigie.text.Language;
import dev.vigie.text.Messages;
import java.util.List;
import java.util.Optional;

/** Answers questions from the cards. */
public final class KnowledgeFeature implements Feature {

    private static final int MAX_QUESTION = 2000;

    private final KnowledgeBase base;
    private final Search search;
    private final Messages messages;
    private final KnowledgeReplies replies;

    public KnowledgeFeature(KnowledgeBase base, Search search, Messages messages) {
        this.base = base;
        this.search = search;
        this.messages = messages;
        this.replies = new KnowledgeReplies(base);
    }

    @Override
    public List<CommandSpec> commands() {
        OptionSpec question = OptionSpec.text("question").atMost(MAX_QUESTION).suggesting(titles());
        OptionSpec card = OptionSpec.choice("card", titles());
        OptionSpec part = OptionSpec.choice("part", parts());
        OptionSpec language = OptionSpec.choice("lang", Choices.LANGUAGES);
        OptionSpec theme = OptionSpec.choice("theme", themes());
        return List.of(
                CommandSpec.named("ask").required(question).asShortcut().handledBy(this::ask),
                CommandSpec.named("kb list").optional(theme).handledBy(this::list),
                CommandSpec.named("kb show")
                        .required(card)
                        .optional(part)
                        .optional(language)
                        .unlisted()
                        .handledBy(this::show),
                CommandSpec.named("kb share")
                        .required(card)
                        .optional(language)
                        .unlisted()
                        .inChannel()
                        .handledBy(this::share));
    }

    private Reply ask(Invocation use) {
        String question = use.text("question");
        Wording words = new Wording(messages, QuestionLanguage.of(question).orElse(use.language()));
        Ranking ranking = search.rank(question);
        return switch (ranking.outcome()) {
            case ANSWER ->
                    replies.answer(use, words, ranking.cards().get(0).card(), Optional.of(ranking));
            case CHOICE -> replies.choice(use, words, ranking);
            case NONE -> replies.none(use, words, ranking);
        };
    }

    private Reply list(Invocation use) {
        return use.optional("theme")
                .flatMap(id -> base.themes().stream().filter(t -> t.id().equals(id)).findFirst())
                .map(theme -> replies.theme(use, theme))
                .orElseGet(() -> replies.themes(use));
    }

    private Reply show(Invocation use) {
        Card card = card(use);
        Wording words = words(use);
        return switch (use.optional("part").orElse("answer")) {
            case "more" -> replies.more(use, words, card);
            case "related" -> replies.related(use, words, card);
            default -> replies.answer(use, words, card, Optional.empty());
        };
    }

    private Reply share(Invocation use) {
        return replies.shared(use, words(use), card(use));
    }

    private Card card(Invocation use) {
        return base.card(use.text("card")).orElseThrow(() -> new UserError("kb.no-such-card"));
    }

    private Wording words(Invocation use) {
        return new Wording(
                messages, use.optional("lang").flatMap(Language::parse).orElse(use.language()));
    }

    private Choices titles() {
        return Choices.of(
                base.cards().stream()
                        .map(
                                c ->
                                        new Choice(
                                                c.id(),
                                                new Bilingual<>(c.fr().title(), c.en().title())))
                        .toList());
    }

    private Choices themes() {
        return Choices.of(base.themes().stream().map(t -> new Choice(t.id(), t.name())).toList());
    }

    private static Choices parts() {
        return Choices.of(
                List.of(
                        new Choice("answer", new Bilingual<>("réponse", "answer")),
                        new Choice("more", new Bilingual<>("détails", "more")),
                        new Choice("related", new Bilingual<>("voir aussi", "related"))));
    }
}
