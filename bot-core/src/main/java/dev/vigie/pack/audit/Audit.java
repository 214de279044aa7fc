package dev.vigie.pack.audit;

import com.fasterxml.jackson.databind.JsonNode;

import dev.vigie.pack.Document;
import dev.vigie.pack.PackReader;
import dev.vigie.pack.Problems;
import dev.vigie.pack.ReviewInterval;
import dev.vigie.text.Language;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Warns about everything in the packs that an editor should look at. */
public final class Audit {

    private static final List<String> PLACES =
            List.of("knowledge", "interview", "crisis", "never-ask.yaml", "severity-rule.yaml");

    /** How people type, not how we write. */
    private static final Set<String> NOT_PROSE = Set.of("asked", "phrases", "fine", "examples");

    private final LocalDate today;
    private final Problems problems;
    private final Prose prose = new Prose();

    private Audit(LocalDate today, Problems problems) {
        this.today = today;
        this.problems = problems;
    }

    /** Reads everything again; what cannot be read has been told already. */
    public static void run(PackReader reader, LocalDate today, Problems problems) {
        Audit audit = new Audit(today, problems);
        NearPhrasings phrasings = new NearPhrasings(problems);
        Links links = new Links(problems);
        for (String place : PLACES) {
            List<Document<JsonNode>> files =
                    new ArrayList<>(reader.read(place, JsonNode.class, new Problems()));
            for (Document<JsonNode> file : files) {
                audit.walk(file, "", file.content(), Optional.empty());
                links.add(place, file);
                if (place.equals("knowledge")) {
                    phrasings.add(file);
                }
            }
        }
        phrasings.compare();
        links.check();
    }

    private void walk(
            Document<JsonNode> file, String at, JsonNode node, Optional<Language> language) {
        if (node.isTextual()) {
            language.ifPresent(
                    spoken ->
                            prose.remarks(node.textValue(), spoken)
                                    .forEach(
                                            remark ->
                                                    problems.warning(
                                                            file,
                                                            at,
                                                            remark.key(),
                                                            "found",
                                                            remark.found())));
        }
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            walk(file, at + "/" + i, node.get(i), language);
        }
        due(file, at, node);
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!NOT_PROSE.contains(field.getKey())) {
                Optional<Language> inside = Language.parse(field.getKey());
                walk(
                        file,
                        at + "/" + field.getKey(),
                        field.getValue(),
                        inside.isPresent() ? inside : language);
            }
        }
    }

    private void due(Document<JsonNode> file, String at, JsonNode node) {
        if (!node.path("reviewed").isTextual() || !node.path("review-every").isTextual()) {
            return;
        }
        try {
            LocalDate reviewed = LocalDate.parse(node.get("reviewed").textValue());
            ReviewInterval interval = ReviewInterval.parse(node.get("review-every").textValue());
            LocalDate due = interval.dueAfter(reviewed);
            if (due.isBefore(today)) {
                problems.warning(
                        file,
                        at + "/reviewed",
                        "check.overdue",
                        "id",
                        node.path("id").asText(file.file()),
                        "due",
                        due.toString());
            } else if (reviewed.isAfter(today)) {
                problems.warning(
                        file, at + "/reviewed", "check.reviewed-ahead", "day", reviewed.toString());
            }
        } catch (DateTimeParseException unreadable) {
            return; // told when the file was read as what it is
        } catch (IllegalArgumentException unreadable) {
            return;
        }
    }
}
