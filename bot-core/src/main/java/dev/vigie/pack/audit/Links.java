package dev.vigie.pack.audit;

import com.fasterxml.jackson.databind.JsonNode;

import dev.vigie.pack.Document;
import dev.vigie.pack.Problems;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Links of playbooks: to other playbooks and to cards, which are another slice's business. */
final class Links {

    private final Problems problems;
    private final Set<String> cards = new HashSet<>();
    private final Set<String> playbooks = new HashSet<>();
    private final List<Document<JsonNode>> files = new ArrayList<>();

    Links(Problems problems) {
        this.problems = problems;
    }

    void add(String place, Document<JsonNode> file) {
        if (place.equals("knowledge")) {
            file.content().path("cards").forEach(card -> cards.add(card.path("id").asText()));
        } else if (place.equals("crisis")) {
            playbooks.add(file.content().path("id").asText());
            files.add(file);
        }
    }

    void check() {
        for (Document<JsonNode> file : files) {
            broken(file, "related", playbooks);
            broken(file, "cards", cards);
        }
    }

    private void broken(Document<JsonNode> file, String key, Set<String> known) {
        JsonNode links = file.content().path(key);
        for (int i = 0; i < links.size(); i++) {
            String id = links.get(i).asText();
            if (!known.contains(id)) {
                problems.warning(file, "/" + key + "/" + i, "check.broken-link", "id", id);
            }
        }
    }
}
