package dev.vigie.feature.interview.kit;

import dev.vigie.chat.UserRef;
import dev.vigie.command.Choices;
import dev.vigie.command.CommandSpec;
import dev.vigie.command.Invocation;
import dev.vigie.command.OptionSpec;
import dev.vigie.command.UserError;
import dev.vigie.feature.Feature;
import dev.vigie.feature.interview.InterviewOptions;
import dev.vigie.feature.interview.Question;
import dev.vigie.feature.interview.QuestionBank;
import dev.vigie.feature.interview.kit.KitPlanner.CannotBeMet;
import dev.vigie.feature.interview.kit.KitPlanner.Planned;
import dev.vigie.feature.interview.kit.KitPlanner.Result;
import dev.vigie.org.People;
import dev.vigie.reply.Reply;
import dev.vigie.text.Language;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Makes kits: the same questions, in the same order, for every candidate. */
public final class KitFeature implements Feature {

    private static final int MIN_MINUTES = 15;
    private static final int MAX_MINUTES = 240;
    private static final int MAX_TYPED = 500;
    private static final int MAX_REASON = 300;

    private final KitDesk desk;
    private final InterviewOptions options;
    private final KitReplies replies;

    /**
     * @param names the competencies
     * @param zone in which times are printed
     */
    public KitFeature(
            KitDesk desk,
            InterviewOptions options,
            QuestionBank names,
            People people,
            ZoneId zone) {
        this.desk = desk;
        this.options = options;
        this.replies = new KitReplies(desk, names, people, zone);
    }

    @Override
    public List<CommandSpec> commands() {
        OptionSpec kit = KitOptions.kit();
        OptionSpec form = KitOptions.form();
        List<CommandSpec> all = new ArrayList<>();
        all.add(
                CommandSpec.named("interview kit create")
                        .required(options.role())
                        .required(options.level())
                        .required(OptionSpec.integer("minutes"))
                        .required(OptionSpec.text("competencies").atMost(MAX_TYPED))
                        .handledBy(this::create));
        all.add(
                CommandSpec.named("interview kit list")
                        .handledBy(use -> replies.list(use, desk.all(use))));
        all.addAll(drafting(kit, form));
        all.addAll(using(kit, form));
        return all;
    }

    private List<CommandSpec> drafting(OptionSpec kit, OptionSpec form) {
        return List.of(
                CommandSpec.named("interview kit show")
                        .optional(kit)
                        .optional(form)
                        .handledBy(use -> replies.shown(use, desk.open(use), form(use))),
                CommandSpec.named("interview kit replace")
                        .required(OptionSpec.integer("item"))
                        .optional(kit)
                        .optional(form)
                        .handledBy(this::replace),
                CommandSpec.named("interview kit weigh")
                        .required(options.competency())
                        .required(OptionSpec.integer("weight"))
                        .optional(kit)
                        .required(OptionSpec.text("reason").atMost(MAX_REASON))
                        .handledBy(this::weigh),
                CommandSpec.named("interview kit freeze")
                        .optional(kit)
                        .handledBy(use -> replies.shown(use, desk.freeze(use), KitForm.MAIN)),
                CommandSpec.named("interview kit revise")
                        .optional(kit)
                        .optional(form)
                        .handledBy(
                                use ->
                                        replies.shown(
                                                use, desk.revise(use, form(use)), KitForm.MAIN)));
    }

    private List<CommandSpec> using(OptionSpec kit, OptionSpec form) {
        OptionSpec person = OptionSpec.person("person");
        return List.of(
                CommandSpec.named("interview kit print")
                        .optional(kit)
                        .optional(KitOptions.format())
                        .optional(OptionSpec.choice("lang", Choices.LANGUAGES))
                        .optional(form)
                        .handledBy(this::print),
                CommandSpec.named("interview kit invite")
                        .required(person)
                        .optional(kit)
                        .handledBy(use -> replies.panel(use, desk.invite(use, person(use)))),
                CommandSpec.named("interview kit dismiss")
                        .required(person)
                        .optional(kit)
                        .handledBy(use -> replies.panel(use, desk.dismiss(use, person(use)))));
    }

    private static UserRef person(Invocation use) {
        return use.user("person").orElseThrow();
    }

    private static KitForm form(Invocation use) {
        return use.optional("form").map(KitForm::of).orElse(KitForm.MAIN);
    }

    private Reply create(Invocation use) {
        int minutes = use.integer("minutes").orElseThrow();
        if (minutes < MIN_MINUTES || minutes > MAX_MINUTES) {
            throw new UserError("interview.bad-length", "min", MIN_MINUTES, "max", MAX_MINUTES);
        }
        KitRequest request =
                new KitRequest(
                        InterviewOptions.role(use).orElse(Question.Job.ALL),
                        InterviewOptions.level(use).orElse(Question.Level.INTERMEDIATE),
                        minutes,
                        KitOptions.competencies(
                                options.competency(), use.org(), use.text("competencies")));
        Result result = desk.plan(use, request);
        return result instanceof Planned planned
                ? replies.shown(use, desk.create(use, planned.plan()), KitForm.MAIN)
                : replies.cannotBeMet(use, request, (CannotBeMet) result);
    }

    private Reply replace(Invocation use) {
        int place = use.integer("item").orElseThrow();
        return replies.shown(use, desk.replace(use, form(use), place), form(use));
    }

    private Reply weigh(Invocation use) {
        Weight weight = new Weight(use.integer("weight").orElseThrow(), use.text("reason"));
        return replies.shown(use, desk.weigh(use, use.text("competency"), weight), KitForm.MAIN);
    }

    private Reply print(Invocation use) {
        Language language = use.optional("lang").flatMap(Language::parse).orElse(use.language());
        return replies.printed(use, desk.open(use), form(use), language);
    }
}
