package dev.vigie.feature.knowledge.gap.jdbc;

import dev.vigie.chat.OrgId;
import dev.vigie.feature.knowledge.Questions.Asked;
import dev.vigie.feature.knowledge.gap.Gap;
import dev.vigie.feature.knowledge.gap.GapStore;
import dev.vigie.feature.knowledge.gap.Verdict;
import dev.vigie.jdbc.Database;
import dev.vigie.text.Language;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.jdbi.v3.core.Handle;

/** Questions and gaps in the database. */
public final class JdbcGapStore implements GapStore {

    private static final int ID_LENGTH = 8;
    private static final int BASE = 36;
    private static final String GAP =
            "number, language, text, refused, disliked, state, first_at, last_at";

    private final Database database;
    private final RandomGenerator random;

    /**
     * Over a database.
     *
     * @param random makes ids that nobody guesses
     */
    public JdbcGapStore(Database database, RandomGenerator random) {
        this.database = database;
        this.random = random;
    }

    @Override
    public String keep(OrgId org, Asked question) {
        return database.inTransaction(
                handle -> {
                    String id = newId();
                    while (insert(handle, org, id, question) == 0) {
                        id = newId();
                    }
                    return id;
                });
    }

    private static int insert(Handle handle, OrgId org, String id, Asked question) {
        return handle.createUpdate(
                        "insert into asked_question (org, id, text, language, outcome, cards,"
                                + " asked_at) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .bind(0, org.value())
                .bind(1, id)
                .bind(2, question.text())
                .bind(3, question.language().code())
                .bind(4, question.outcome().name())
                .bind(5, String.join(" ", question.cards()))
                .bind(6, question.at().atOffset(ZoneOffset.UTC))
                .execute();
    }

    @Override
    public Optional<Kept> find(OrgId org, String id) {
        return database.inTransaction(
                handle ->
                        handle.createQuery(
                                        "select id, text, language, outcome, cards, verdict, gap,"
                                                + " asked_at from asked_question where org = ? and"
                                                + " id = ?")
                                .bind(0, org.value())
                                .bind(1, id)
                                .map((row, context) -> GapRows.kept(row))
                                .findOne());
    }

    @Override
    public void judge(OrgId org, String id, Verdict verdict, Optional<Verdict.Fault> fault) {
        database.inTransaction(
                handle ->
                        handle.createUpdate(
                                        "update asked_question set verdict = ?, fault = ? where org"
                                                + " = ? and id = ?")
                                .bind(0, verdict.name())
                                .bind(1, fault.map(Verdict.Fault::id).orElse(null))
                                .bind(2, org.value())
                                .bind(3, id)
                                .execute());
    }

    @Override
    public void attach(OrgId org, String id, int gap) {
        database.inTransaction(
                handle ->
                        handle.createUpdate(
                                        "update asked_question set gap = ? where org = ? and id ="
                                                + " ?")
                                .bind(0, gap)
                                .bind(1, org.value())
                                .bind(2, id)
                                .execute());
    }

    @Override
    public List<Words> words(OrgId org, Language language, int limit) {
        return database.inTransaction(
                handle ->
                        handle.createQuery(
                                        "select number, words from gap where org = ? and language ="
                                                + " ? order by last_at desc, number limit ?")
                                .bind(0, org.value())
                                .bind(1, language.code())
                                .bind(2, limit)
                                .map(
                                        (row, context) ->
                                                new Words(
                                                        row.getInt("number"),
                                                        Set.of(row.getString("words").split(" "))))
                                .list());
    }

    @Override
    public int open(OrgId org, Asked question, Set<String> words) {
        String key = String.join(" ", new TreeSet<>(words));
        return database.inTransaction(
                handle -> {
                    Optional<Integer> number = numbered(handle, org, question, key);
                    while (number.isEmpty()) {
                        insert(handle, org, question, key);
                        number = numbered(handle, org, question, key);
                    }
                    return number.get();
                });
    }

    private static Optional<Integer> numbered(
            Handle handle, OrgId org, Asked question, String words) {
        return handle.createQuery(
                        "select number from gap where org = ? and language = ? and words = ?")
                .bind(0, org.value())
                .bind(1, question.language().code())
                .bind(2, words)
                .mapTo(Integer.class)
                .findOne();
    }

    /** Of two at once the second finds its number taken, and takes the next one. */
    private static void insert(Handle handle, OrgId org, Asked question, String words) {
        handle.createUpdate(
                        "insert into gap (org, number, language, text, words, refused, disliked,"
                                + " state, first_at, last_at) values (:org, (select"
                                + " coalesce(max(number), 0) + 1 from gap where org = :org),"
                                + " :language, :text, :words, 0, 0, :state, :at, :at) on conflict"
                                + " do nothing")
                .bind("org", org.value())
                .bind("language", question.language().code())
                .bind("text", question.text())
                .bind("words", words)
                .bind("state", Gap.State.OPEN.id())
                .bind("at", question.at().atOffset(ZoneOffset.UTC))
                .execute();
    }

    @Override
    public void count(OrgId org, int gap, int refused, int disliked, Instant at) {
        boolean again = refused > 0 || disliked > 0;
        database.inTransaction(
                handle ->
                        handle.createUpdate(
                                        "update gap set refused = refused + :refused, disliked ="
                                                + " disliked + :disliked, last_at = :at, state ="
                                                + " case when :again and state = :answered then"
                                                + " :open else state end where org = :org and"
                                                + " number = :gap")
                                .bind("refused", refused)
                                .bind("disliked", disliked)
                                .bind("at", at.atOffset(ZoneOffset.UTC))
                                .bind("again", again)
                                .bind("answered", Gap.State.ANSWERED.id())
                                .bind("open", Gap.State.OPEN.id())
                                .bind("org", org.value())
                                .bind("gap", gap)
                                .execute());
    }

    @Override
    public Optional<Gap> gap(OrgId org, int number) {
        return database.inTransaction(
                handle ->
                        handle.createQuery(
                                        "select " + GAP + " from gap where org = ? and number = ?")
                                .bind(0, org.value())
                                .bind(1, number)
                                .map((row, context) -> GapRows.gap(row))
                                .findOne());
    }

    @Override
    public List<Gap> gaps(OrgId org, Gap.State state, int limit) {
        return database.inTransaction(
                handle ->
                        handle.createQuery(
                                        "select "
                                                + GAP
                                                + " from gap where org = ? and state = ? and"
                                                + " refused + disliked > 0 order by refused +"
                                                + " disliked desc, last_at desc, number limit ?")
                                .bind(0, org.value())
                                .bind(1, state.id())
                                .bind(2, limit)
                                .map((row, context) -> GapRows.gap(row))
                                .list());
    }

    @Override
    public boolean setState(OrgId org, int gap, Gap.State state) {
        return database.inTransaction(
                handle ->
                        handle.createUpdate(
                                                "update gap set state = ? where org = ? and number"
                                                        + " = ?")
                                        .bind(0, state.id())
                                        .bind(1, org.value())
                                        .bind(2, gap)
                                        .execute()
                                == 1);
    }

    @Override
    public boolean erase(OrgId org, int gap) {
        return database.inTransaction(
                handle -> {
                    handle.createUpdate("delete from asked_question where org = ? and gap = ?")
                            .bind(0, org.value())
                            .bind(1, gap)
                            .execute();
                    return handle.createUpdate("delete from gap where org = ? and number = ?")
                                    .bind(0, org.value())
                                    .bind(1, gap)
                                    .execute()
                            == 1;
                });
    }

    @Override
    public void forget(OrgId org, Instant questionsBefore, Instant gapsBefore) {
        database.inTransaction(
                handle -> {
                    handle.createUpdate("delete from asked_question where org = ? and asked_at < ?")
                            .bind(0, org.value())
                            .bind(1, questionsBefore.atOffset(ZoneOffset.UTC))
                            .execute();
                    return handle.createUpdate("delete from gap where org = ? and last_at < ?")
                            .bind(0, org.value())
                            .bind(1, gapsBefore.atOffset(ZoneOffset.UTC))
                            .execute();
                });
    }

    private String newId() {
        StringBuilder id = new StringBuilder();
        while (id.length() < ID_LENGTH) {
            id.append(Character.forDigit(random.nextInt(BASE), BASE));
        }
        return id.toString();
    }
}
