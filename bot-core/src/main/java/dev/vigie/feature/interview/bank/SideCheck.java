package dev.vigie.feature.interview.bank;

import dev.vigie.command.UserError;
import dev.vigie.feature.interview.Question.Side;
import java.util.List;

/** What the words of a proposed question must be, as for those that ship with Vigie. */
final class SideCheck {

    private static final int MAX_QUESTION = 900;
    private static final int MIN_PROBES = 2;
    private static final int MAX_PROBES = 4;
    private static final int MAX_PROBE = 300;
    private static final int MAX_ANCHOR = 400;

    private SideCheck() {}

    /**
     * @param probes one per line, or separated by {@code |}
     * @throws UserError when something is missing or too long
     */
    static Side read(String question, String probes, List<String> anchors) {
        List<String> list =
                probes.lines()
                        .flatMap(line -> List.of(line.split("\\|")).stream())
                        .map(line -> line.replaceFirst("^\\s*[-•*]\\s*", "").strip())
                        .filter(line -> !line.isEmpty())
                        .toList();
        Side side = new Side(question, list, anchors.get(0), anchors.get(1), anchors.get(2));
        check(side);
        return side;
    }

    static void check(Side side) {
        atMost("question", side.question(), MAX_QUESTION);
        if (side.probes().size() < MIN_PROBES || side.probes().size() > MAX_PROBES) {
            throw new UserError(
                    "interview.bad-probes",
                    "count",
                    side.probes().size(),
                    "min",
                    MIN_PROBES,
                    "max",
                    MAX_PROBES);
        }
        side.probes().forEach(probe -> atMost("probes", probe, MAX_PROBE));
        atMost("low", side.low(), MAX_ANCHOR);
        atMost("adequate", side.adequate(), MAX_ANCHOR);
        atMost("high", side.high(), MAX_ANCHOR);
    }

    private static void atMost(String option, String text, int max) {
        int length = text.codePointCount(0, text.length());
        if (length == 0 || length > max) {
            throw new UserError("error.too-long", "option", option, "length", length, "max", max);
        }
    }
}
