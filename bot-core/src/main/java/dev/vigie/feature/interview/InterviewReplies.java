package dev.vigie.feature.interview;

import dev.vigie.chat.CommandCall;
import dev.vigie.command.Invocation;
import dev.vigie.feature.interview.Draw.Drawn;
import dev.vigie.reply.Block;
import dev.vigie.reply.Button;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Text;
import dev.vigie.reply.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** Words the questions, their probes and their scales. */
final class InterviewReplies {

    private final QuestionBank bank;

    InterviewReplies(QuestionBank bank) {
        this.bank = bank;
    }

    Reply drawn(Invocation use, Question question, Drawn drawn) {
        Wording words = use.words();
        Reply.Builder reply = asked(use, question);
        reply.note(words.text("interview.count", "count", drawn.count(), "of", drawn.of()));
        if (drawn.again()) {
            reply.note(words.text("interview.again", "of", drawn.of()));
        }
        return reply.buttons(
                        Button.of(words.plain("interview.probes"), part(question, "probes")),
                        Button.of(words.plain("interview.answers"), part(question, "answers")),
                        Button.primary(words.plain("interview.another"), use.call()))
                .meta("question", question.id())
                .meta("competency", competencyId(question))
                .meta("type", question.type().id())
                .meta("level", question.level().id())
                .meta("roles", question.roles().stream().map(Question.Job::id).toList())
                .meta("minutes", question.minutes())
                .meta("count", drawn.count())
                .meta("of", drawn.of())
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
