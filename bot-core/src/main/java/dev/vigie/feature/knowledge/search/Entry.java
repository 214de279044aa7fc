package dev.vigie.feature.knowledge.search;

import dev.vigie.text.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Something that can be found.
 *
 * @param id stable
 * @param sides by language; one may be missing
 */
public record Entry(String id, Map<Language, Side> sides) {

    public Entry {
        sides = Map.copyOf(sides);
    }

    /**
     * What is searched of it in one language. Any part may be empty.
     *
     * @param title the question it answers
     * @param asked other ways of asking it
     * @param answer the short answer
     * @param detail the rest
     */
    public record Side(String title, List<String> asked, String answer, String detail) {

        public Side {
            asked = List.copyOf(asked);
        }

        /** The title and the other ways of asking it. */
        public List<String> phrasings() {
            return Stream.concat(Stream.of(title), asked.stream())
                    .filter(text -> !text.isBlank())
                    .toList();
        }
    }
}
