package dev.vigie.command;

import dev.vigie.text.Bilingual;
import dev.vigie.text.Messages;
import java.util.List;

/** A few commands of every kind, under words that the built-in messages know. */
final class SampleCommands {

    static final Choices PLAYBOOKS =
            Choices.of(
                    List.of(
                            choice("outage", "Panne de service", "Service outage"),
                            choice("data-leak", "Fuite de données", "Data leak"),
                            choice("hacked-account", "Compte piraté", "Hacked account"),
                            choice("hacked-site", "Site piraté", "Hacked site")));

    static final Choices SEVERITIES =
            Choices.of(
                    List.of(
                            choice("1", "1 – critique", "1 – critical"),
                            choice("2", "2 – grave", "2 – serious"),
                            choice("3", "3 – sensible", "3 – sensitive")));

    static final Choices LEVELS =
            Choices.of(
                    List.of(
                            choice("junior", "Débutant", "Junior"),
                            choice("senior", "Expérimenté", "Senior")));

    static final Choices ROLES =
            Choices.of(
                    List.of(
                            choice(
                                    "pr-director",
                                    "Direction des relations publiques",
                                    "Public-relations director"),
                            choice("legal", "Service juridique", "Legal counsel")));

    private static final OptionSpec STEP = OptionSpec.integer("step");
    private static final OptionSpec CRISIS = OptionSpec.integer("crisis");

    private SampleCommands() {}

    static List<CommandSpec> answering(CommandHandler handler) {
        return List.of(
                CommandSpec.named("ask").required(OptionSpec.text("question")).handledBy(handler),
                CommandSpec.named("interview question")
                        .optional(OptionSpec.choice("level", LEVELS))
                        .optional(OptionSpec.choice("role", ROLES))
                        .handledBy(handler),
                CommandSpec.named("interview show")
                        .required(OptionSpec.word("question"))
                        .unlisted()
                        .handledBy(handler),
                CommandSpec.named("crisis start")
                        .optional(OptionSpec.choice("playbook", PLAYBOOKS))
                        .optional(OptionSpec.choice("severity", SEVERITIES))
                        .optional(OptionSpec.text("subject").atMost(300))
                        .inChannelOnce("playbook")
                        .handledBy(handler),
                CommandSpec.named("crisis skip")
                        .required(STEP)
                        .optional(CRISIS)
                        .required(OptionSpec.text("reason"))
                        .inChannel()
                        .handledBy(handler),
                CommandSpec.named("crisis assign")
                        .required(STEP)
                        .required(OptionSpec.person("person"))
                        .optional(CRISIS)
                        .handledBy(handler),
                CommandSpec.named("crisis note")
                        .optional(CRISIS)
                        .required(OptionSpec.text("text"))
                        .handledBy(handler),
                CommandSpec.named("team add")
                        .required(OptionSpec.person("person"))
                        .required(OptionSpec.choice("role", ROLES))
                        .forAdministrators()
                        .handledBy(handler),
                CommandSpec.named("help").handledBy(handler));
    }

    static CommandCatalog catalog() {
        return new CommandCatalog(answering(use -> use.reply().build()), Messages.builtIn());
    }

    private static Choice choice(String value, String fr, String en) {
        return new Choice(value, new Bilingual<>(fr, en));
    }
}
