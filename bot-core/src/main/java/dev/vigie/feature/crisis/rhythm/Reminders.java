package dev.vigie.feature.crisis.rhythm;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.OrgId;
import dev.vigie.feature.crisis.Crisis;
import dev.vigie.feature.crisis.CrisisEvent;
import dev.vigie.feature.crisis.CrisisLetters;
import dev.vigie.feature.crisis.CrisisPart;
import dev.vigie.feature.crisis.Scene;
import dev.vigie.feature.crisis.role.Roles;
import dev.vigie.reply.Block;
import dev.vigie.reply.Button;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Text;
import dev.vigie.reply.Wording;
import dev.vigie.timer.Timer;
import dev.vigie.timer.Timers;
import java.util.List;

/** Plans the next reminder after each event, sends reminders, and shows when the update is due. */
public final class Reminders implements CrisisPart {

    static final String KIND = "crisis-remind";

    private static final int SNOOZE_MINUTES = 30;
    private static final int STEPS_LISTED = 6;

    private final CrisisLetters letters;
    private final Timers timers;

    public Reminders(CrisisLetters letters, Timers timers) {
        this.letters = letters;
        this.timers = timers;
    }

    @Override
    public void happened(OrgId org, Crisis crisis) {
        if (crisis.last().event() instanceof CrisisEvent.Reminded reminded) {
            send(org, crisis, reminded);
        }
        Rhythm.of(crisis)
                .next()
                .ifPresent(
                        due ->
                                timers.plan(
                                        new Timer(
                                                KIND,
                                                org.value()
                                                        + " "
                                                        + crisis.number()
                                                        + " "
                                                        + crisis.version(),
                                                org,
                                                crisis.number() + " " + crisis.version()),
                                        due.at()));
    }

    private void send(OrgId org, Crisis crisis, CrisisEvent.Reminded reminded) {
        if (reminded.person().isPresent()) {
            Wording words = letters.words(org, reminded.person().get());
            letters.send(
                    org,
                    crisis,
                    reminded.person().get(),
                    letters.direct(words)
                            .paragraph(words.text("crisis.remind.relay", "number", crisis.number()))
                            .buttons(CrisisLetters.show(words, crisis))
                            .build());
            return;
        }
        Wording words = letters.words(org);
        Reply.Builder reply =
                letters.open(words)
                        .paragraph(
                                lead(org, crisis)
                                        .and(
                                                words.text(
                                                        "crisis.remind." + reminded.of(),
                                                        "number",
                                                        crisis.number())));
        if (reminded.of().equals(Rhythm.OVERDUE)) {
            reply.bullets(overdue(words, crisis));
        }
        letters.post(org, crisis, reply.buttons(buttons(words, crisis, reminded)).build());
    }

    /** The lead is named first, so that they are notified. */
    private Text lead(OrgId org, Crisis crisis) {
        return Roles.of(crisis)
                .holder(Roles.LEAD)
                .map(holder -> Text.mention(letters.person(org, holder.person())).and(" "))
                .orElse(Text.EMPTY);
    }

    private static List<Text> overdue(Wording words, Crisis crisis) {
        return crisis.openSteps().stream()
                .filter(step -> step.overdue(crisis.openedAt(), crisis.last().at()))
                .limit(STEPS_LISTED)
                .map(
                        s ->
                                Text.strong(s.number() + ".")
                                        .and(" ")
                                        .and(
                                                words.markdown(
                                                        s.step().in(words.language()).action())))
                .toList();
    }

    private static List<Button> buttons(
            Wording words, Crisis crisis, CrisisEvent.Reminded reminded) {
        Button snooze =
                Button.of(
                        words.plain("crisis.button.snooze"),
                        CommandCall.of(
                                "crisis snooze",
                                "minutes",
                                SNOOZE_MINUTES,
                                "crisis",
                                crisis.number()));
        return switch (reminded.of()) {
            case Rhythm.UPDATE -> List.of(update(words, crisis), snooze);
            case Rhythm.LEAD ->
                    List.of(
                            Button.primary(
                                    words.plain("crisis.button.lead"),
                                    CommandCall.of(
                                            "crisis role",
                                            "crisis",
                                            crisis.number(),
                                            "duty",
                                            Roles.LEAD)),
                            snooze);
            default -> List.of(CrisisLetters.show(words, crisis), snooze);
        };
    }

    private static Button update(Wording words, Crisis crisis) {
        return Button.of(
                words.plain("crisis.button.update"),
                CommandCall.of("crisis update", "crisis", crisis.number()));
    }

    @Override
    public List<Block.Fact> facts(Scene scene, Crisis crisis) {
        Wording words = scene.words();
        if (!crisis.open()) {
            return List.of();
        }
        return Rhythm.of(crisis)
                .nextUpdate()
                .map(
                        at ->
                                new Block.Fact(
                                        words.plain("crisis.next-update-label"),
                                        at.isBefore(scene.at())
                                                ? Text.moment(at)
                                                        .and(" ")
                                                        .and(
                                                                words.text("crisis.overdue")
                                                                        .asStrong())
                                                : Text.moment(at)))
                .stream()
                .toList();
    }

    @Override
    public List<Button> buttons(Scene scene, Crisis crisis) {
        return Rhythm.of(crisis).nextUpdate().isPresent()
                ? List.of(update(scene.words(), crisis))
                : List.of();
    }
}
