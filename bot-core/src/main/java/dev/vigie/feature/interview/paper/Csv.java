package dev.vigie.feature.interview.paper;

import dev.vigie.reply.Download;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a table for spreadsheets. */
public final class Csv {

    /** Tells spreadsheets that accents are UTF-8. */
    private static final String MARK = "\ufeff";

    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    /**
     * @param name of the file, without its extension
     * @param rows the first holds the titles
     */
    public static Download of(String name, List<List<String>> rows) {
        String text =
                rows.stream()
                        .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\r\n", MARK, "\r\n"));
        return Download.text(name + ".csv", "text/csv", text);
    }

    /** What begins like a formula is made text: a note must not run on the reader's machine. */
    private static String cell(String value) {
        String harmless =
                !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return harmless.matches("(?s).*[\",;\r\n].*")
                ? '"' + harmless.replace("\"", "\"\"") + '"'
                : harmless;
    }
}
