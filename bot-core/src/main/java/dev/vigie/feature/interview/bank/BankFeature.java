package dev.vigie.feature.interview.bank;

import dev.vigie.command.Choice;
import dev.vigie.command.Choices;
import dev.vigie.command.CommandSpec;
import dev.vigie.command.Invocation;
import dev.vigie.command.OptionSpec;
import dev.vigie.command.UserError;
import dev.vigie.feature.Feature;
import dev.vigie.feature.interview.InterviewOptions;
import dev.vigie.feature.interview.Question;
import dev.vigie.feature.interview.bank.BankFile.Carried;
import dev.vigie.feature.interview.neverask.NeverAsk;
import dev.vigie.org.AuditTrail;
import dev.vigie.org.People;
import dev.vigie.reply.Reply;
import dev.vigie.text.Bilingual;
import dev.vigie.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The team's own questions: proposed, written in both languages, approved by a second person. */
public final class BankFeature implements Feature {

    private static final int MIN_MINUTES = 2;
    private static final int MAX_MINUTES = 30;
    private static final int MAX_IMPORT = 8000;
    private static final int MAX_REASON = 300;

    private final TeamBanks banks;
    private final BankDesk desk;
    private final AuditTrail audit;
    private final InterviewOptions options;
    private final BankReplies replies;

    /**
     * What it needs from outside.
     *
     * @param store the events
     * @param audit the trail of changes
     * @param people the names of those who made them
     */
    public record Ports(BankStore store, AuditTrail audit, People people) {}

    public BankFeature(TeamBanks banks, NeverAsk neverAsk, Ports ports, InterviewOptions options) {
        NeverAsked neverAsked = new NeverAsked(neverAsk);
        this.banks = banks;
        this.desk = new BankDesk(banks, ports.store(), ports.audit(), neverAsked);
        this.audit = ports.audit();
        this.options = options;
        this.replies = new BankReplies(banks, neverAsked, ports.people());
    }

    @Override
    public List<CommandSpec> commands() {
        List<CommandSpec> all = new ArrayList<>(proposing());
        all.addAll(keeping());
        return all;
    }

    private List<CommandSpec> proposing() {
        OptionSpec proposal = OptionSpec.word("proposal");
        OptionSpec reason = OptionSpec.text("reason").atMost(MAX_REASON);
        return List.of(
                CommandSpec.named("interview propose")
                        .required(options.competency())
                        .required(options.type())
                        .required(options.level())
                        .optional(options.role())
                        .optional(OptionSpec.integer("minutes"))
                        .handledBy(this::propose),
                CommandSpec.named("interview write")
                        .required(proposal)
                        .required(OptionSpec.choice("lang", Choices.LANGUAGES))
                        .required(OptionSpec.text("question"))
                        .required(OptionSpec.text("probes"))
                        .required(OptionSpec.text("low"))
                        .required(OptionSpec.text("adequate"))
                        .required(OptionSpec.text("high"))
                        .unlisted()
                        .handledBy(this::write),
                CommandSpec.named("interview send")
                        .required(proposal)
                        .unlisted()
                        .handledBy(use -> replies.sent(use, desk.send(use, id(use)))),
                CommandSpec.named("interview review")
                        .optional(proposal)
                        .optional(OptionSpec.choice("verdict", verdicts()))
                        .optional(reason)
                        .handledBy(this::review),
                CommandSpec.named("interview refuse")
                        .required(proposal)
                        .required(reason)
                        .unlisted()
                        .handledBy(this::refuse));
    }

    private List<CommandSpec> keeping() {
        OptionSpec question = OptionSpec.word("question");
        OptionSpec reason = OptionSpec.text("reason").atMost(MAX_REASON);
        return List.of(
                CommandSpec.named("interview bank retire")
                        .required(question)
                        .required(reason)
                        .handledBy(this::retire),
                CommandSpec.named("interview bank restore")
                        .required(question)
                        .handledBy(
                                use ->
                                        replies.restored(
                                                use, desk.restore(use, use.text("question")))),
                CommandSpec.named("interview bank history")
                        .optional(question)
                        .handledBy(this::history),
                CommandSpec.named("interview bank export").handledBy(this::export),
                CommandSpec.named("interview bank import")
                        .required(OptionSpec.text("text").atMost(MAX_IMPORT))
                        .handledBy(this::take));
    }

