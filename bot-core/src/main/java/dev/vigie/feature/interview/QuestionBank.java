package dev.vigie.feature.interview;

import dev.vigie.pack.Bibliography;
import dev.vigie.pack.Document;
import dev.vigie.pack.EntryIds;
import dev.vigie.pack.PackReader;
import dev.vigie.pack.Problems;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** The ids of all questions that a filter leaves. */
    public List<String> matching(Filter filter) {
        return questions.values().stream()
                .filter(q -> filter.leaves(q, competency(q)))
                .map(Question::id)
                .toList();
    }

    private String competency(Question question) {
        return competencyOf(question).map(Competency::code).orElse("");
    }
}
