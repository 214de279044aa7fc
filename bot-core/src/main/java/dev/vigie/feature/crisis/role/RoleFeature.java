package dev.vigie.feature.crisis.role;

import dev.vigie.chat.UserRef;
import dev.vigie.command.Choice;
import dev.vigie.command.Choices;
import dev.vigie.command.CommandSpec;
import dev.vigie.command.Invocation;
import dev.vigie.command.OptionSpec;
import dev.vigie.feature.Feature;
import dev.vigie.feature.crisis.Crisis;
import dev.vigie.feature.crisis.CrisisOffice;
import dev.vigie.feature.crisis.CrisisWords;
import dev.vigie.org.Role;
import dev.vigie.reply.Reply;
import dev.vigie.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** Taking a role in a crisis and handing it over. */
public final class RoleFeature implements Feature {

    private final CrisisOffice office;
    private final Messages messages;

    public RoleFeature(CrisisOffice office, Messages messages) {
        this.office = office;
        this.messages = messages;
    }

    @Override
    public List<CommandSpec> commands() {
        OptionSpec crisis = OptionSpec.integer("crisis");
        OptionSpec role = OptionSpec.choice("duty", roles());
        return List.of(
                CommandSpec.named("crisis role")
                        .required(role)
                        .optional(crisis)
                        .optional(OptionSpec.text("reason"))
                        .inChannel()
                        .handledBy(this::take),
                CommandSpec.named("crisis handover")
                        .required(role)
                        .required(OptionSpec.person("person"))
                        .optional(crisis)
                        .inChannel()
                        .handledBy(this::handOver));
    }

    private Reply take(Invocation use) {
        UserRef person = use.person().ref();
        String role = use.text("duty");
        Crisis after =
                office.desk()
                        .change(
                                use,
                                crisis ->
                                        Roles.of(crisis)
                                                .take(role, person, use.optional("reason")));
        return told(use, after, role, person);
    }

    private Reply handOver(Invocation use) {
        UserRef to = use.user("person").orElseThrow();
        String role = use.text("duty");
        Crisis after =
                office.desk()
                        .change(
                                use,
                                crisis -> Roles.of(crisis).handOver(role, use.person().ref(), to));
        return told(use, after, role, to);
    }

    private Reply told(Invocation use, Crisis after, String role, UserRef person) {
        return office.card()
                .changed(
                        use,
                        after,
                        use.words()
                                .text(
                                        "crisis.now-role",
                                        "person",
                                        office.names().mention(use.org(), person),
                                        "role",
                                        CrisisWords.roleName(use.words(), role)));
    }

    private Choices roles() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(Roles.LEAD, messages.both("crisis.role.lead")));
        for (Role role : Role.values()) {
            choices.add(new Choice(role.id(), messages.both("role." + role.id())));
        }
        return Choices.of(choices);
    }
}
