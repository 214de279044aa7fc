package dev.vigie.feature.interview.neverask;

import dev.vigie.pack.Bibliography;
import dev.vigie.pack.Document;
import dev.vigie.pack.Jurisdiction;
import dev.vigie.pack.PackReader;
import dev.vigie.pack.Problems;
import dev.vigie.text.Language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The list of what is never asked. It finds the common ways of asking, not all of them: what it
 * does not find still needs a person who knows the law.
 */
public final class NeverAsk {

    private final Map<Jurisdiction, Law> laws = new EnumMap<>(Jurisdiction.class);
    private final Map<String, Watched> subjects = new LinkedHashMap<>();

    private NeverAsk() {}

    private record Watched(Subject subject, List<Phrases> phrases) {}

    /**
     * A subject that a question touches.
     *
     * @param subject what it is about
     * @param jurisdictions where it is protected, among those asked for
     * @param words of the question that gave it away, folded
     */
    public record Finding(Subject subject, List<Jurisdiction> jurisdictions, String words) {}

    /** Reads {@code never-ask.yaml} of all packs; later packs add or replace by id. */
    public static NeverAsk read(PackReader reader, Bibliography bibliography, Problems problems) {
        NeverAsk list = new NeverAsk();
        NeverAskCheck check = new NeverAskCheck(bibliography, problems);
        List<Document<NeverAskFile>> files =
                reader.read("never-ask.yaml", NeverAskFile.class, problems);
        for (Document<NeverAskFile> file : files) {
            check.check(file);
            if (!problems.spoils(file.file())) {
                list.add(file.content());
            }
        }
        files.stream()
                .filter(file -> !problems.spoils(file.file()))
                .forEach(file -> check.together(file, list));
        return list;
    }

    private void add(NeverAskFile file) {
        file.laws().forEach(law -> laws.put(law.jurisdiction(), law));
        file.subjects()
                .forEach(subject -> subjects.put(subject.id(), new Watched(subject, of(subject))));
    }

    /** Both languages: nobody knows in which one a question is written. */
    private static List<Phrases> of(Subject subject) {
        List<Phrases> both = new ArrayList<>();
        for (Language language : Language.values()) {
            Subject.Side side = subject.in(language);
            both.add(new Phrases(side.phrases(), side.fine()));
        }
        return both;
    }

    /** All subjects, in the order of the file. */
    public List<Subject> subjects() {
        return subjects.values().stream().map(Watched::subject).toList();
    }

    public Collection<Law> laws() {
        return laws.values();
    }

    public Optional<Law> law(Jurisdiction jurisdiction) {
        return Optional.ofNullable(laws.get(jurisdiction));
    }

    /** The subjects that a written question touches, where one of these laws protects them. */
    public List<Finding> in(String question, Set<Jurisdiction> where) {
        List<Finding> findings = new ArrayList<>();
        for (Watched watched : subjects.values()) {
            List<Jurisdiction> protecting =
                    watched.subject().jurisdictions().stream().filter(where::contains).toList();
            if (!protecting.isEmpty()) {
                watched.phrases().stream()
                        .flatMap(phrases -> phrases.in(question).stream())
                        .findFirst()
                        .ifPresent(
                                words ->
                                        findings.add(
                                                new Finding(watched.subject(), protecting, words)));
            }
        }
        return findings;
    }
}
