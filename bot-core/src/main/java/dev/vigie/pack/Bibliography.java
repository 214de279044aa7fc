package dev.vigie.pack;

import dev.vigie.text.Bilingual;
import dev.vigie.text.Language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Sources by id, and the facts that rest on them. */
public final class Bibliography {

    private static final int MAX_WHY = 200;

    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, List<String>> facts = new LinkedHashMap<>();

    private final Map<String, Bilingual<String>> leftOut = new LinkedHashMap<>();

    private Bibliography() {}

    /**
     * Reads {@code sources.yaml} and {@code facts.yaml} of all packs; later packs add or replace.
     */
    public static Bibliography read(PackReader reader, Problems problems) {
        Bibliography all = new Bibliography();
        for (Document<SourceFile> file : reader.read("sources.yaml", SourceFile.class, problems)) {
            Set<String> seen = new LinkedHashSet<>();
            for (int i = 0; i < file.content().sources().size(); i++) {
                Source source = file.content().sources().get(i);
                if (!seen.add(source.id())) {
                    problems.error(file, "/sources/" + i, "check.duplicate-id", "id", source.id());
                }
                all.sources.put(source.id(), source);
            }
        }
        for (Document<FactFile> file : reader.read("facts.yaml", FactFile.class, problems)) {
            file.content()
                    .facts()
                    .forEach(
                            (fact, ids) -> {
                                all.checkSources(file, "/facts/" + fact, ids, problems);
                                all.facts.put(fact, List.copyOf(ids));
                            });
            all.leaveOut(file, problems);
        }
        return all;
    }

    private void leaveOut(Document<FactFile> file, Problems problems) {
        file.content()
                .leftOut()
                .forEach(
                        (fact, why) -> {
                            String at = "/left-out/" + fact;
                            if (!facts.containsKey(fact)) {
                                problems.error(file, at, "check.unknown-fact", "id", fact);
                            }
                            for (Language language : Language.values()) {
                                String side = at + "/" + language.code();
                                new SideLint(file, problems)
                                        .text(side, why.in(language), language, MAX_WHY);
                            }
                            leftOut.put(fact, why);
                        });
    }

    /** Facts that no entry is meant to carry, and why. */
    public Map<String, Bilingual<String>> leftOut() {
        return Collections.unmodifiableMap(leftOut);
    }

    public Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    /** All fact ids, in the order of the file. */
    public Set<String> facts() {
        return Collections.unmodifiableSet(facts.keySet());
    }

    /**
     * What an entry rests on: the sources it cites, then those of the facts it carries, strongest
     * first among the latter.
     */
    public List<Source> of(List<String> cited, List<String> carried) {
        Set<String> ids = new LinkedHashSet<>(cited);
        List<Source> fromFacts = new ArrayList<>();
        for (String fact : carried) {
            for (String id : facts.getOrDefault(fact, List.of())) {
                source(id).ifPresent(fromFacts::add);
            }
        }
        fromFacts.stream()
                .sorted(Comparator.comparing(s -> rank(s.strength())))
                .forEach(s -> ids.add(s.id()));
        return ids.stream().map(sources::get).filter(Objects::nonNull).toList();
    }

    private static int rank(Strength strength) {
        return switch (strength) {
            case OFFICIAL -> 0;
            case RECOGNISED -> 1;
            case FOUNDING -> 2;
            case SECONDARY -> 3;
        };
    }

    /** Every entry must rest on something that exists. */
    public void check(
            Document<?> document,
            String pointer,
            List<String> cited,
            List<String> carried,
            Problems problems) {
        checkSources(document, pointer + "/sources", cited, problems);
        for (int i = 0; i < carried.size(); i++) {
            if (!facts.containsKey(carried.get(i))) {
                problems.error(
                        document,
                        pointer + "/facts/" + i,
                        "check.unknown-fact",
                        "id",
                        carried.get(i));
            }
        }
        if (of(cited, carried).isEmpty()) {
            problems.error(document, pointer, "check.no-source");
        }
    }

    private void checkSources(
            Document<?> document, String pointer, List<String> ids, Problems problems) {
        for (int i = 0; i < ids.size(); i++) {
            if (!sources.containsKey(ids.get(i))) {
                problems.error(
                        document, pointer + "/" + i, "check.unknown-source", "id", ids.get(i));
            }
        }
    }
}
