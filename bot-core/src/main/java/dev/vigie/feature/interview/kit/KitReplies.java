package dev.vigie.feature.interview.kit;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.UserRef;
import dev.vigie.command.Invocation;
import dev.vigie.feature.interview.QuestionBank;
import dev.vigie.feature.interview.kit.KitPlanner.CannotBeMet;
import dev.vigie.feature.interview.paper.Paper;
import dev.vigie.org.People;
import dev.vigie.reply.Block;
import dev.vigie.reply.Button;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Text;
import dev.vigie.reply.Wording;
import dev.vigie.text.Language;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Words the kits. */
final class KitReplies {

    private final KitDesk desk;
    private final QuestionBank names;
    private final People people;
    private final ZoneId zone;

    KitReplies(KitDesk desk, QuestionBank names, People people, ZoneId zone) {
        this.desk = desk;
        this.names = names;
        this.people = people;
        this.zone = zone;
    }

    /** The questions of a form with their times, and what can be done with the kit. */
    Reply shown(Invocation use, Kit kit, KitForm form) {
        Reply.Builder reply = use.reply().heading(title(use.words(), kit));
        reply.facts(facts(use, kit));
        reply.paragraph(use.words().text("interview.kit-form", "form", form).asStrong());
        reply.numbered(questions(use, kit, form));
        weights(use, kit, reply);
        return reply.note(
                        use.words()
                                .text(kit.frozen() ? "interview.kit-same" : "interview.kit-draft"))
                .buttons(buttons(use, kit, form))
                .meta("kit", kit.id().number())
                .meta("version", kit.id().version())
                .meta("frozen", kit.frozen())
                .meta(
                        "questions",
                        kit.plan().form(form).stream().map(i -> i.question().id()).toList())
                .build();
    }

    private static Text title(Wording words, Kit kit) {
        return words.text(
                "interview.kit-title",
                "kit",
                kit.id().number(),
                "version",
                kit.id().version(),
                "role",
                words.text("job." + kit.plan().request().role().id()));
    }

    private List<Block.Fact> facts(Invocation use, Kit kit) {
        Wording words = use.words();
        KitRequest request = kit.plan().request();
        TimePlan times = TimePlan.of(kit.plan());
        return List.of(
                new Block.Fact(
                        words.plain("interview.level"),
                        words.text("level." + request.level().id())),
                new Block.Fact(
                        words.plain("interview.time"),
                        words.text(
                                "interview.kit-time",
                                "minutes",
                                request.minutes(),
                                "closing",
                                times.closing(),
                                "spare",
                                times.spare())),
                new Block.Fact(words.plain("interview.panel"), Text.plain(panelNames(use, kit))));
    }

    private String panelNames(Invocation use, Kit kit) {
        return String.join(
                ", ",
                desk.panel(use, kit).stream()
                        .map(ref -> people.person(use.org(), ref).name())
                        .toList());
    }

    private List<Text> questions(Invocation use, Kit kit, KitForm form) {
        List<Integer> starts = TimePlan.of(kit.plan()).starts();
        List<Text> lines = new ArrayList<>();
        for (KitItem item : kit.plan().form(form)) {
            Text when =
                    use.words()
                            .text(
                                    "interview.kit-slot",
                                    "start",
                                    starts.get(lines.size()),
                                    "minutes",
                                    item.minutes(),
                                    "competency",
                                    names.nameOf(item.competency(), use.language()));
            lines.add(
                    when.and(" ")
                            .and(
                                    use.words()
                                            .markdown(
                                                    item.question()
                                                            .in(use.language())
                                                            .question())));
        }
        return lines;
    }

    private void weights(Invocation use, Kit kit, Reply.Builder reply) {
        for (String competency : kit.plan().request().competencies()) {
            Weight weight = kit.plan().weight(competency);
            if (weight.points() != 1) {
                reply.note(
                        use.words()
                                .text(
                                        "interview.weight",
                                        "competency",
                                        names.nameOf(competency, use.language()),
                                        "points",
                                        weight.points(),
                                        "reason",
                                        Text.plain(weight.reason())));
            }
        }
    }

