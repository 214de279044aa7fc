package dev.vigie.feature.interview;

import dev.vigie.pack.Bibliography;
import dev.vigie.pack.Document;
import dev.vigie.pack.EntryIds;
import dev.vigie.pack.PackReader;
import dev.vigie.pack.Problems;
import dev.vigie.text.Language;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All questions by id, and the competency each one observes. */
public final class QuestionBank {

    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, Competency> competencies = new LinkedHashMap<>();
    private final Map<String, Competency> competencyOf = new LinkedHashMap<>();

    private QuestionBank() {}

    /** Reads {@code interview/} of all packs; a file with a mistake is left out. */
    public static QuestionBank read(
            PackReader reader, Bibliography bibliography, Problems problems) {
        QuestionBank bank = new QuestionBank();
        EntryIds ids = new EntryIds();
        QuestionCheck check = new QuestionCheck(bibliography, problems);
        for (Document<QuestionFile> file : reader.read("interview", QuestionFile.class, problems)) {
            List<Question> questions = file.content().questions();
            for (int i = 0; i < questions.size(); i++) {
                ids.add(file, "/questions/" + i + "/id", questions.get(i).id(), problems);
            }
            check.check(file);
            if (!problems.spoils(file.file())) {
                bank.add(file.content());
            }
        }
        return bank;
    }

    private void add(QuestionFile file) {
        Competency competency =
                new Competency(file.competency(), file.code(), file.name(), file.definition());
        competencies.put(competency.code(), competency);
        for (Question question : file.questions()) {
            questions.put(question.id(), question);
            competencyOf.put(question.id(), competency);
        }
    }

    public Collection<Competency> competencies() {
        return competencies.values();
    }

    public Collection<Question> questions() {
        return questions.values();
    }

    public Optional<Question> question(String id) {
        return Optional.ofNullable(questions.get(id));
    }

    public Optional<Competency> competencyOf(Question question) {
        return Optional.ofNullable(competencyOf.get(question.id()));
    }

    /** All questions that a filter leaves, by id, each with the code of its competency. */
    public NavigableMap<String, String> matching(Filter filter) {
        NavigableMap<String, String> left = new TreeMap<>();
        for (Question question : questions.values()) {
            if (filter.leaves(question, competency(question))) {
                left.put(question.id(), competency(question));
            }
        }
        return left;
    }

    /**
     * A bank of the same competencies with more questions and without some.
     *
     * @param more questions, each with the code of its competency
     * @param gone ids that are left out
     */
    public QuestionBank adjusted(Map<Question, String> more, Set<String> gone) {
        QuestionBank bank = new QuestionBank();
        bank.competencies.putAll(competencies);
        bank.questions.putAll(questions);
        bank.competencyOf.putAll(competencyOf);
        more.forEach(
                (question, code) -> {
                    Competency competency = competencies.get(code);
                    if (competency != null) {
                        bank.questions.put(question.id(), question);
                        bank.competencyOf.put(question.id(), competency);
                    }
                });
        bank.questions.keySet().removeAll(gone);
        return bank;
    }

    /** What a competency is called; its code when the bank no longer has it. */
    public String nameOf(String code, Language language) {
        return competency(code).map(c -> c.name().in(language)).orElse(code);
    }

    /** A competency by its code. */
    public Optional<Competency> competency(String code) {
        return Optional.ofNullable(competencies.get(code));
    }

    private String competency(Question question) {
        return competencyOf(question).map(Competency::code).orElse("");
    }
}