    private Reply propose(Invocation use) {
        int minutes = use.integer("minutes").orElse(5);
        checkMinutes(minutes);
        return replies.proposal(
                use,
                desk.propose(
                        use,
                        new BankEvent.Proposed(
                                use.text("competency"),
                                InterviewOptions.type(use).orElseThrow(),
                                InterviewOptions.level(use).orElseThrow(),
                                List.of(InterviewOptions.role(use).orElse(Question.Job.ALL)),
                                minutes)));
    }

    private static void checkMinutes(int minutes) {
        if (minutes < MIN_MINUTES || minutes > MAX_MINUTES) {
            throw new UserError("interview.bad-minutes", "min", MIN_MINUTES, "max", MAX_MINUTES);
        }
    }

    private Reply write(Invocation use) {
        Question.Side side =
                SideCheck.read(
                        use.text("question"),
                        use.text("probes"),
                        List.of(use.text("low"), use.text("adequate"), use.text("high")));
        Language language = Language.parse(use.text("lang")).orElseThrow();
        return replies.proposal(
                use, desk.write(use, id(use), new BankEvent.Written(language, side)));
    }

    private Reply review(Invocation use) {
        Optional<String> proposal = use.optional("proposal");
        if (proposal.isEmpty()) {
            return replies.waiting(use);
        }
        String id = proposal.get();
        Optional<String> verdict = use.optional("verdict");
        if (verdict.isEmpty()) {
            BankEntry entry = banks.entry(use.org(), id);
            if (entry.proposed().isEmpty()) {
                throw new UserError("interview.no-such-proposal");
            }
            return replies.proposal(use, entry);
        }
        if (verdict.get().equals("approve")) {
            return replies.judged(use, desk.judge(use, id, new BankEvent.Approved()));
        }
        String reason =
                use.optional("reason")
                        .orElseThrow(() -> new UserError("interview.refusal-needs-reason"));
        return replies.judged(use, desk.judge(use, id, new BankEvent.Refused(reason)));
    }

    private Reply refuse(Invocation use) {
        BankEvent verdict = new BankEvent.Refused(use.text("reason"));
        return replies.judged(use, desk.judge(use, id(use), verdict));
    }

    private Reply retire(Invocation use) {
        return replies.retired(use, desk.retire(use, use.text("question"), use.text("reason")));
    }

    private Reply history(Invocation use) {
        return use.optional("question")
                .map(id -> replies.history(use, banks.entry(use.org(), id)))
                .orElseGet(() -> replies.changes(use));
    }

    private Reply export(Invocation use) {
        return replies.exported(use, BankYaml.of(banks.entries(use.org()).values()));
    }

    /** Each question comes in as a proposal of whoever imports it: a second person approves it. */
    private Reply take(Invocation use) {
        List<Carried> questions = BankYaml.read(use.text("text"));
        for (Carried question : questions) {
            checkMinutes(question.minutes());
            SideCheck.check(question.fr());
            SideCheck.check(question.en());
            if (banks.builtIn().competency(question.competency()).isEmpty()) {
                throw new UserError("interview.unknown-competency", "code", question.competency());
            }
        }
        return audit.together(
                () -> {
                    List<BankEntry> entries = new ArrayList<>();
                    questions.forEach(question -> entries.add(taken(use, question)));
                    return replies.imported(use, entries);
                });
    }

    private BankEntry taken(Invocation use, Carried question) {
        BankEntry entry =
                desk.propose(
                        use,
                        new BankEvent.Proposed(
                                question.competency(),
                                question.type(),
                                question.level(),
                                question.roles(),
                                question.minutes()));
        desk.write(use, entry.id(), new BankEvent.Written(Language.FR, question.fr()));
        return desk.write(use, entry.id(), new BankEvent.Written(Language.EN, question.en()));
    }

    private static String id(Invocation use) {
        return use.text("proposal");
    }

    private static Choices verdicts() {
        return Choices.of(
                List.of(
                        new Choice("approve", new Bilingual<>("approuver", "approve")),
                        new Choice("refuse", new Bilingual<>("refuser", "refuse"))));
    }
}