    private static List<Button> buttons(Invocation use, Kit kit, KitForm form) {
        Wording words = use.words();
        List<Button> buttons = new ArrayList<>();
        if (kit.frozen()) {
            buttons.add(
                    Button.primary(
                            words.plain("interview.add-candidate"),
                            on(kit, "interview candidate add")));
            buttons.add(
                    Button.of(words.plain("interview.revise"), on(kit, "interview kit revise")));
        } else {
            buttons.add(
                    Button.primary(
                            words.plain("interview.freeze"), on(kit, "interview kit freeze")));
            buttons.add(
                    Button.of(
                            words.plain("interview.replace"),
                            on(kit, "interview kit replace").with("form", form.id())));
        }
        buttons.add(
                Button.of(
                        words.plain("interview.show-form", "form", form.other()),
                        on(kit, "interview kit show").with("form", form.other().id())));
        for (String format : List.of("markdown", "pdf")) {
            buttons.add(
                    Button.of(
                            words.plain("interview.print." + format),
                            on(kit, "interview kit print")
                                    .with("format", format)
                                    .with("form", form.id())));
        }
        buttons.add(Button.of(words.plain("interview.invite"), on(kit, "interview kit invite")));
        return buttons;
    }

    private static CommandCall on(Kit kit, String path) {
        return CommandCall.of(path, "kit", kit.id().number());
    }

    /** Those of one's own; an administrator also sees that the others exist. */
    Reply list(Invocation use, List<Kit> all) {
        List<Block.Item> mine = new ArrayList<>();
        List<Text> others = new ArrayList<>();
        for (Kit kit : all) {
            String title =
                    use.words()
                            .plain(
                                    "interview.kit-title",
                                    "kit",
                                    kit.id().number(),
                                    "version",
                                    kit.id().version(),
                                    "role",
                                    use.words().plain("job." + kit.plan().request().role().id()));
            if (desk.mine(use, kit)) {
                mine.add(
                        new Block.Item(
                                title,
                                CommandCall.of("interview kit show", "kit", kit.id().number())));
            } else if (use.caller().administrator()) {
                others.add(use.words().text("interview.kit-exists", "kit", kit.id().number()));
            }
        }
        return use.reply()
                .paragraph(use.words().text("interview.kits", "count", mine.size()))
                .menu(use.words().plain("interview.open"), mine)
                .bullets(others)
                .meta("kits", mine.size())
                .build();
    }

    Reply cannotBeMet(Invocation use, KitRequest request, CannotBeMet why) {
        Wording words = use.words();
        Reply.Builder reply =
                use.reply().paragraph(words.text("interview.cannot-be-met").asStrong());
        List<Text> reasons = new ArrayList<>();
        for (String competency : request.competencies()) {
            Integer count = why.scarce().get(competency);
            if (count != null) {
                reasons.add(
                        words.text(
                                "interview.because-scarce",
                                "competency",
                                names.nameOf(competency, use.language()),
                                "count",
                                count));
            }
        }
        if (why.minutes() > 0) {
            reasons.add(
                    words.text(
                            "interview.because-short",
                            "minutes",
                            request.minutes(),
                            "least",
                            why.minutes()));
        }
        return reply.bullets(reasons)
                .meta("error", "interview.cannot-be-met")
                .meta("least", why.minutes())
                .build();
    }

    Reply panel(Invocation use, Kit kit) {
        List<UserRef> panel = desk.panel(use, kit);
        return use.reply()
                .paragraph(
                        use.words()
                                .text(
                                        "interview.panel-now",
                                        "kit",
                                        kit.id().number(),
                                        "count",
                                        panel.size()))
                .bullets(
                        panel.stream()
                                .map(ref -> Text.plain(people.person(use.org(), ref).name()))
                                .toList())
                .build();
    }

    Reply printed(Invocation use, Kit kit, KitForm form, Language language) {
        Wording words = use.words().in(language);
        Paper paper =
                new KitPaper(words, code -> names.nameOf(code, language))
                        .of(title(words, kit), kit, form);
        String name =
                words.plain("interview.kit-file")
                        + "-"
                        + kit.id().number()
                        + "-v"
                        + kit.id().version()
                        + (form == KitForm.RESERVE ? "-" + form.id() : "");
        boolean pdf = use.optional("format").filter("pdf"::equals).isPresent();
        return use.reply()
                .paragraph(use.words().text("interview.printed"))
                .file(pdf ? paper.pdf(name, zone) : paper.markdown(name, zone))
                .build();
    }
}
