package dev.vigie.app;

import dev.vigie.feature.crisis.Playbook;
import dev.vigie.feature.interview.Question;
import dev.vigie.feature.knowledge.Card;
import dev.vigie.reply.Wording;
import dev.vigie.text.Bilingual;
import dev.vigie.text.Language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which fact is carried where: nothing that is known may be lost on the way to a reader. */
final class Coverage {

    private final List<Row> rows = new ArrayList<>();

    private Coverage() {}

    /**
     * A fact and the entries that carry it.
     *
     * @param fact its id
     * @param cards ids
     * @param questions ids
     * @param playbooks ids
     * @param leftOut why nothing is meant to carry it
     */
    record Row(
            String fact,
            List<String> cards,
            List<String> questions,
            List<String> playbooks,
            Optional<Bilingual<String>> leftOut) {

        boolean carried() {
            return !cards.isEmpty() || !questions.isEmpty() || !playbooks.isEmpty();
        }

        boolean lost() {
            return !carried() && leftOut.isEmpty();
        }
    }

    static Coverage of(Content content) {
        Map<String, List<String>> cards = new LinkedHashMap<>();
        Map<String, List<String>> questions = new LinkedHashMap<>();
        Map<String, List<String>> playbooks = new LinkedHashMap<>();
        for (Card card : content.knowledge().cards()) {
            card.facts().forEach(fact -> carry(cards, fact, card.id()));
        }
        for (Question question : content.questions().questions()) {
            question.facts().forEach(fact -> carry(questions, fact, question.id()));
        }
        for (Playbook playbook : content.playbooks().all()) {
            playbook.facts().forEach(fact -> carry(playbooks, fact, playbook.id()));
        }
        Coverage coverage = new Coverage();
        for (String fact : content.bibliography().facts()) {
            coverage.rows.add(
                    new Row(
                            fact,
                            cards.getOrDefault(fact, List.of()),
                            questions.getOrDefault(fact, List.of()),
                            playbooks.getOrDefault(fact, List.of()),
                            Optional.ofNullable(content.bibliography().leftOut().get(fact))));
        }
        return coverage;
    }

    private static void carry(Map<String, List<String>> carriers, String fact, String id) {
        carriers.computeIfAbsent(fact, f -> new ArrayList<>()).add(id);
    }

    List<Row> rows() {
        return rows;
    }

    /** Facts carried by nothing, without a reason. */
    long lost() {
        return rows.stream().filter(Row::lost).count();
    }

    /** One line for each fact, and the count. */
    List<String> lines(Wording words, Language language) {
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(line(row, words, language)));
        lines.add(
                words.plain(
                        "cli.coverage-count",
                        "facts",
                        rows.size(),
                        "carried",
                        rows.stream().filter(Row::carried).count(),
                        "left",
                        rows.stream().filter(r -> !r.carried() && !r.lost()).count(),
                        "lost",
                        lost()));
        return lines;
    }

    private static String line(Row row, Wording words, Language language) {
        if (row.lost()) {
            return words.plain("cli.coverage-lost", "fact", row.fact());
        }
        if (!row.carried()) {
            String why = row.leftOut().map(both -> both.in(language)).orElse("");
            return words.plain("cli.coverage-left-out", "fact", row.fact(), "why", why);
        }
        List<String> places = new ArrayList<>();
        place(places, words, "cli.coverage-cards", row.cards());
        place(places, words, "cli.coverage-questions", row.questions());
        place(places, words, "cli.coverage-playbooks", row.playbooks());
        return row.fact() + " \u2014 " + String.join(" \u00b7 ", places);
    }

    private static void place(List<String> places, Wording words, String key, List<String> ids) {
        if (!ids.isEmpty()) {
            places.add(words.plain(key, "ids", String.join(", ", ids)));
        }
    }
}
