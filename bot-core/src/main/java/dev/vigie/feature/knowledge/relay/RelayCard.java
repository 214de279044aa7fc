package dev.vigie.feature.knowledge.relay;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.MessageRef;
import dev.vigie.chat.OrgId;
import dev.vigie.command.Callers;
import dev.vigie.command.Invocation;
import dev.vigie.feature.knowledge.Card;
import dev.vigie.feature.knowledge.Library;
import dev.vigie.platform.Undeliverable;
import dev.vigie.reply.Block;
import dev.vigie.reply.Button;
import dev.vigie.reply.Live;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Room;
import dev.vigie.reply.Text;
import dev.vigie.reply.Visibility;
import dev.vigie.reply.Wording;
import dev.vigie.text.Messages;
import dev.vigie.timer.CardPainter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words a question as the team sees it, with a thread of its own while it is open. */
final class RelayCard implements CardPainter {

    private final TeamQuestionStore store;
    private final Library library;
    private final Callers people;
    private final Messages messages;

    RelayCard(RelayFeature.Ports ports, Library library, Messages messages) {
        this.store = ports.store();
        this.people = ports.people();
        this.library = library;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return RelaySignals.KIND;
    }

    @Override
    public Optional<Reply> paint(OrgId org, String card) {
        return store.find(org, RelaySignals.number(card)).map(question -> live(org, question));
    }

    /** The question stays in the list of those that wait. */
    @Override
    public void lost(OrgId org, String card, MessageRef where, Undeliverable.Reason reason) {}

    /** As it is posted and kept up to date, in the language of the organization. */
    Reply live(OrgId org, TeamQuestion question) {
        Wording words = new Wording(messages, people.language(org));
        Reply.Builder reply = Reply.to(Visibility.CHANNEL, words.language());
        return drawn(reply, words, org, question)
                .live(
                        new Live(
                                RelaySignals.card(question.number()),
                                question.version(),
                                Optional.of(room(question, words))))
                .build();
    }

    /** As one person is shown it. */
    Reply shown(Invocation use, TeamQuestion question) {
        return drawn(use.reply(), use.words(), use.org(), question).build();
    }

    private Reply.Builder drawn(
            Reply.Builder reply, Wording words, OrgId org, TeamQuestion question) {
        reply.heading(words.text("relay.heading", "number", question.number()))
                .block(new Block.Quote(List.of(Text.plain(question.asked().text()))))
                .facts(facts(org, question, words));
        question.answer()
                .ifPresent(answer -> reply.block(new Block.Quote(List.of(Text.plain(answer)))));
        return reply.buttons(buttons(question, words)).meta("question", question.number());
    }

    private static Room room(TeamQuestion question, Wording words) {
        return new Room(
                words.plain("relay.heading", "number", question.number()),
                List.of(),
                false,
                question.state().open());
    }

    private List<Block.Fact> facts(OrgId org, TeamQuestion question, Wording words) {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(
                new Block.Fact(
                        words.plain("relay.asked-by"),
                        Text.plain(people.person(org, question.asked().asker()).name())));
        facts.add(
                new Block.Fact(
                        words.plain("relay.proposed"),
                        question.asked()
                                .card()
                                .flatMap(library.shelf(org).base()::card)
                                .map((Card card) -> card.in(words.language()).title())
                                .map(title -> Text.plain(words.finished(title)))
                                .orElseGet(() -> words.text("relay.nothing-proposed"))));
        Text state = words.text("question-state." + question.state().id());
        facts.add(
                new Block.Fact(
                        words.plain("relay.state"),
                        question.by()
                                .map(by -> state.and(" — " + people.person(org, by).name()))
                                .orElse(state)));
        return facts;
    }

    private static List<Button> buttons(TeamQuestion question, Wording words) {
        List<Button> buttons = new ArrayList<>();
        if (question.state() == TeamQuestion.State.WAITING) {
            buttons.add(Button.primary(words.plain("relay.button.claim"), on("claim", question)));
        }
        if (question.state().open()) {
            buttons.add(Button.of(words.plain("relay.button.answer"), on("answer", question)));
            buttons.add(Button.of(words.plain("relay.button.decline"), on("decline", question)));
        }
        if (question.state() == TeamQuestion.State.ANSWERED) {
            buttons.add(Button.of(words.plain("relay.button.draft"), on("draft", question)));
        }
        return buttons;
    }

    private static CommandCall on(String command, TeamQuestion question) {
        return CommandCall.of("relay " + command, "number", question.number());
    }
}
