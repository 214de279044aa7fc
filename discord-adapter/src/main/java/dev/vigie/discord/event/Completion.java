package dev.vigie.discord.event;

import dev.vigie.chat.CommandCall;
import dev.vigie.command.Choice;
import dev.vigie.command.Dispatcher;
import dev.vigie.command.WordlessTrace;
import dev.vigie.platform.Workers;
import dev.vigie.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Completes what is being typed. Nothing is better than something late. */
final class Completion {

    private static final Logger LOG = LoggerFactory.getLogger(Completion.class);

    private final Dispatcher dispatcher;
    private final Workers workers;
    private final Speakers speakers;

    Completion(Dispatcher dispatcher, Workers workers, Speakers speakers) {
        this.dispatcher = dispatcher;
        this.workers = workers;
        this.speakers = speakers;
    }

    void complete(CommandAutoCompleteInteractionEvent typing) {
        if (!workers.accept(() -> answer(typing))) {
            typing.replyChoices().queue();
        }
    }

    private void answer(CommandAutoCompleteInteractionEvent typing) {
        List<Command.Choice> choices = List.of();
        try {
            choices = choices(typing);
        } catch (RuntimeException bug) {
            LOG.error("no completion", WordlessTrace.of(bug));
        }
        typing.replyChoices(choices).queue();
    }

    private List<Command.Choice> choices(CommandAutoCompleteInteractionEvent typing) {
        Asked asked = speakers.of(typing);
        String option = typing.getFocusedOption().getName();
        CommandCall call = Calls.of(typing).with(option, typing.getFocusedOption().getValue());
        boolean number = typing.getFocusedOption().getType() == OptionType.INTEGER;
        List<Command.Choice> choices = new ArrayList<>();
        for (Choice choice : dispatcher.complete(asked.speaker(), asked.where(), call, option)) {
            if (choices.size() < OptionData.MAX_CHOICES) {
                drawn(choice, asked.language(), number).ifPresent(choices::add);
            }
        }
        return choices;
    }

    private static Optional<Command.Choice> drawn(
            Choice choice, Language language, boolean number) {
        String label = choice.label().in(language);
        String shown =
                label.length() <= OptionData.MAX_CHOICE_NAME_LENGTH
                        ? label
                        : label.substring(0, OptionData.MAX_CHOICE_NAME_LENGTH - 1) + "…";
        if (shown.isBlank() || choice.value().length() > OptionData.MAX_CHOICE_VALUE_LENGTH) {
            return Optional.empty();
        }
        if (!number) {
            return Optional.of(new Command.Choice(shown, choice.value()));
        }
        return choice.value().matches("\\d{1,9}")
                ? Optional.of(new Command.Choice(shown, Long.parseLong(choice.value())))
                : Optional.empty();
    }
}
