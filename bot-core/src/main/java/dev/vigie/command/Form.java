package dev.vigie.command;

import dev.vigie.chat.CommandCall;
import java.util.List;

/**
 * The options still missing, to be asked for: a modal on a chat platform, prompts in the console.
 *
 * @param title what it is for, at most 45 characters (Discord's limit for a modal)
 * @param call the command with the options already known
 * @param fields what to ask
 */
public record Form(String title, CommandCall call, List<Field> fields) {

    public Form {
        fields = List.copyOf(fields);
    }

    /**
     * One question of a form.
     *
     * @param option the option it fills
     * @param label its name in the person's language
     * @param help what to write there
     * @param choices what can be chosen, empty for free text
     */
    public record Field(OptionSpec option, String label, String help, List<Choice> choices) {
        public Field {
            choices = List.copyOf(choices);
        }
    }
}
