package dev.vigie.feature.knowledge.team;

import dev.vigie.chat.OrgId;
import dev.vigie.command.Callers;
import dev.vigie.command.Choice;
import dev.vigie.command.Choices;
import dev.vigie.command.CommandSpec;
import dev.vigie.command.Invocation;
import dev.vigie.command.OptionSpec;
import dev.vigie.command.Quotes;
import dev.vigie.command.UserError;
import dev.vigie.feature.Feature;
import dev.vigie.feature.knowledge.Card;
import dev.vigie.feature.knowledge.KnowledgeBase;
import dev.vigie.feature.knowledge.KnowledgeFeature;
import dev.vigie.feature.knowledge.Library;
import dev.vigie.feature.knowledge.relay.TeamQuestionStore;
import dev.vigie.org.AuditTrail;
import dev.vigie.reply.Block;
import dev.vigie.reply.Reply;
import dev.vigie.text.Bilingual;
import dev.vigie.text.Language;
import dev.vigie.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes, reviews and keeps the team's own cards. */
public final class TeamCardFeature implements Feature {

    private static final int LONGEST = 4000;
    private static final int LISTED = 25;

    private final TeamCardStore store;
    private final Library library;
    private final TeamCards cards;
    private final Messages messages;
    private final TeamCardReplies replies;
    private final CardDrafts drafts;

    /**
     * What the team's cards need.
     *
     * @param store keeps them
     * @param audit who did what
     * @param people names them
     * @param quotes messages to make a card of
     * @param questions answers of the team to make a card of
     */
    public record Ports(
            TeamCardStore store,
            AuditTrail audit,
            Callers people,
            Quotes quotes,
            TeamQuestionStore questions) {}

    public TeamCardFeature(Ports ports, Library library, Messages messages) {
        this.store = ports.store();
        this.library = library;
        this.cards = new TeamCards(ports.store(), library, ports.audit());
        this.messages = messages;
        this.replies = new TeamCardReplies(ports.people());
        this.drafts = new CardDrafts(cards, ports.quotes(), ports.questions(), replies);
    }

    @Override
    public List<CommandSpec> commands() {
        OptionSpec card = OptionSpec.choice("card", cardsAndDrafts());
        OptionSpec language = OptionSpec.choice("lang", Choices.LANGUAGES);
        OptionSpec text = OptionSpec.text("text").atMost(LONGEST);
        List<CommandSpec> commands = new ArrayList<>(writing(card, language, text));
        commands.addAll(keeping(card));
        return commands;
    }

    private List<CommandSpec> writing(OptionSpec card, OptionSpec language, OptionSpec text) {
        return List.of(
                CommandSpec.named("kb add")
                        .required(OptionSpec.text("title-fr").atMost(Part.TITLE.most()))
                        .required(OptionSpec.text("answer-fr").atMost(Part.ANSWER.most()))
                        .required(OptionSpec.text("title-en").atMost(Part.TITLE.most()))
                        .required(OptionSpec.text("answer-en").atMost(Part.ANSWER.most()))
                        .optional(OptionSpec.choice("theme", KnowledgeFeature.themes(library)))
                        .handledBy(drafts::add),
                CommandSpec.named("kb edit")
                        .required(card)
                        .required(language)
                        .required(OptionSpec.choice("piece", pieces()))
                        .required(text)
                        .handledBy(this::edit),
                CommandSpec.named("kb save")
                        .required(OptionSpec.message("message"))
                        .inMenuOf(CommandSpec.Menu.MESSAGE)
                        .unlisted()
                        .handledBy(drafts::save),
                CommandSpec.named("relay draft")
                        .required(OptionSpec.integer("number"))
                        .unlisted()
                        .handledBy(drafts::draft),
                CommandSpec.named("kb import").required(text).handledBy(drafts::bring));
    }

    private List<CommandSpec> keeping(OptionSpec card) {
        return List.of(
                CommandSpec.named("kb review").optional(card).handledBy(this::review),
                on("kb propose", card).handledBy(this::propose),
                on("kb approve", card).handledBy(this::approve),
                on("kb return", card).required(OptionSpec.text("reason")).handledBy(this::sendBack),
                on("kb confirm", card).handledBy(this::confirm),
                CommandSpec.named("kb verify")
                        .required(OptionSpec.choice("card", KnowledgeFeature.titles(library)))
                        .handledBy(this::verify),
                CommandSpec.named("kb due").handledBy(this::due),
                CommandSpec.named("kb history").required(card).handledBy(this::history),
                CommandSpec.named("kb export").required(card).handledBy(this::export));
    }

