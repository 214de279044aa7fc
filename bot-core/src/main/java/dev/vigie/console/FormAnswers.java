package dev.vigie.console;

import dev.vigie.command.CommandCatalog;
import dev.vigie.command.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads {@code option=value other="two words"}; the only field of a form needs no name. */
final class FormAnswers {

    private final Form form;
    private final Map<String, String> optionOf = new LinkedHashMap<>();

    FormAnswers(Form form, CommandCatalog catalog) {
        this.form = form;
        for (Form.Field field : form.fields()) {
            String name = field.option().name();
            optionOf.put(name, name);
            catalog.words("option." + name).forEach(word -> optionOf.put(word, name));
        }
    }

    Map<String, String> read(String text) {
        String names =
                optionOf.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        Matcher named = Pattern.compile("(?iu)(?:^|\\s)(" + names + ")\\s?[=:]").matcher(text);
        List<String> options = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        while (named.find()) {
            options.add(named.group(1));
            ends.add(named.start());
            starts.add(named.end());
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < options.size(); i++) {
            int end = i + 1 < ends.size() ? ends.get(i + 1) : text.length();
            values.put(option(options.get(i)), unquoted(text.substring(starts.get(i), end)));
        }
        if (values.isEmpty() && form.fields().size() == 1) {
            values.put(form.fields().get(0).option().name(), unquoted(text));
        }
        return values;
    }

    private String option(String typed) {
        return optionOf.entrySet().stream()
                .filter(e -> e.getKey().equalsIgnoreCase(typed))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(typed);
    }

    private static String unquoted(String value) {
        String text = value.strip();
        boolean quoted =
                text.length() > 1
                        && "\"“«'".indexOf(text.charAt(0)) >= 0
                        && "\"”»'".indexOf(text.charAt(text.length() - 1)) >= 0;
        return quoted ? text.substring(1, text.length() - 1).strip() : text;
    }
}
