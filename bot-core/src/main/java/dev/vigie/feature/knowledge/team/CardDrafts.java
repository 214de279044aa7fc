package dev.vigie.feature.knowledge.team;

import dev.vigie.chat.QuotedMessage;
import dev.vigie.command.Invocation;
import dev.vigie.command.Quotes;
import dev.vigie.command.UserError;
import dev.vigie.feature.knowledge.Card;
import dev.vigie.feature.knowledge.CardText;
import dev.vigie.feature.knowledge.relay.TeamQuestion;
import dev.vigie.feature.knowledge.relay.TeamQuestionStore;
import dev.vigie.reply.Reply;
import dev.vigie.text.Language;
import java.util.Optional;

/** Begins cards: from a form, a message, an answer of the team, or a text in a pack's format. */
final class CardDrafts {

    private static final int TITLE = Part.TITLE.most();
    private static final int ANSWER = Part.ANSWER.most();

    private final TeamCards cards;
    private final Quotes quotes;
    private final TeamQuestionStore questions;
    private final TeamCardReplies replies;

    CardDrafts(
            TeamCards cards, Quotes quotes, TeamQuestionStore questions, TeamCardReplies replies) {
        this.cards = cards;
        this.quotes = quotes;
        this.questions = questions;
        this.replies = replies;
    }

    Reply add(Invocation use) {
        return replies.draft(
                use,
                cards.add(
                        use,
                        side(use.text("title-fr"), use.text("answer-fr")),
                        side(use.text("title-en"), use.text("answer-en")),
                        use.optional("theme")));
    }

    private static CardText side(String title, String answer) {
        return Part.ANSWER.write(Part.TITLE.write(TeamCard.UNWRITTEN, title), answer);
    }

    /** A message becomes the side of its language; the rest is written afterwards. */
    Reply save(Invocation use) {
        QuotedMessage message =
                quotes.find(use.org(), use.text("message"))
                        .orElseThrow(() -> new UserError("kb.message-gone"));
        String text = message.text().strip();
        if (text.isEmpty()) {
            throw new UserError("kb.message-empty");
        }
        return drafted(use, text.lines().findFirst().orElse(text), text, use.language());
    }

    /** An answer of the team becomes the side of the question's language. */
    Reply draft(Invocation use) {
        int number = use.integer("number").orElseThrow();
        TeamQuestion question =
                questions
                        .find(use.org(), number)
                        .orElseThrow(
                                () -> new UserError("relay.no-such-question", "number", number));
        String answer =
                question.answer()
                        .filter(text -> question.state() != TeamQuestion.State.DECLINED)
                        .orElseThrow(() -> new UserError("relay.not-answered", "number", number));
        return drafted(use, question.asked().text(), answer, question.asked().language());
    }

    /** One side of a card; what is too long for an answer is kept whole as the detail. */
    private Reply drafted(Invocation use, String title, String text, Language language) {
        CardText side =
                Part.DETAIL.write(
                        side(cut(title, TITLE), cut(text, ANSWER)),
                        text.length() > ANSWER ? cut(text, Part.DETAIL.most()) : "");
        boolean french = language == Language.FR;
        return replies.draft(
                use,
                cards.add(
                        use,
                        french ? side : TeamCard.UNWRITTEN,
                        french ? TeamCard.UNWRITTEN : side,
                        Optional.empty()));
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    Reply bring(Invocation use) {
        Card card =
                CardYaml.read(use.text("text"))
                        .orElseThrow(() -> new UserError("kb.import-unreadable"));
        return replies.draft(use, cards.bring(use, card));
    }
}
