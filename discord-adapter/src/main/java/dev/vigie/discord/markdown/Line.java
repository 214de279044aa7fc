package dev.vigie.discord.markdown;

import dev.vigie.reply.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One line of a passage: what makes it a heading, an item or a quotation, then its text. */
public final class Line {

    private final String prefix;
    private final String continuation;
    private final List<Run> runs;
    private final String markdown;

    private Line(String prefix, String continuation, List<Run> runs) {
        this.prefix = prefix;
        this.continuation = continuation;
        this.runs = List.copyOf(runs);
        this.markdown = prefix + MarkdownWriter.write(runs);
    }

    /**
     * The lines of a text.
     *
     * @param first prefix of the first line
     * @param others prefix of the lines after a line break
     * @param continuation prefix of what is left of a line in the next message, when it is cut
     */
    public static List<Line> of(String first, String others, String continuation, Text text) {
        List<Line> lines = new ArrayList<>();
        for (List<Run> runs : Runs.lines(text)) {
            lines.add(new Line(lines.isEmpty() ? first : others, continuation, runs));
        }
        return lines;
    }

    /** Lines that all begin in the same way, also after a cut. */
    public static List<Line> of(String prefix, Text text) {
        return of(prefix, prefix, prefix, text);
    }

    /** A line of a code block. */
    static Line verbatim(String text) {
        return new Line("", "", text.isEmpty() ? List.of() : List.of(Run.literal(text)));
    }

    boolean isBlank() {
        return Runs.blank(runs);
    }

    /** Whether the last character shown is this one. */
    public boolean endsWith(char character) {
        return Runs.characters(runs).stripTrailing().endsWith(String.valueOf(character));
    }

    String markdown() {
        return markdown;
    }

    Set<String> mentioned() {
        Set<String> people = new HashSet<>();
        for (Run run : runs) {
            if (run.kind() == Run.Kind.MENTION) {
                people.add(run.text());
            }
        }
        return people;
    }

    boolean fits(Room room) {
        return room.holds(markdown.length(), mentioned().size());
    }

    /** As much of it as fits, and the rest; empty when nothing of it fits. */
    Optional<Halves> cut(Room room) {
        String characters = Runs.characters(runs);
        int most = longestFitting(characters.length(), room);
        while (most > 0) {
            int at = Cut.within(characters, most);
            if (startFits(at, room)) {
                return Optional.of(new Halves(start(at), rest(at, characters.length())));
            }
            // cutting earlier can cost a character more: a colon at the very end is escaped
            most = at - 1;
        }
        return Optional.empty();
    }

    private int longestFitting(int length, Room room) {
        int fits = 0;
        int tooLong = Math.min(length, Math.max(room.characters(), 0)) + 1;
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) / 2;
            if (startFits(middle, room)) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        return fits;
    }

    private boolean startFits(int length, Room room) {
        return start(length).fits(room);
    }

    private Line start(int at) {
        return new Line(prefix, continuation, Runs.between(runs, 0, at));
    }

    private Line rest(int at, int length) {
        return new Line(continuation, continuation, Runs.between(runs, at, length));
    }

    /** The two parts of a line that was cut. */
    record Halves(Line head, Line rest) {}
}
