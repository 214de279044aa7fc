package dev.vigie.feature.knowledge.relay;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.command.Callers;
import dev.vigie.command.CommandHandler;
import dev.vigie.command.CommandSpec;
import dev.vigie.command.Invocation;
import dev.vigie.command.OptionSpec;
import dev.vigie.command.UserError;
import dev.vigie.feature.Feature;
import dev.vigie.feature.knowledge.KnowledgeFeature;
import dev.vigie.feature.knowledge.Library;
import dev.vigie.feature.knowledge.gap.Gap;
import dev.vigie.feature.knowledge.gap.GapStore.Kept;
import dev.vigie.feature.knowledge.gap.Gaps;
import dev.vigie.org.AuditTrail;
import dev.vigie.org.PlaceStore;
import dev.vigie.reply.Block;
import dev.vigie.reply.Button;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Text;
import dev.vigie.text.Messages;
import dev.vigie.timer.Addressee;
import dev.vigie.timer.CardPainter;
import dev.vigie.timer.LiveCards;
import dev.vigie.timer.Outbox;
import dev.vigie.timer.Undelivered;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Passes questions on to the team, and answers back to the asker. */
public final class RelayFeature implements Feature {

    private static final int LISTED = 20;

    private final Ports ports;
    private final Library library;
    private final Gaps gaps;
    private final RelayCard card;
    private final RelaySignals signals;

    /**
     * What questions to the team need.
     *
     * @param store keeps them
     * @param owners know a theme
     * @param places where they are posted otherwise
     * @param audit who did what
     * @param people names them
     * @param outbox takes answers
     * @param cards keeps what the team sees up to date
     */
    public record Ports(
            TeamQuestionStore store,
            OwnerStore owners,
            PlaceStore places,
            AuditTrail audit,
            Callers people,
            Outbox outbox,
            LiveCards cards) {}

    public RelayFeature(
            Ports ports, Library library, Gaps gaps, Messages messages, InstantSource clock) {
        this.ports = ports;
        this.library = library;
        this.gaps = gaps;
        this.card = new RelayCard(ports, library, messages);
        this.signals = new RelaySignals(ports, new RelaySignals.Painting(card, messages, clock));
    }

    @Override
    public List<CardPainter> painters() {
        return List.of(card);
    }

    @Override
    public List<Undelivered> undelivered() {
        return List.of(signals);
    }

    @Override
    public List<CommandSpec> commands() {
        OptionSpec number = OptionSpec.integer("number");
        OptionSpec text = OptionSpec.text("text");
        OptionSpec reason = OptionSpec.text("reason");
        return List.of(
                CommandSpec.named("relay list").handledBy(this::list),
                on("relay show").required(number).handledBy(this::show),
                on("relay ask").required(OptionSpec.word("asked")).handledBy(changing(this::ask)),
                on("relay claim").required(number).handledBy(changing(this::claim)),
                on("relay answer")
                        .required(number)
                        .required(text)
                        .handledBy(changing(this::answer)),
                on("relay decline")
                        .required(number)
                        .required(reason)
                        .handledBy(changing(this::decline)),
                on("relay close").required(number).handledBy(changing(this::close)),
                CommandSpec.named("kb owner")
                        .required(OptionSpec.choice("theme", KnowledgeFeature.themes(library)))
                        .required(OptionSpec.person("person"))
                        .handledBy(changing(this::owner)));
    }

    private static CommandSpec.Builder on(String path) {
        return CommandSpec.named(path).unlisted();
    }

    /** A change and its trace are kept both or neither. */
    private CommandHandler changing(CommandHandler handler) {
        return use -> ports.audit().together(() -> handler.handle(use));
    }

    private Reply ask(Invocation use) {
        Kept kept = gaps.kept(use.org(), use.text("asked"));
        Optional<String> proposed = kept.question().cards().stream().findFirst();
        Optional<Addressee> to = route(use.org(), proposed);
        TeamQuestion question =
                ports.store()
                        .open(
                                use.org(),
                                new TeamQuestion.Origin(
                                        kept.id(),
                                        kept.question().text(),
                                        kept.question().language(),
                                        use.person().ref(),
                                        proposed,
                                        gaps.gapOf(use.org(), kept),
                                        use.at()),
                                to)
                        .orElseThrow(() -> new UserError("relay.asked-already"));
        signals.opened(use.org(), question);
        audited(use, String.valueOf(question.number()));
        Reply.Builder reply = use.reply().meta("question", question.number());
        if (to.isEmpty()) {
            return reply.paragraph(use.words().text("relay.nobody", "number", question.number()))
                    .buttons(
                            Button.of(
                                    use.words().plain("relay.button.channel"),
                                    CommandCall.of("team channel")))
                    .build();
        }
        return reply.paragraph(use.words().text("relay.asked", "number", question.number()))
                .build();
    }

