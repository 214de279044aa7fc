package dev.vigie.feature.crisis;

import dev.vigie.pack.Bibliography;
import dev.vigie.pack.Document;
import dev.vigie.pack.EntryIds;
import dev.vigie.pack.PackReader;
import dev.vigie.pack.Problems;
import dev.vigie.text.Folding;
import dev.vigie.text.Language;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All playbooks by id, and which ones fit what a person says is happening. */
public final class Playbooks {

    private final Map<String, Playbook> byId = new LinkedHashMap<>();
    private final Map<String, Set<String>> vocabularies = new HashMap<>();

    private Playbooks() {}

    /** Reads {@code crisis/} of all packs; a file with a mistake is left out. */
    public static Playbooks read(PackReader reader, Bibliography bibliography, Problems problems) {
        Playbooks all = new Playbooks();
        EntryIds ids = new EntryIds();
        PlaybookCheck check = new PlaybookCheck(bibliography, problems);
        reader.read("crisis", Playbook.class, problems).stream()
                .sorted(
                        Comparator.comparingInt((Document<Playbook> file) -> file.pack())
                                .thenComparing(file -> file.content().code()))
                .forEach(
                        file -> {
                            ids.add(file, "/id", file.content().id(), problems);
                            check.check(file);
                            if (!problems.spoils(file.file())) {
                                all.add(file.content());
                            }
                        });
        return all;
    }

    private void add(Playbook playbook) {
        byId.put(playbook.id(), playbook);
        vocabularies.put(playbook.id(), vocabulary(playbook));
    }

    public Collection<Playbook> all() {
        return byId.values();
    }

    public Optional<Playbook> playbook(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The playbooks whose name and phrasings share most rare words with what was said, best first.
     */
    public List<Playbook> proposedFor(String said, int count) {
        Set<String> words = words(said);
        Map<Playbook, Double> scores = new LinkedHashMap<>();
        for (Playbook playbook : byId.values()) {
            Set<String> its = vocabularies.getOrDefault(playbook.id(), Set.of());
            double score = words.stream().filter(its::contains).mapToDouble(this::rarity).sum();
            if (score > 0) {
                scores.put(playbook, score);
            }
        }
        return scores.entrySet().stream()
                .sorted(Map.Entry.<Playbook, Double>comparingByValue().reversed())
                .limit(count)
                .map(Map.Entry::getKey)
                .toList();
    }

    private double rarity(String word) {
        long having = vocabularies.values().stream().filter(v -> v.contains(word)).count();
        return Math.log(1 + (double) byId.size() / Math.max(1, having)) - Math.log(2);
    }

    private static Set<String> vocabulary(Playbook playbook) {
        Set<String> words = new HashSet<>();
        for (Language language : Language.values()) {
            words.addAll(words(playbook.in(language).name()));
            playbook.in(language).asked().forEach(asked -> words.addAll(words(asked)));
        }
        return words;
    }

    /** Words of three letters or more, without a plural s. */
    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Arrays.stream(Folding.fold(text).split(" "))
                .filter(word -> word.length() > 2)
                .forEach(
                        word ->
                                words.add(
                                        word.endsWith("s")
                                                ? word.substring(0, word.length() - 1)
                                                : word));
        return words;
    }
}
