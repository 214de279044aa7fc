package dev.vigie.feature.interview.scoring;

import dev.vigie.chat.UserRef;
import dev.vigie.command.Invocation;
import dev.vigie.command.UserError;
import dev.vigie.feature.interview.kit.Kit;
import dev.vigie.feature.interview.kit.KitDesk;
import dev.vigie.org.AuditTrail;
import dev.vigie.org.AuditTrail.Entry;
import dev.vigie.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Opens candidates for those who may see them and changes what is held. Rights are looked at each
 * time, never remembered.
 */
public final class ScoreDesk {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private final KitDesk kits;
    private final ScoreStore store;
    private final AuditTrail audit;
    private final Watch watch;

    public ScoreDesk(KitDesk kits, ScoreStore store, AuditTrail audit, Watch watch) {
        this.kits = kits;
        this.store = store;
        this.audit = audit;
        this.watch = watch;
    }

    /**
     * What happens by itself.
     *
     * @param missing reminds of scores
     * @param erasure erases when the time is over
     */
    public record Watch(MissingScores missing, Erasure erasure) {}

    /**
     * A candidate, opened.
     *
     * @param kit in the candidate's version
     * @param dossier what is held
     * @param blind who may do what
     */
    public record Open(Kit kit, Dossier dossier, Blind blind) {
        public Candidate candidate() {
            return dossier.candidate();
        }
    }

    /** The kit that the person means. */
    public Kit kit(Invocation use) {
        return kits.open(use);
    }

    public List<UserRef> panel(Invocation use, Kit kit) {
        return kits.panel(use, kit);
    }

    /** The candidates of a kit that was opened, each with what is held about them. */
    public List<Open> candidates(Invocation use, Kit kit) {
        return store.candidates(use.org(), kit.id().number()).stream()
                .flatMap(candidate -> opened(use, kit, candidate.id()).stream())
                .toList();
    }

    /** The candidate that the person means, by alias or number. */
    public Open open(Invocation use) {
        Kit kit = kits.open(use);
        return store.candidates(use.org(), kit.id().number()).stream()
                .filter(called(use.text("candidate")))
                .findFirst()
                .flatMap(candidate -> opened(use, kit, candidate.id()))
                .orElseThrow(() -> new UserError("interview.no-such-candidate"));
    }

    Optional<Open> opened(Invocation use, Kit kit, Candidate.Id id) {
        return store.dossier(use.org(), id)
                .map(
                        dossier ->
                                new Open(
                                        kits.version(use, kit, dossier.candidate().version()),
                                        dossier,
                                        new Blind(
                                                dossier,
                                                kits.panel(use, kit),
                                                kits.creator(use, kit))));
    }

    static Predicate<Candidate> called(String typed) {
        return isNumber(typed)
                ? candidate -> candidate.id().number() == Integer.parseInt(typed)
                : candidate -> Folding.fold(candidate.alias()).equals(Folding.fold(typed));
    }

    /** Points for an answer; a note already there stays. */
    Open give(Invocation use, int item, int points) {
        if (points < Score.MIN || points > Score.MAX) {
            throw new UserError("interview.bad-points", "min", Score.MIN, "max", Score.MAX);
        }
        return writing(
                use,
                item,
                before ->
                        new Score(
                                use.person().ref(),
                                item,
                                Optional.of(points),
                                before.map(Score::note).orElse(""),
                                use.at()));
    }

    /** A note on an answer; points already there stay. */
    Open jot(Invocation use, int item, String note) {
        return writing(
                use,
                item,
                before ->
                        new Score(
                                use.person().ref(),
                                item,
                                before.flatMap(Score::points),
                                note,
                                use.at()));
    }

    private Open writing(Invocation use, int item, Function<Optional<Score>, Score> change) {
        return audit.together(
                () -> {
                    Open open = open(use);
                    if (item < 1 || item > open.kit().items().size()) {
                        throw new UserError(
                                "interview.no-such-item", "count", open.kit().items().size());
                    }
                    mayScore(use, open);
                    Candidate.Id id = open.candidate().id();
                    Score score = change.apply(open.dossier().of(use.person().ref(), item));
                    if (!store.score(use.org(), id, score)) {
                        throw new UserError("interview.sheet-closed");
                    }
                    if (open.dossier().begun().isEmpty()) {
                        watch.missing().watch(use.org(), id, use.at());
                    }
                    return open(use);
                });
    }

    private static void mayScore(Invocation use, Open open) {
        UserRef person = use.person().ref();
        if (open.dossier().submitted().containsKey(person)) {
            throw new UserError("interview.sheet-closed");
        }
        if (!open.blind().mayScore(person)) {
            throw new UserError("interview.not-scoring");
        }
    }

    /** Closes one's own sheet for good. */
    Open submit(Invocation use) {
        return audit.together(
                () -> {
                    Open open = open(use);
                    mayScore(use, open);
                    long scored =
                            open.dossier().of(use.person().ref()).stream()
                                    .filter(score -> score.points().isPresent())
                                    .count();
                    int all = open.kit().items().size();
                    if (scored < all) {
                        throw new UserError(
                                "interview.not-all-scored", "scored", scored, "count", all);
                    }
                    Candidate.Id id = open.candidate().id();
                    if (!store.submit(use.org(), id, use.person().ref(), use.at())) {
                        throw new UserError("interview.sheet-closed");
                    }
                    audited(use, id);
                    Open after = open(use);
                    if (after.blind().missing().isEmpty()) {
                        watch.missing().forget(use.org(), id);
                    }
                    return after;
                });
    }

    /**
     * A candidate whose scores are about to be shown.
     *
     * @throws UserError when the person may not see them
     */
    public Open see(Invocation use) {
        return seen(use, open(use));
    }

    /** The candidates of a kit whose scores the person may see. */
    public List<Open> visible(Invocation use, Kit kit) {
        return candidates(use, kit).stream()
                .filter(open -> open.blind().maySee(use.person().ref()))
                .map(open -> seen(use, open))
                .toList();
    }

    private Open seen(Invocation use, Open open) {
        UserRef person = use.person().ref();
        if (!open.blind().maySee(person)) {
            throw new UserError("interview.still-blind");
        }
        if (open.blind().isWitness(person)) {
            store.witness(use.org(), open.candidate().id(), person, use.at());
        }
        return open;
    }

    private void audited(Invocation use, Candidate.Id id) {
        audit.record(
                use.org(), new Entry(use.at(), use.person().ref(), use.spec().name(), subject(id)));
    }

    /** What the trail says of a candidate: numbers only, since it outlives them. */
    static String subject(Candidate.Id id) {
        return "interview kit " + id.kit() + " candidate " + id.number();
    }

    static boolean isNumber(String typed) {
        return NUMBER.matcher(typed).matches();
    }
}
