package dev.vigie.discord.markdown;

import dev.vigie.reply.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The runs of one line, as a sequence that can be tidied, looked at and divided. */
final class Runs {

    private static final String LINE_BREAK = "\r\n|\r|\n";

    private Runs() {}

    /** A text line by line. */
    static List<List<Run>> lines(Text text) {
        List<List<Run>> lines = new ArrayList<>();
        lines.add(new ArrayList<>());
        for (Run run : SpanRuns.of(text)) {
            String[] parts = run.text().split(LINE_BREAK, -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    lines.add(new ArrayList<>());
                }
                lines.get(lines.size() - 1).add(run.withText(parts[i]));
            }
        }
        return lines.stream().map(Runs::tidy).toList();
    }

    /**
     * Without empty runs, spaces outside of the markers (Discord wants none inside of {@code *}),
     * and neighbours of one style joined, since two formats that touch are read as one.
     */
    static List<Run> tidy(List<Run> runs) {
        List<Run> tidy = new ArrayList<>();
        for (Run run : runs) {
            if (run.style().equals(Style.PLAIN) || !run.canBeCut()) {
                join(tidy, run);
            } else {
                String text = run.text();
                int from = text.length() - text.stripLeading().length();
                int to = Math.max(from, text.stripTrailing().length());
                join(tidy, Run.typed(text.substring(0, from)));
                join(tidy, run.withText(text.substring(from, to)));
                join(tidy, Run.typed(text.substring(to)));
            }
        }
        return List.copyOf(tidy);
    }

    private static void join(List<Run> runs, Run run) {
        int last = runs.size() - 1;
        if (run.text().isEmpty()) {
            return;
        }
        if (last >= 0 && run.continues(runs.get(last))) {
            runs.set(last, run.withText(runs.get(last).text() + run.text()));
        } else {
            runs.add(run);
        }
    }

    /** The line as plain characters, by which places in it are counted. */
    static String characters(List<Run> runs) {
        return runs.stream().map(Run::characters).collect(Collectors.joining());
    }

    static boolean blank(List<Run> runs) {
        return runs.stream().allMatch(Run::isBlank);
    }

    /** What stands between two places, without the spaces at its ends. */
    static List<Run> between(List<Run> runs, int from, int to) {
        String characters = characters(runs);
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(characters.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(characters.charAt(end - 1))) {
            end--;
        }
        List<Run> part = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            int length = run.characters().length();
            int first = Math.max(start - at, 0);
            int last = Math.min(end - at, length);
            if (first < last) {
                part.add(run.canBeCut() ? run.withText(run.text().substring(first, last)) : run);
            }
            at += length;
        }
        return tidy(part);
    }
}
