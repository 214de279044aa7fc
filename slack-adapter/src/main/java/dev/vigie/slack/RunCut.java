package dev.vigie.slack;

import java.util.ArrayList;
import java.util.List;

/** Cuts running text into parts that fit; mentions and moments stay whole. */
final class RunCut {

    private RunCut() {}

    /** The parts in order, none of them blank; a line break at a cut is the cut. */
    static List<List<Run>> parts(List<Run> runs, int max) {
        List<List<Run>> parts = new ArrayList<>();
        List<Run> rest = runs;
        while (!rest.isEmpty()) {
            String text = Runs.text(rest);
            int end = outsideWholes(rest, TextCut.length(text, max));
            boolean cut = end < text.length();
            List<Run> part = between(rest, 0, cut && text.charAt(end - 1) == '\n' ? end - 1 : end);
            if (!Runs.text(part).isBlank()) {
                parts.add(part);
            }
            rest = between(rest, end, text.length());
        }
        return parts;
    }

    /** The same place, or the border of the indivisible run it falls into. */
    private static int outsideWholes(List<Run> runs, int place) {
        int start = 0;
        for (Run run : runs) {
            int end = start + run.text().length();
            if (place > start && place < end && !(run instanceof Run.Divisible)) {
                return start > 0 ? start : end;
            }
            start = end;
        }
        return place;
    }

    private static List<Run> between(List<Run> runs, int from, int to) {
        List<Run> part = new ArrayList<>();
        int start = 0;
        for (Run run : runs) {
            int end = start + run.text().length();
            int first = Math.max(from, start);
            int last = Math.min(to, end);
            if (first < last) {
                part.add(within(run, first - start, last - start));
            }
            start = end;
        }
        return part;
    }

    private static Run within(Run run, int from, int to) {
        return run instanceof Run.Divisible divisible
                ? divisible.saying(run.text().substring(from, to))
                : run;
    }
}
