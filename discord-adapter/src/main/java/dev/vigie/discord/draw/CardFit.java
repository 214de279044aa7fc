package dev.vigie.discord.draw;

import dev.vigie.discord.markdown.Passage;
import dev.vigie.discord.markdown.Room;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes the parts of a live card fit one message. */
final class CardFit {

    private CardFit() {}

    /** All of it, if it fits. */
    static Optional<Page> whole(List<Part> parts) {
        Page page = new Page();
        for (Part part : parts) {
            if (!page.fits(part)) {
                return Optional.empty();
            }
            page.add(part);
        }
        return Optional.of(page);
    }

    /**
     * As much of it as fits, with what leads to the rest: the longest text is shortened first, then
     * what comes last is left out, and texts go before buttons.
     */
    static Page shortened(List<Part> parts, Part more) {
        List<Part> kept = new ArrayList<>(parts);
        kept.add(more);
        for (Optional<Page> page = whole(kept); ; page = whole(kept)) {
            if (page.isPresent()) {
                return page.get();
            }
            if (!shortenLongest(kept)) {
                kept.remove(last(kept));
            }
        }
    }

    /** Shortens the longest text by what is too much; false when there is nothing to gain. */
    private static boolean shortenLongest(List<Part> parts) {
        int tooMuch = characters(parts) - Room.MESSAGE.characters();
        Optional<Integer> longest =
                words(parts).boxed().max(Comparator.comparingInt(at -> length(parts.get(at))));
        if (tooMuch <= 0 || longest.isEmpty()) {
            return false;
        }
        int at = longest.get();
        Passage passage = ((Part.Words) parts.get(at)).passage();
        int room = length(parts.get(at)) - tooMuch;
        Optional<Passage> head =
                passage.split(new Room(room, Room.MESSAGE.mentions()))
                        .head()
                        .filter(part -> room > 0 && part.markdown().length() <= room);
        if (head.isPresent()) {
            parts.set(at, new Part.Words(head.get(), false));
        } else {
            parts.remove(at);
        }
        return true;
    }

    /** The last text, or else the last thing but the button that leads to the rest. */
    private static int last(List<Part> parts) {
        return words(parts).reduce((first, second) -> second).orElse(parts.size() - 2);
    }

    private static IntStream words(List<Part> parts) {
        return IntStream.range(0, parts.size()).filter(at -> parts.get(at) instanceof Part.Words);
    }

    private static int characters(List<Part> parts) {
        return parts.stream().mapToInt(CardFit::length).sum();
    }

    private static int length(Part part) {
        return part instanceof Part.Words words ? words.passage().markdown().length() : 0;
    }
}
