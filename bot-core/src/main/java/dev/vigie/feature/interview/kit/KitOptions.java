package dev.vigie.feature.interview.kit;

import dev.vigie.chat.OrgId;
import dev.vigie.command.Choice;
import dev.vigie.command.Choices;
import dev.vigie.command.OptionSpec;
import dev.vigie.command.UserError;
import dev.vigie.text.Bilingual;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The options of kits: which one, which form, which competencies. */
public final class KitOptions {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;\\n]\\s*");

    private KitOptions() {}

    /** The number of a kit; may be left out by whoever has only one. */
    public static OptionSpec kit() {
        return OptionSpec.integer("kit");
    }

    static OptionSpec form() {
        return OptionSpec.choice(
                "form",
                Choices.of(
                        List.of(
                                new Choice(
                                        KitForm.MAIN.id(), new Bilingual<>("principale", "main")),
                                new Choice(
                                        KitForm.RESERVE.id(),
                                        new Bilingual<>("réserve", "reserve")))));
    }

    /**
     * Reads several competencies, separated by commas: names in either language, or codes.
     *
     * @throws UserError when one of them is none
     */
    static List<String> competencies(OptionSpec competency, OrgId org, String typed) {
        Set<String> codes = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        for (String part : BETWEEN.split(typed.strip())) {
            competency
                    .choices()
                    .meant(org, part)
                    .ifPresentOrElse(choice -> codes.add(choice.value()), () -> unknown.add(part));
        }
        if (!unknown.isEmpty() || codes.isEmpty()) {
            throw new UserError(
                    "interview.unknown-competencies", "typed", String.join(", ", unknown));
        }
        return List.copyOf(codes);
    }

    /** Markdown or PDF. */
    static OptionSpec format() {
        return OptionSpec.choice(
                "format",
                Choices.of(
                        Arrays.asList(
                                new Choice("markdown", new Bilingual<>("Markdown", "Markdown")),
                                new Choice("pdf", new Bilingual<>("PDF", "PDF")))));
    }
}
