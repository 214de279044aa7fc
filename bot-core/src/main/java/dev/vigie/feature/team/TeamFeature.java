package dev.vigie.feature.team;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.UserRef;
import dev.vigie.command.Choice;
import dev.vigie.command.Choices;
import dev.vigie.command.CommandHandler;
import dev.vigie.command.CommandSpec;
import dev.vigie.command.Invocation;
import dev.vigie.command.OptionSpec;
import dev.vigie.command.UserError;
import dev.vigie.feature.Feature;
import dev.vigie.org.AuditTrail;
import dev.vigie.org.CrisisUnit;
import dev.vigie.org.CrisisUnitStore;
import dev.vigie.org.People;
import dev.vigie.org.PlaceStore;
import dev.vigie.org.Role;
import dev.vigie.reply.Button;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Text;
import dev.vigie.reply.Wording;
import dev.vigie.text.Language;
import dev.vigie.text.Messages;
import java.util.Arrays;
import java.util.List;

/** Sets the organization up. */
public final class TeamFeature implements Feature {

    private final CrisisUnitStore units;
    private final People people;
    private final AuditTrail audit;
    private final PlaceStore places;
    private final Messages messages;

    public TeamFeature(
            CrisisUnitStore units,
            People people,
            AuditTrail audit,
            PlaceStore places,
            Messages messages) {
        this.units = units;
        this.places = places;
        this.people = people;
        this.audit = audit;
        this.messages = messages;
    }

    @Override
    public List<CommandSpec> commands() {
        OptionSpec person = OptionSpec.person("person");
        OptionSpec language = OptionSpec.choice("lang", Choices.LANGUAGES);
        return List.of(
                CommandSpec.named("team cell").handledBy(this::cell),
                CommandSpec.named("team add")
                        .required(person)
                        .required(OptionSpec.choice("role", roles()))
                        .handledBy(changing(this::add)),
                CommandSpec.named("team who")
                        .required(person)
                        .inMenuOf(CommandSpec.Menu.PERSON)
                        .handledBy(this::who),
                CommandSpec.named("team remove").required(person).handledBy(changing(this::remove)),
                CommandSpec.named("team language")
                        .required(language)
                        .handledBy(changing(this::language)),
                CommandSpec.named("team channel")
                        .optional(OptionSpec.channel("channel"))
                        .forAdministrators()
                        .handledBy(changing(this::channel)));
    }

    /** A change and its trace are kept both or neither. */
    private CommandHandler changing(CommandHandler handler) {
        return use -> audit.together(() -> handler.handle(use));
    }

    private Reply cell(Invocation use) {
        return shown(use, units.unit(use.org()), use.reply());
    }

    private Reply add(Invocation use) {
        UserRef person = use.user("person").orElseThrow();
        Role role = Role.of(use.text("role")).orElseThrow();
        units.add(use.org(), new CrisisUnit.Member(person, role), use.person().ref(), use.at());
        audited(use, person.key() + " " + role.id());
        Text added =
                use.words()
                        .text(
                                "team.added",
                                "person",
                                Text.mention(people.person(use.org(), person)),
                                "role",
                                use.words().text("role." + role.id()));
        return shown(use, units.unit(use.org()), use.reply().paragraph(added));
    }

    /** Somebody's place in the unit; they may hold several roles. */
    private Reply who(Invocation use) {
        UserRef person = use.user("person").orElseThrow();
        Text name = Text.mention(people.person(use.org(), person));
        List<Text> roles =
                units.unit(use.org()).members().stream()
                        .filter(member -> member.ref().equals(person))
                        .map(member -> use.words().text("role." + member.role().id()))
                        .toList();
        Reply.Builder reply = use.reply();
        if (roles.isEmpty()) {
            return reply.paragraph(use.words().text("team.who-nobody", "person", name))
                    .buttons(
                            Button.of(
                                    use.words().plain("team.button.add-them"),
                                    CommandCall.of("team add", "person", person.key())))
                    .meta("roles", 0)
                    .build();
        }
        return reply.paragraph(use.words().text("team.who-is", "person", name))
                .bullets(roles)
                .meta("roles", roles.size())
                .build();
    }

    private Reply remove(Invocation use) {
        UserRef person = use.user("person").orElseThrow();
        String name = people.person(use.org(), person).name();
        if (!units.remove(use.org(), person)) {
            throw new UserError("team.not-in-unit", "person", name);
        }
        audited(use, person.key());
        return shown(
                use,
                units.unit(use.org()),
                use.reply().paragraph(use.words().text("team.removed", "person", name)));
    }

    private Reply language(Invocation use) {
        Language language = Language.parse(use.text("lang")).orElseThrow();
        people.setLanguage(use.org(), use.person(), language);
        audited(use, language.code());
        return use.replyIn(language)
                .paragraph(new Wording(messages, language).text("team.language-set"))
                .build();
    }

    /** Questions for the team go to a channel from now on: a given one, or this one. */
    private Reply channel(Invocation use) {
        ConversationRef place = use.channel("channel").orElse(use.where());
        places.set(use.org(), PlaceStore.Purpose.QUESTIONS, place, use.person().ref(), use.at());
        audited(use, place.key());
        return use.reply()
                .paragraph(
                        use.words()
                                .text(
                                        place.equals(use.where())
                                                ? "team.channel-here"
                                                : "team.channel-set"))
                .build();
    }

    private Reply shown(Invocation use, CrisisUnit unit, Reply.Builder reply) {
        Wording words = use.words();
        if (unit.isEmpty()) {
            reply.paragraph(words.text("team.no-unit").asStrong());
        } else {
            reply.paragraph(words.text("team.unit").asStrong());
            reply.bullets(
                    unit.members().stream()
                            .map(
                                    m ->
                                            Text.plain(
                                                            people.person(use.org(), m.ref()).name()
                                                                    + " — ")
                                                    .and(words.text("role." + m.role().id())))
                            .toList());
            if (unit.with(Role.PR_DIRECTOR).isEmpty()) {
                reply.paragraph(words.text("team.no-pr"));
            }
        }
        return reply.note(words.text("team.why"))
                .buttons(Button.primary(words.plain("team.button.add"), CommandCall.of("team add")))
                .meta("members", unit.members().size())
                .build();
    }

    private void audited(Invocation use, String subject) {
        audit.record(
                use.org(),
                new AuditTrail.Entry(use.at(), use.person().ref(), use.spec().name(), subject));
    }

    private Choices roles() {
        return Choices.of(
                Arrays.stream(Role.values())
                        .map(role -> new Choice(role.id(), messages.both("role." + role.id())))
                        .toList());
    }
}
