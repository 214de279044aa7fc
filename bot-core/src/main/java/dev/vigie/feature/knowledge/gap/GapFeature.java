package dev.vigie.feature.knowledge.gap;

import dev.vigie.command.Choice;
import dev.vigie.command.Choices;
import dev.vigie.command.CommandSpec;
import dev.vigie.command.Invocation;
import dev.vigie.command.OptionSpec;
import dev.vigie.command.UserError;
import dev.vigie.feature.Feature;
import dev.vigie.feature.knowledge.gap.GapStore.Kept;
import dev.vigie.org.AuditTrail;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Wording;
import dev.vigie.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes judgements of answers, and shows what the base does not know. */
public final class GapFeature implements Feature {

    private static final int LISTED = 10;

    private final GapStore store;
    private final Gaps gaps;
    private final AuditTrail audit;
    private final Messages messages;

    public GapFeature(GapStore store, Gaps gaps, AuditTrail audit, Messages messages) {
        this.store = store;
        this.gaps = gaps;
        this.audit = audit;
        this.messages = messages;
    }

    @Override
    public List<CommandSpec> commands() {
        OptionSpec asked = OptionSpec.word("asked");
        OptionSpec state = OptionSpec.choice("state", states());
        OptionSpec gap = OptionSpec.integer("gap");
        return List.of(
                CommandSpec.named("kb helpful").required(asked).unlisted().handledBy(this::helpful),
                CommandSpec.named("kb unhelpful")
                        .required(asked)
                        .optional(OptionSpec.choice("fault", faults()))
                        .unlisted()
                        .handledBy(this::unhelpful),
                CommandSpec.named("kb gaps").optional(state).handledBy(this::list),
                CommandSpec.named("kb gap")
                        .required(gap)
                        .optional(state)
                        .unlisted()
                        .handledBy(this::one),
                CommandSpec.named("kb erase")
                        .required(gap)
                        .unlisted()
                        .forAdministrators()
                        .handledBy(this::erase));
    }

    private Reply helpful(Invocation use) {
        Kept kept =
                gaps.judge(
                        use.org(), use.text("asked"), Verdict.HELPFUL, Optional.empty(), use.at());
        return new GapReplies(wordsOf(kept)).thanks(use);
    }

    private Reply unhelpful(Invocation use) {
        Optional<Verdict.Fault> fault =
                use.optional("fault").map(f -> Verdict.Fault.valueOf(f.toUpperCase(Locale.ROOT)));
        Kept kept = gaps.judge(use.org(), use.text("asked"), Verdict.UNHELPFUL, fault, use.at());
        return new GapReplies(wordsOf(kept)).noted(use, kept, fault);
    }

    private Wording wordsOf(Kept kept) {
        return new Wording(messages, kept.question().language());
    }

    private Reply list(Invocation use) {
        Gap.State state = use.optional("state").map(Gap.State::of).orElse(Gap.State.OPEN);
        return new GapReplies(use.words()).list(use, state, store.gaps(use.org(), state, LISTED));
    }

    private Reply one(Invocation use) {
        int number = use.integer("gap").orElseThrow();
        use.optional("state")
                .map(Gap.State::of)
                .ifPresent(
                        state ->
                                audit.together(
                                        () -> {
                                            audited(use, number + " " + state.id());
                                            return gaps.setState(use.org(), number, state);
                                        }));
        Gap gap =
                store.gap(use.org(), number)
                        .orElseThrow(() -> new UserError("kb.no-such-gap", "number", number));
        return new GapReplies(use.words()).one(use, gap);
    }

    private Reply erase(Invocation use) {
        int number = use.integer("gap").orElseThrow();
        return audit.together(
                () -> {
                    if (!store.erase(use.org(), number)) {
                        throw new UserError("kb.no-such-gap", "number", number);
                    }
                    audited(use, String.valueOf(number));
                    return use.reply()
                            .paragraph(use.words().text("kb.gap.erased", "number", number))
                            .build();
                });
    }

    private void audited(Invocation use, String subject) {
        audit.record(
                use.org(),
                new AuditTrail.Entry(use.at(), use.person().ref(), use.spec().name(), subject));
    }

    private Choices states() {
        return Choices.of(
                Arrays.stream(Gap.State.values())
                        .map(s -> new Choice(s.id(), messages.both("gap-state." + s.id())))
                        .toList());
    }

    private Choices faults() {
        return Choices.of(
                Arrays.stream(Verdict.Fault.values())
                        .map(f -> new Choice(f.id(), messages.both("fault." + f.id())))
                        .toList());
    }
}
