package dev.vigie.discord.draw;

import dev.vigie.chat.CommandCall;
import dev.vigie.command.Choice;
import dev.vigie.command.CommandCatalog;
import dev.vigie.command.Form;
import dev.vigie.command.OptionSpec;
import dev.vigie.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.label.LabelChildComponent;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu.SelectTarget;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;

/**
 * Draws forms as modals.
 *
 * <p>The modal's id is the call with what is already known. Where that is too long for an id, the
 * longest values become fields that are filled in already. A modal takes five fields: what is then
 * still missing is asked for after it.
 */
public final class FormModal {

    private static final int MAX_FIELDS = 5;
    private static final int LONG_TEXT = 100;

    private final CommandCatalog catalog;

    public FormModal(CommandCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * The modal; empty when what is already known takes too much room.
     *
     * @param language of the labels
     * @param card the live card it was asked from, empty when it was not
     */
    public Optional<Modal> of(Form form, Language language, String card) {
        CommandCall call = form.call();
        List<Label> labels = new ArrayList<>();
        while (call.encode().length() > CommandCall.MAX_ENCODED) {
            CommandCall tooLong = call;
            OptionSpec longest =
                    tooLong.options().keySet().stream()
                            .max(Comparator.comparingInt(o -> tooLong.option(o).get().length()))
                            .flatMap(name -> option(tooLong, name))
                            .orElseThrow();
            labels.add(carried(longest, call, language));
            call = without(call, longest.name());
        }
        for (Form.Field field : form.fields()) {
            if (labels.size() < MAX_FIELDS) {
                labels.add(label(field, language));
            }
        }
        boolean room = labels.size() > form.call().options().size() - call.options().size();
        return room
                ? Optional.of(
                        Modal.create(new CallIds(card).forCall(call), cut(form.title(), 45))
                                .addComponents(labels)
                                .build())
                : Optional.empty();
    }

    private Optional<OptionSpec> option(CommandCall call, String name) {
        return catalog.find(call.path()).flatMap(command -> command.option(name));
    }

    private static CommandCall without(CommandCall call, String option) {
        CommandCall less = new CommandCall(call.path(), Map.of());
        for (var value : call.options().entrySet()) {
            if (!value.getKey().equals(option)) {
                less = less.with(value.getKey(), value.getValue());
            }
        }
        return less;
    }

    private Label carried(OptionSpec option, CommandCall call, Language language) {
        TextInput known =
                TextInput.create(option.name(), TextInputStyle.PARAGRAPH)
                        .setMaxLength(Math.min(option.maxLength(), TextInput.MAX_VALUE_LENGTH))
                        .setValue(call.option(option.name()).orElseThrow())
                        .setRequired(false)
                        .build();
        return Label.of(
                title(catalog.word("option." + option.name(), language)),
                cut(catalog.help(option, language), Label.DESCRIPTION_MAX_LENGTH),
                known);
    }

    private static Label label(Form.Field field, Language language) {
        return Label.of(
                title(field.label()),
                cut(field.help(), Label.DESCRIPTION_MAX_LENGTH),
                input(field, language));
    }

    private static LabelChildComponent input(Form.Field field, Language language) {
        OptionSpec option = field.option();
        return switch (option.type()) {
            case PERSON ->
                    EntitySelectMenu.create(option.name(), SelectTarget.USER, SelectTarget.ROLE)
                            .setRequired(option.required())
                            .build();
            case CHANNEL ->
                    EntitySelectMenu.create(option.name(), SelectTarget.CHANNEL)
                            .setRequired(option.required())
                            .build();
            case CHOICE -> canBeListed(field.choices()) ? choices(field, language) : text(option);
            case TEXT, WORD, INTEGER, MESSAGE -> text(option);
        };
    }

    private static LabelChildComponent choices(Form.Field field, Language language) {
        return StringSelectMenu.create(field.option().name())
                .addOptions(
                        field.choices().stream()
                                .map(
                                        choice ->
                                                SelectOption.of(
                                                        label(choice, language), choice.value()))
                                .toList())
                .setRequired(field.option().required())
                .build();
    }

    private static String label(Choice choice, Language language) {
        return cut(choice.label().in(language), SelectOption.LABEL_MAX_LENGTH);
    }

    private static boolean canBeListed(List<Choice> choices) {
        Set<String> values = new HashSet<>();
        choices.forEach(choice -> values.add(choice.value()));
        return !choices.isEmpty()
                && choices.size() <= StringSelectMenu.OPTIONS_MAX_AMOUNT
                && values.size() == choices.size()
                && values.stream().allMatch(v -> v.length() <= SelectOption.VALUE_MAX_LENGTH);
    }

    private static TextInput text(OptionSpec option) {
        TextInputStyle style =
                option.maxLength() > LONG_TEXT ? TextInputStyle.PARAGRAPH : TextInputStyle.SHORT;
        return TextInput.create(option.name(), style)
                .setMaxLength(Math.min(option.maxLength(), TextInput.MAX_VALUE_LENGTH))
                .setRequired(option.required())
                .build();
    }

    private static String title(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return cut(
                word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first),
                Label.LABEL_MAX_LENGTH);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
