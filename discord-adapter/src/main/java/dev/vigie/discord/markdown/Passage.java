package dev.vigie.discord.markdown;

import dev.vigie.reply.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lines that are shown together: the text of one text display.
 *
 * @param fence what stands on a line of its own before and after them; empty except in a code block
 * @param lines neither the first nor the last of them is blank
 */
public record Passage(String fence, List<Line> lines) {

    private static final String CODE_BLOCK = "```";

    public Passage {
        lines = trimmed(lines);
    }

    public static Passage of(List<Line> lines) {
        return new Passage("", lines);
    }

    /**
     * A code block, in which every character counts. Text that holds the mark of a code block
     * itself would end it early, and is shown as ordinary text instead.
     */
    public static Passage verbatim(String text) {
        return text.contains(CODE_BLOCK)
                ? of(Line.of("", Text.plain(text)))
                : new Passage(CODE_BLOCK, text.lines().map(Line::verbatim).toList());
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public String markdown() {
        String text = lines.stream().map(Line::markdown).collect(Collectors.joining("\n"));
        // a line break after the fence, or the first word would be taken for a programming language
        return fence.isEmpty() ? text : fence + "\n" + text + "\n" + fence;
    }

    /** The ids of those it notifies. */
    public Set<String> mentioned() {
        Set<String> people = new HashSet<>();
        lines.forEach(line -> people.addAll(line.mentioned()));
        return people;
    }

    public boolean fits(Room room) {
        return room.holds(markdown().length(), mentioned().size());
    }

    /**
     * What fits into a message that has some room left, and the rest. Whole lines are moved to the
     * next message rather than cut, unless that would leave more than half of this one empty.
     */
    public Split split(Room room) {
        List<Line> head = new ArrayList<>();
        List<Line> rest = new ArrayList<>(lines);
        while (!rest.isEmpty() && rest.get(0).fits(left(room, head))) {
            head.add(rest.remove(0));
        }
        if (!rest.isEmpty() && left(room, head).isMoreThanHalfAMessage()) {
            rest.get(0)
                    .cut(left(room, head))
                    .ifPresent(
                            halves -> {
                                head.add(halves.head());
                                rest.set(0, halves.rest());
                            });
        }
        return new Split(part(head), part(rest));
    }

    /** The room for one more line; blank lines, trimmed at the end of a passage, count here. */
    private Room left(Room room, List<Line> head) {
        int characters = room.characters() - new Passage(fence, List.of()).markdown().length();
        Set<String> people = new HashSet<>();
        for (Line line : head) {
            int lineBreak = 1;
            characters -= line.markdown().length() + lineBreak;
            people.addAll(line.mentioned());
        }
        return new Room(characters, room.mentions() - people.size());
    }

    private Optional<Passage> part(List<Line> part) {
        return Optional.of(new Passage(fence, part)).filter(passage -> !passage.isEmpty());
    }

    private static List<Line> trimmed(List<Line> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).isBlank()) {
            from++;
        }
        while (to > from && lines.get(to - 1).isBlank()) {
            to--;
        }
        return List.copyOf(lines.subList(from, to));
    }

    /** What is shown now and what comes in the next message. */
    public record Split(Optional<Passage> head, Optional<Passage> rest) {}
}
