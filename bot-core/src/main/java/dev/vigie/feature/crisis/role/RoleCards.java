package dev.vigie.feature.crisis.role;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.feature.crisis.Crisis;
import dev.vigie.feature.crisis.CrisisEvent;
import dev.vigie.feature.crisis.CrisisLetters;
import dev.vigie.feature.crisis.CrisisPart;
import dev.vigie.feature.crisis.CrisisWords;
import dev.vigie.feature.crisis.Scene;
import dev.vigie.feature.crisis.StepState;
import dev.vigie.reply.Block;
import dev.vigie.reply.Button;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Text;
import dev.vigie.reply.Wording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Tells whoever takes a role what it expects of them, and shows on the card who holds which. */
public final class RoleCards implements CrisisPart {

    private final CrisisLetters letters;

    public RoleCards(CrisisLetters letters) {
        this.letters = letters;
    }

    @Override
    public void happened(OrgId org, Crisis crisis) {
        if (crisis.last().event() instanceof CrisisEvent.RoleTaken taken) {
            letters.send(org, crisis, taken.person(), card(org, crisis, taken));
        }
    }

    private Reply card(OrgId org, Crisis crisis, CrisisEvent.RoleTaken taken) {
        UserRef person = taken.person();
        Wording words = letters.words(org, person);
        Reply.Builder reply =
                letters.direct(words)
                        .heading(
                                words.text(
                                        "crisis.role-card",
                                        "number",
                                        crisis.number(),
                                        "role",
                                        CrisisWords.roleName(words, taken.role())));
        if (taken.role().equals(Roles.LEAD)) {
            reply.paragraph(words.text("crisis.role-card.lead"));
        }
        List<Text> steps =
                crisis.openSteps().stream()
                        .filter(s -> s.step().owner().id().equals(taken.role()))
                        .map(s -> step(words, s))
                        .toList();
        if (!steps.isEmpty()) {
            reply.paragraph(words.text("crisis.role-card.steps")).bullets(steps);
        }
        return reply.note(words.text("crisis.role-card.relay"))
                .buttons(
                        CrisisLetters.show(words, crisis),
                        Button.of(
                                words.plain("crisis.button.handover"),
                                CommandCall.of(
                                        "crisis handover",
                                        "crisis",
                                        crisis.number(),
                                        "duty",
                                        taken.role())))
                .build();
    }

    private static Text step(Wording words, StepState state) {
        return Text.strong(state.number() + ".")
                .and(" ")
                .and(words.markdown(state.step().in(words.language()).action()))
                .and(" (" + CrisisWords.offset(state.step().at().duration(), words) + ")");
    }

    @Override
    public List<Block.Fact> facts(Scene scene, Crisis crisis) {
        List<Block.Fact> facts = new ArrayList<>();
        Roles.of(crisis)
                .holders()
                .forEach(
                        (role, holder) ->
                                facts.add(
                                        new Block.Fact(
                                                CrisisWords.roleName(scene.words(), role),
                                                held(scene, holder))));
        return facts;
    }

    private Text held(Scene scene, Roles.Holder holder) {
        long minutes = Math.max(0, Duration.between(holder.since(), scene.at()).toMinutes());
        return scene.words()
                .text(
                        "crisis.role-since",
                        "person",
                        letters.person(scene.org(), holder.person()).name(),
                        "hours",
                        minutes / 60,
                        "minutes",
                        minutes % 60);
    }

    @Override
    public List<Button> buttons(Scene scene, Crisis crisis) {
        return Roles.of(crisis).holder(Roles.LEAD).isPresent()
                ? List.of()
                : List.of(
                        Button.of(
                                scene.words().plain("crisis.button.lead"),
                                CommandCall.of(
                                        "crisis role",
                                        "crisis",
                                        crisis.number(),
                                        "duty",
                                        Roles.LEAD)));
    }
}