    /** The owner of the nearest theme, else the channel for questions. */
    private Optional<Addressee> route(OrgId org, Optional<String> proposed) {
        Optional<UserRef> owner =
                proposed.flatMap(library.shelf(org).base()::themeOf)
                        .flatMap(theme -> ports.owners().owner(org, theme.id()));
        return owner.<Addressee>map(Addressee.Somebody::new)
                .or(
                        () ->
                                ports.places()
                                        .place(org, PlaceStore.Purpose.QUESTIONS)
                                        .map(Addressee.Place::new));
    }

    private Reply claim(Invocation use) {
        TeamQuestion after = change(use, q -> q.claim(use.person().ref(), use.at()));
        return said(use, "relay.now-claimed", after);
    }

    private Reply answer(Invocation use) {
        TeamQuestion after =
                change(use, q -> q.answer(use.person().ref(), use.text("text"), use.at()));
        after.asked().gap().ifPresent(gap -> gaps.setState(use.org(), gap, Gap.State.ANSWERED));
        return said(use, "relay.now-answered", after);
    }

    private Reply decline(Invocation use) {
        TeamQuestion after =
                change(use, q -> q.decline(use.person().ref(), use.text("reason"), use.at()));
        after.asked().gap().ifPresent(gap -> gaps.setState(use.org(), gap, Gap.State.OUT_OF_SCOPE));
        return said(use, "relay.now-declined", after);
    }

    private Reply close(Invocation use) {
        return said(
                use,
                "relay.now-resolved",
                change(use, q -> q.resolve(use.person().ref(), use.at())));
    }

    private TeamQuestion change(Invocation use, UnaryOperator<TeamQuestion> change) {
        TeamQuestion after = change.apply(asked(use));
        if (!ports.store().replace(use.org(), after)) {
            throw new UserError("relay.busy", "number", after.number());
        }
        audited(use, String.valueOf(after.number()));
        signals.changed(use.org(), after);
        return after;
    }

    private Reply said(Invocation use, String key, TeamQuestion question) {
        return use.reply()
                .paragraph(
                        use.words()
                                .text(
                                        key,
                                        "number",
                                        question.number(),
                                        "person",
                                        ports.people()
                                                .person(use.org(), question.asked().asker())
                                                .name()))
                .meta("question", question.number())
                .build();
    }

    private TeamQuestion asked(Invocation use) {
        int number = use.integer("number").orElseThrow();
        return ports.store()
                .find(use.org(), number)
                .orElseThrow(() -> new UserError("relay.no-such-question", "number", number));
    }

    private Reply show(Invocation use) {
        return card.shown(use, asked(use));
    }

    private Reply list(Invocation use) {
        List<TeamQuestion> open = new ArrayList<>();
        open.addAll(ports.store().in(use.org(), TeamQuestion.State.WAITING, LISTED));
        open.addAll(ports.store().in(use.org(), TeamQuestion.State.CLAIMED, LISTED));
        return use.reply()
                .paragraph(use.words().text("relay.list", "count", open.size()))
                .bullets(open.stream().map(q -> line(use, q)).toList())
                .menu(
                        use.words().plain("relay.choose"),
                        open.stream()
                                .map(
                                        q ->
                                                new Block.Item(
                                                        use.words()
                                                                .plain(
                                                                        "relay.heading",
                                                                        "number",
                                                                        q.number()),
                                                        CommandCall.of(
                                                                "relay show",
                                                                "number",
                                                                q.number())))
                                .toList())
                .build();
    }

    private static Text line(Invocation use, TeamQuestion question) {
        return use.words()
                .text(
                        "relay.line",
                        "number",
                        question.number(),
                        "text",
                        question.asked().text(),
                        "state",
                        use.words().plain("question-state." + question.state().id()));
    }

    private Reply owner(Invocation use) {
        UserRef owner = use.user("person").orElseThrow();
        String theme = use.text("theme");
        ports.owners().set(use.org(), theme, owner, use.person().ref(), use.at());
        audited(use, theme + " " + owner.key());
        return use.reply()
                .paragraph(
                        use.words()
                                .text(
                                        "kb.owner-set",
                                        "person",
                                        ports.people().person(use.org(), owner).name(),
                                        "theme",
                                        library.shelf(use.org())
                                                .base()
                                                .theme(theme)
                                                .map(t -> t.name().in(use.language()))
                                                .orElse(theme)))
                .build();
    }

    private void audited(Invocation use, String subject) {
        ports.audit()
                .record(
                        use.org(),
                        new AuditTrail.Entry(
                                use.at(), use.person().ref(), use.spec().name(), subject));
    }
}
