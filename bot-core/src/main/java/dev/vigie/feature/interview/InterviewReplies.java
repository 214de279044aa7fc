package dev.vigie.feature.interview;

import dev.vigie.chat.CommandCall;
import dev.vigie.command.Invocation;
import dev.vigie.feature.interview.Draw.Drawn;
import dev.vigie.reply.Block;
import dev.vigie.reply.Button;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Text;
import dev.vigie.reply.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Words the questions, their probes and their scales. */
final class InterviewReplies {

    private final QuestionBank bank;

    InterviewReplies(QuestionBank bank) {
        this.bank = bank;
    }

    Reply drawn(Invocation use, List<Question> questions, Drawn drawn, Filter filter) {
        Wording words = use.words();
        Question first = questions.get(0);
        boolean one = questions.size() == 1;
        Reply.Builder reply = one ? asked(use, first) : several(use, questions);
        reply.note(words.text("interview.count", "count", drawn.count(), "of", drawn.of()));
        if (drawn.again()) {
            reply.note(words.text("interview.again", "of", drawn.of()));
        }
        reply.note(words.text("interview.seed", "seed", Lot.shown(drawn.seed())));
        reply.buttons(one ? buttons(use, first, filter) : fewButtons(use, first, filter));
        if (one) {
            reply.meta("question", first.id())
                    .meta("competency", competencyId(first))
                    .meta("type", first.type().id())
                    .meta("level", first.level().id())
                    .meta("roles", first.roles().stream().map(Question.Job::id).toList())
                    .meta("minutes", first.minutes());
        }
        return reply.meta("questions", drawn.questions())
                .meta("count", drawn.count())
                .meta("of", drawn.of())
                .meta("seed", Lot.shown(drawn.seed()))
                .build();
    }

    private Reply.Builder several(Invocation use, List<Question> questions) {
        Wording words = use.words();
        return use.reply()
                .numbered(
                        questions.stream()
                                .map(
                                        q ->
                                                words.markdown(q.in(use.language()).question())
                                                        .and(" — ")
                                                        .and(
                                                                Text.plain(competency(q, use))
                                                                        .asEmphasis()))
                                .toList())
                .menu(
                        words.plain("interview.open"),
                        questions.stream()
                                .map(q -> new Block.Item(label(q, use), part(q, "question")))
                                .toList());
    }

    private String label(Question question, Invocation use) {
        String text = competency(question, use) + " — " + question.in(use.language()).question();
        return text.length() <= Button.MAX_LABEL
                ? text
                : text.substring(0, Button.MAX_LABEL - 2).strip() + " …";
    }

    private static List<Button> buttons(Invocation use, Question question, Filter filter) {
        Wording words = use.words();
        List<Button> buttons = new ArrayList<>();
        buttons.add(Button.of(words.plain("interview.probes"), part(question, "probes")));
        buttons.add(Button.of(words.plain("interview.answers"), part(question, "answers")));
        buttons.add(Button.primary(words.plain("interview.another"), again(use, filter)));
        buttons.add(
                Button.of(
                        words.plain("interview.skip"),
                        again(use, filter).with("skip", question.id())));
        buttons.add(
                Button.of(
                        words.plain("interview.not-for-us"),
                        CommandCall.of("interview bank retire", "question", question.id())));
        buttons.add(Button.of(words.plain("interview.proof"), proofCall(use, question, filter)));
        return buttons;
    }

    private static List<Button> fewButtons(Invocation use, Question first, Filter filter) {
        Wording words = use.words();
        return List.of(
                Button.primary(words.plain("interview.others"), again(use, filter)),
                Button.of(words.plain("interview.proof"), proofCall(use, first, filter)));
    }

    private static CommandCall again(Invocation use, Filter filter) {
        CommandCall call = here(use, CommandCall.of("interview again", "like", filter.code()));
        return use.integer("count").map(count -> call.with("count", count)).orElse(call);
    }

    private static CommandCall proofCall(Invocation use, Question question, Filter filter) {
        return here(
                use,
                CommandCall.of(
                        "interview proof", "question", question.id(), "like", filter.code()));
    }

    private static CommandCall here(Invocation use, CommandCall call) {
        return use.optional("in").map(in -> call.with("in", in)).orElse(call);
    }

    static Reply proof(Invocation use, String question, Draw.Proof proof) {
        Wording words = use.words();
        String key = proof.same() ? "interview.proof-same" : "interview.proof-changed";
        return use.reply()
                .paragraph(words.text(key, "seed", Lot.shown(proof.seed()), "among", proof.among()))
                .note(words.text("interview.proof-how"))
                .meta("question", question)
                .meta("fair", proof.same())
                .build();
    }

    Reply whole(Invocation use, Question question) {
        return asked(use, question)
                .buttons(
                        Button.of(use.words().plain("interview.probes"), part(question, "probes")),
                        Button.of(
                                use.words().plain("interview.answers"), part(question, "answers")))
                .meta("question", question.id())
                .build();
    }

    Reply probes(Invocation use, Question question) {
        Question.Side side = question.in(use.language());
        return use.reply()
                .note(quoted(side.question(), use))
                .paragraph(use.words().text("interview.probes-title").asStrong())
                .bullets(side.probes().stream().map(p -> use.words().markdown(p)).toList())
                .buttons(
                        Button.of(
                                use.words().plain("interview.answers"), part(question, "answers")))
                .meta("question", question.id())
                .build();
    }

    Reply answers(Invocation use, Question question) {
        Wording words = use.words();
        Question.Side side = question.in(use.language());
        return use.reply()
                .note(quoted(side.question(), use))
                .facts(
                        List.of(
                                new Block.Fact(
                                        words.plain("interview.low"),
                                        use.words().markdown(side.low())),
                                new Block.Fact(
                                        words.plain("interview.adequate"),
                                        use.words().markdown(side.adequate())),
                                new Block.Fact(
                                        words.plain("interview.high"),
                                        use.words().markdown(side.high()))))
                .note(words.text("interview.scale-note"))
                .buttons(Button.of(words.plain("interview.probes"), part(question, "probes")))
                .meta("question", question.id())
                .build();
    }

    private Reply.Builder asked(Invocation use, Question question) {
        Wording words = use.words();
        return use.reply()
                .paragraph(use.words().markdown(question.in(use.language()).question()).asStrong())
                .facts(
                        List.of(
                                new Block.Fact(
                                        words.plain("interview.competency"),
                                        Text.plain(competency(question, use))),
                                new Block.Fact(
                                        words.plain("interview.level"),
                                        words.text("level." + question.level().id())),
                                new Block.Fact(
                                        words.plain("interview.type"),
                                        words.text("type." + question.type().id())),
                                new Block.Fact(
                                        words.plain("interview.role"),
                                        Text.plain(roles(question, words))),
                                new Block.Fact(
                                        words.plain("interview.time"),
                                        words.text(
                                                "interview.minutes",
                                                "minutes",
                                                question.minutes()))));
    }

    private static String roles(Question question, Wording words) {
        return question.roles().stream()
                .map(job -> words.plain("job." + job.id()))
                .collect(Collectors.joining(", "));
    }

    private String competency(Question question, Invocation use) {
        return bank.competencyOf(question).map(c -> c.name().in(use.language())).orElse("");
    }

    private String competencyId(Question question) {
        return bank.competencyOf(question).map(Competency::id).orElse("");
    }

    private static CommandCall part(Question question, String part) {
        return CommandCall.of("interview show", "question", question.id(), "part", part);
    }

    private static Text quoted(String text, Invocation use) {
        return use.words().markdown(text).asEmphasis();
    }
}
