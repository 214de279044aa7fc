package dev.vigie.feature.knowledge;

import dev.vigie.chat.OrgId;
import dev.vigie.command.Choice;
import dev.vigie.command.Choices;
import dev.vigie.command.CommandSpec;
import dev.vigie.command.Invocation;
import dev.vigie.command.OptionSpec;
import dev.vigie.command.Unavailable;
import dev.vigie.command.UserError;
import dev.vigie.feature.Feature;
import dev.vigie.feature.knowledge.KnowledgeReplies.Asking;
import dev.vigie.feature.knowledge.Library.Shelf;
import dev.vigie.feature.knowledge.search.Search;
import dev.vigie.feature.knowledge.search.Search.Ranking;
import dev.vigie.feature.knowledge.search.words.QuestionLanguage;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Wording;
import dev.vigie.text.Bilingual;
import dev.vigie.text.Language;
import dev.vigie.text.Messages;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers questions from the cards. */
public final class KnowledgeFeature implements Feature {

    private static final Logger LOG = LoggerFactory.getLogger(KnowledgeFeature.class);

    private static final int MAX_QUESTION = 2000;

    private final Library library;
    private final Questions questions;
    private final Messages messages;

    public KnowledgeFeature(Library library, Questions questions, Messages messages) {
        this.library = library;
        this.questions = questions;
        this.messages = messages;
    }

    @Override
    public List<CommandSpec> commands() {
        OptionSpec question = OptionSpec.text("question").atMost(MAX_QUESTION);
        OptionSpec card = OptionSpec.choice("card", titles(library));
        OptionSpec part = OptionSpec.choice("part", parts());
        OptionSpec language = OptionSpec.choice("lang", Choices.LANGUAGES);
        OptionSpec theme = OptionSpec.choice("theme", themes(library));
        return List.of(
                CommandSpec.named("ask")
                        .required(question.suggesting(titles(library)))
                        .asShortcut()
                        .handledBy(this::ask),
                CommandSpec.named("kb list").optional(theme).handledBy(this::list),
                CommandSpec.named("kb show")
                        .required(card)
                        .optional(part)
                        .optional(language)
                        .optional(OptionSpec.word("asked"))
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
        Shelf shelf = library.shelf(use.org());
        Ranking ranking = shelf.search().rank(question);
        Asking asking = new Asking(use, words, kept(use, words.language(), ranking));
        KnowledgeReplies replies = new KnowledgeReplies(shelf.base(), asking);
        return switch (ranking.outcome()) {
            case ANSWER -> replies.answer(first(shelf, ranking), Optional.of(ranking));
            case CHOICE -> replies.choice(ranking);
            case NONE -> replies.none(ranking);
        };
    }

    private static Card first(Shelf shelf, Ranking ranking) {
        return shelf.base().card(ranking.found().get(0).id()).orElseThrow();
    }

    /** An answer does not wait for a storage that is out of order: it only cannot be judged. */
    private Optional<String> kept(Invocation use, Language language, Ranking ranking) {
        List<String> shown =
                ranking.found().stream()
                        .limit(
                                switch (ranking.outcome()) {
                                    case ANSWER -> 1;
                                    case CHOICE -> KnowledgeReplies.CHOICES;
                                    case NONE -> 0;
                                })
                        .map(Search.Scored::id)
                        .toList();
        try {
            return Optional.of(
                    questions.keep(
                            use.org(),
                            new Questions.Asked(
                                    use.text("question"),
                                    language,
                                    ranking.outcome(),
                                    shown,
                                    use.at())));
        } catch (Unavailable trouble) {
            LOG.warn("a question was answered and not kept: {}", trouble.getMessage());
            return Optional.empty();
        }
    }

    private Reply list(Invocation use) {
        KnowledgeBase base = library.shelf(use.org()).base();
        BrowseReplies replies = new BrowseReplies(base);
        return use.optional("theme")
                .flatMap(base::theme)
                .map(theme -> replies.theme(use, theme))
                .orElseGet(() -> replies.themes(use));
    }

    private Reply show(Invocation use) {
        KnowledgeReplies replies = replies(use);
        Card card = card(use);
        return switch (use.optional("part").orElse("answer")) {
            case "more" -> replies.more(card);
            case "related" -> replies.related(card);
            default -> replies.answer(card, Optional.empty());
        };
    }

    private Reply share(Invocation use) {
        return replies(use).shared(card(use));
    }

    private KnowledgeReplies replies(Invocation use) {
        Wording words =
                new Wording(
                        messages,
                        use.optional("lang").flatMap(Language::parse).orElse(use.language()));
        return new KnowledgeReplies(
                library.shelf(use.org()).base(), new Asking(use, words, use.optional("asked")));
    }

    private Card card(Invocation use) {
        return library.shelf(use.org())
                .base()
                .card(use.text("card"))
                .orElseThrow(() -> new UserError("kb.no-such-card"));
    }

    /** The cards of an organization, by their titles. */
    public static Choices titles(Library library) {
        return (OrgId org) ->
                library.shelf(org).base().cards().stream()
                        .map(
                                c ->
                                        new Choice(
                                                c.id(),
                                                new Bilingual<>(c.fr().title(), c.en().title())))
                        .toList();
    }

    /** The themes of an organization. */
    public static Choices themes(Library library) {
        return (OrgId org) ->
                library.shelf(org).base().themes().stream()
                        .map(theme -> new Choice(theme.id(), theme.name()))
                        .toList();
    }

    private static Choices parts() {
        return Choices.of(
                List.of(
                        new Choice("answer", new Bilingual<>("réponse", "answer")),
                        new Choice("more", new Bilingual<>("détails", "more")),
                        new Choice("related", new Bilingual<>("voir aussi", "related"))));
    }
}