    private static CommandSpec.Builder on(String path, OptionSpec card) {
        return CommandSpec.named(path).required(card).unlisted();
    }

    private Reply edit(Invocation use) {
        Part part = Part.valueOf(use.text("piece").toUpperCase(Locale.ROOT));
        Language language = Language.parse(use.text("lang")).orElseThrow();
        return replies.draft(
                use,
                cards.edit(
                        use,
                        use.text("card"),
                        language,
                        side -> part.write(side, use.text("text"))));
    }

    private Reply review(Invocation use) {
        return use.optional("card")
                .map(id -> replies.draft(use, cards.being(use.org(), id)))
                .orElseGet(() -> replies.proposed(use, limited(store.open(use.org()))));
    }

    private static <T> List<T> limited(List<T> all) {
        return all.subList(0, Math.min(LISTED, all.size()));
    }

    private Reply propose(Invocation use) {
        TeamCard after = cards.change(use, use.text("card"), card -> card.propose(use.at()));
        return replies.told(use, "kb.now-proposed", after.card());
    }

    private Reply approve(Invocation use) {
        TeamCard after =
                cards.change(
                        use, use.text("card"), card -> card.approve(use.person().ref(), use.at()));
        return replies.told(use, "kb.now-approved", after.card());
    }

    private Reply sendBack(Invocation use) {
        TeamCard after =
                cards.change(
                        use,
                        use.text("card"),
                        card -> card.sendBack(use.person().ref(), use.text("reason"), use.at()));
        return replies.told(use, "kb.now-returned", after.card());
    }

    private Reply confirm(Invocation use) {
        return replies.draft(
                use, cards.change(use, use.text("card"), card -> card.confirm(use.at())));
    }

    private Reply verify(Invocation use) {
        Card card = card(use);
        cards.reviewed(use, card.id());
        return replies.told(use, "kb.now-verified", card);
    }

    private Card card(Invocation use) {
        return library.shelf(use.org())
                .base()
                .card(use.text("card"))
                .orElseThrow(() -> new UserError("kb.no-such-card"));
    }

    private Reply due(Invocation use) {
        KnowledgeBase base = library.shelf(use.org()).base();
        LocalDate today = TeamCards.day(use.at());
        List<Card> stale = base.cards().stream().filter(c -> c.staleOn(today)).toList();
        List<Card> drifted =
                base.cards().stream()
                        .filter(
                                c ->
                                        base.own(c.id())
                                                .flatMap(KnowledgeBase.Own::toReview)
                                                .isPresent())
                        .toList();
        return replies.due(use, limited(stale), limited(drifted));
    }

    private Reply history(Invocation use) {
        return replies.history(use, limited(store.history(use.org(), use.text("card"))));
    }

    private Reply export(Invocation use) {
        Card card =
                library.shelf(use.org())
                        .base()
                        .card(use.text("card"))
                        .orElseGet(() -> cards.being(use.org(), use.text("card")).card());
        return use.reply()
                .paragraph(use.words().text("kb.exported"))
                .block(new Block.Verbatim(CardYaml.write(card)))
                .build();
    }

    /** The cards that answer, and those that nobody has approved yet. */
    private Choices cardsAndDrafts() {
        Choices titles = KnowledgeFeature.titles(library);
        return (OrgId org) -> {
            Map<String, Choice> known =
                    titles.offered(org).stream()
                            .collect(Collectors.toMap(Choice::value, c -> c, (a, b) -> a));
            List<Choice> all = new ArrayList<>();
            store.open(org).stream()
                    .filter(draft -> !known.containsKey(draft.id()))
                    .map(TeamCardFeature::named)
                    .forEach(all::add);
            all.addAll(titles.offered(org));
            return all;
        };
    }

    private static Choice named(TeamCard draft) {
        String fr = draft.card().fr().title();
        String en = draft.card().en().title();
        return new Choice(
                draft.id(), new Bilingual<>(fr.isBlank() ? en : fr, en.isBlank() ? fr : en));
    }

    private Choices pieces() {
        return Choices.of(
                Arrays.stream(Part.values())
                        .map(p -> new Choice(p.id(), messages.both("card-part." + p.id())))
                        .toList());
    }
}
