package dev.vigie.feature.knowledge.search;

import dev.vigie.text.Language;
import java.util.List;
import java.util.Map;

/** Small bases to search in. */
public final class Bases {

    private Bases() {}

    public static Entry.Side side(String title, String... asked) {
        return new Entry.Side(title, List.of(asked), "", "");
    }

    public static Entry english(String id, String title, String... asked) {
        return new Entry(id, Map.of(Language.EN, side(title, asked)));
    }

    public static Entry french(String id, String title, String... asked) {
        return new Entry(id, Map.of(Language.FR, side(title, asked)));
    }

    /** Three entries, in English. */
    public static List<Entry> three() {
        return List.of(
                english("delete", "Should you delete a negative comment?", "remove bad comments"),
                english("hours", "How often should we post?", "posting frequency"),
                english("crisis", "Who speaks during a crisis?", "crisis spokesperson"));
    }
}
