package dev.vigie.feature.interview;

import dev.vigie.command.CommandSpec;
import dev.vigie.command.Invocation;
import dev.vigie.command.OptionSpec;
import dev.vigie.command.UserError;
import dev.vigie.feature.Feature;
import dev.vigie.feature.interview.Draw.Drawn;
import dev.vigie.feature.interview.Draw.Wish;
import dev.vigie.reply.Reply;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/** Draws interview questions. */
public final class InterviewFeature implements Feature {

    private static final int AT_ONCE = 10;

    private final Banks banks;
    private final Draw draw;
    private final InterviewOptions options;

    public InterviewFeature(Banks banks, Draw draw, InterviewOptions options) {
        this.banks = banks;
        this.draw = draw;
        this.options = options;
    }

    @Override
    public List<CommandSpec> commands() {
        OptionSpec in = InterviewOptions.here();
        OptionSpec count = OptionSpec.integer("count");
        return List.of(
                CommandSpec.named("interview question")
                        .optional(options.competency())
                        .optional(options.role())
                        .optional(options.level())
                        .optional(options.type())
                        .optional(count)
                        .optional(in)
                        .inChannelOnce("in")
                        .asShortcut()
                        .handledBy(this::question),
                CommandSpec.named("interview again")
                        .required(OptionSpec.word("like"))
                        .optional(count)
                        .optional(in)
                        .optional(OptionSpec.word("skip"))
                        .inChannelOnce("in")
                        .unlisted()
                        .handledBy(this::again),
                CommandSpec.named("interview proof")
                        .required(OptionSpec.word("question"))
                        .required(OptionSpec.word("like"))
                        .optional(in)
                        .unlisted()
                        .handledBy(this::proof),
                CommandSpec.named("interview show")
                        .required(OptionSpec.word("question"))
                        .optional(InterviewOptions.part())
                        .unlisted()
                        .handledBy(this::show));
    }

    private Reply question(Invocation use) {
        return drawn(
                use,
                new Filter(
                        use.optional("competency"),
                        InterviewOptions.role(use),
                        InterviewOptions.level(use),
                        InterviewOptions.type(use)));
    }

    private Reply again(Invocation use) {
        return drawn(use, Filter.ofCode(use.text("like")));
    }

    private Reply drawn(Invocation use, Filter filter) {
        int count = use.integer("count").orElse(1);
        if (count < 1 || count > AT_ONCE) {
            throw new UserError("interview.bad-count", "max", AT_ONCE);
        }
        QuestionBank bank = banks.of(use.org());
        NavigableMap<String, String> set = set(bank, filter);
        Optional<String> skipped = use.optional("skip").filter(set::containsKey);
        Drawn drawn = draw.next(deck(use), new Wish(set, count, skipped));
        List<Question> questions =
                drawn.questions().stream().map(id -> bank.question(id).orElseThrow()).toList();
        return new InterviewReplies(bank).drawn(use, questions, drawn, filter);
    }

    private Reply proof(Invocation use) {
        String question = use.text("question");
        NavigableMap<String, String> set =
                set(banks.of(use.org()), Filter.ofCode(use.text("like")));
        return draw.proof(deck(use), question, set)
                .map(proof -> InterviewReplies.proof(use, question, proof))
                .orElseThrow(() -> new UserError("interview.proof-gone"));
    }

    private Reply show(Invocation use) {
        QuestionBank bank = banks.of(use.org());
        InterviewReplies replies = new InterviewReplies(bank);
        Question question =
                bank.question(use.text("question"))
                        .orElseThrow(() -> new UserError("interview.no-such-question"));
        return switch (use.optional("part").orElse("question")) {
            case "probes" -> replies.probes(use, question);
            case "answers" -> replies.answers(use, question);
            default -> replies.whole(use, question);
        };
    }

    private static NavigableMap<String, String> set(QuestionBank bank, Filter filter) {
        NavigableMap<String, String> set = bank.matching(filter);
        if (set.isEmpty()) {
            throw new UserError("interview.none-left");
        }
        return set;
    }

    private static Deck deck(Invocation use) {
        return use.optional("in").isPresent()
                ? Deck.of(use.org(), use.where())
                : Deck.of(use.org(), use.person().ref());
    }
}
