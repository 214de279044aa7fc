package dev.vigie.discord.draw;

import dev.vigie.discord.markdown.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lays parts out over as many messages as it takes.
 *
 * <ol>
 *   <li>A part that fits goes on the current page.
 *   <li>One that would fit on a page of its own begins a new page, together with its heading.
 *   <li>A longer one is text: it fills what is left of the current page and goes on on the next.
 * </ol>
 */
final class Pages {

    private final List<Page> pages = new ArrayList<>();
    private Page page = new Page();

    void place(Part part) {
        if (part instanceof Part.Rule && page.isEmpty() && !pages.isEmpty()) {
            return; // the border between two messages divides well enough
        }
        if (!page.fits(part) && new Page().fits(part)) {
            turn();
        }
        Optional<Part> rest = Optional.of(part);
        while (rest.isPresent()) {
            rest = place(rest.get(), page);
            if (rest.isPresent()) {
                turn();
            }
        }
    }

    List<Page> laidOut() {
        if (!page.isEmpty()) {
            pages.add(page);
            page = new Page();
        }
        return List.copyOf(pages);
    }

    /** Puts there what fits; what is left over. */
    private static Optional<Part> place(Part part, Page page) {
        if (page.fits(part)) {
            page.add(part);
            return Optional.empty();
        }
        if (!(part instanceof Part.Words words)) {
            return Optional.of(part);
        }
        Passage.Split split = words.passage().split(page.room());
        split.head().ifPresent(head -> page.add(new Part.Words(head, false)));
        return split.rest().map(rest -> new Part.Words(rest, words.introduces()));
    }

    private void turn() {
        Optional<Part> introduction = page.takeIntroduction();
        if (!page.isEmpty()) {
            pages.add(page);
        }
        page = new Page();
        introduction.ifPresent(page::add);
    }
}
