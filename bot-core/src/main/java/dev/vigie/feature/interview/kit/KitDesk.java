package dev.vigie.feature.interview.kit;

import dev.vigie.chat.UserRef;
import dev.vigie.command.Invocation;
import dev.vigie.command.UserError;
import dev.vigie.feature.interview.Banks;
import dev.vigie.feature.interview.Question;
import dev.vigie.feature.interview.kit.KitPlanner.Result;
import dev.vigie.org.AuditTrail;
import dev.vigie.org.AuditTrail.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/** Opens kits for those who may see them and changes drafts. */
public final class KitDesk {

    private final KitStore store;
    private final Banks banks;
    private final AuditTrail audit;
    private final RandomGenerator random;

    public KitDesk(KitStore store, Banks banks, AuditTrail audit, RandomGenerator random) {
        this.store = store;
        this.banks = banks;
        this.audit = audit;
        this.random = random;
    }

    Result plan(Invocation use, KitRequest request) {
        return planner(use).plan(request, random);
    }

    Kit create(Invocation use, Kit.Plan plan) {
        return audit.together(
                () -> {
                    Kit kit = store.create(use.org(), plan, use.person().ref(), use.at());
                    audited(use, kit.id().number());
                    return kit;
                });
    }

    /**
     * The kit that the person means, in its last version.
     *
     * @throws UserError when there is none, or they are not on its panel
     */
    public Kit open(Invocation use) {
        int number = use.integer("kit").orElseGet(() -> only(use));
        Kit kit = store.latest(use.org(), number).orElseThrow(() -> noSuchKit(number));
        if (!mine(use, kit)) {
            throw use.caller().administrator()
                    ? new UserError("interview.kit-not-yours", "kit", number)
                    : noSuchKit(number);
        }
        return kit;
    }

    /** An earlier version of a kit that was opened. */
    public Kit version(Invocation use, Kit kit, int version) {
        return store.kit(use.org(), new Kit.Id(kit.id().number(), version)).orElse(kit);
    }

    public List<UserRef> panel(Invocation use, Kit kit) {
        return store.panel(use.org(), kit.id().number());
    }

    /** Whether somebody may see what is in a kit: they are on its panel, or made it. */
    public boolean mine(Invocation use, Kit kit) {
        UserRef person = use.person().ref();
        return person.equals(creator(use, kit)) || panel(use, kit).contains(person);
    }

    /** Whoever made the first version: later ones change nothing about whose kit it is. */
    public UserRef creator(Invocation use, Kit kit) {
        return store.kit(use.org(), new Kit.Id(kit.id().number(), 1)).orElse(kit).creator();
    }

    List<Kit> all(Invocation use) {
        return store.all(use.org());
    }

    private int only(Invocation use) {
        List<Integer> mine = new ArrayList<>();
        for (Kit kit : all(use)) {
            if (mine(use, kit)) {
                mine.add(kit.id().number());
            }
        }
        if (mine.size() != 1) {
            throw mine.isEmpty()
                    ? new UserError("interview.no-kit")
                    : new UserError(
                            "interview.which-kit",
                            "kits",
                            String.join(", ", mine.stream().map(String::valueOf).toList()));
        }
        return mine.get(0);
    }

    /** Another question in a place of a draft. */
    Kit replace(Invocation use, KitForm form, int place) {
        return changing(
                use,
                kit -> {
                    if (place < 1 || place > kit.items().size()) {
                        throw new UserError("interview.no-such-item", "count", kit.items().size());
                    }
                    Question other =
                            planner(use)
                                    .replacement(kit.plan(), form, place, random)
                                    .orElseThrow(() -> new UserError("interview.no-replacement"));
                    return kit.with(kit.plan().with(form, place, other));
                });
    }

    Kit weigh(Invocation use, String competency, Weight weight) {
        if (weight.points() < 1 || weight.points() > Weight.MAX) {
            throw new UserError("interview.bad-weight", "max", Weight.MAX);
        }
        return changing(
                use,
                kit -> {
                    if (!kit.plan().request().competencies().contains(competency)) {
                        throw new UserError("interview.not-in-kit");
                    }
                    return kit.with(kit.plan().with(competency, weight));
                });
    }

    Kit freeze(Invocation use) {
        return changing(use, kit -> kit.frozenAt(use.at()));
    }

    /** A new draft from a frozen kit. */
    Kit revise(Invocation use, KitForm form) {
        return audit.together(
                () -> {
                    Kit kit = open(use);
                    if (!kit.frozen()) {
                        throw new UserError("interview.still-draft");
                    }
                    Kit.Plan plan = form == KitForm.MAIN ? kit.plan() : kit.plan().swapped();
                    int number = kit.id().number();
                    audited(use, number);
                    return store.revise(use.org(), number, plan, use.person().ref(), use.at());
                });
    }

    /** People one by one: a group could change without anyone noticing who may see. */
    Kit invite(Invocation use, UserRef person) {
        if (person.isGroup()) {
            throw new UserError("interview.one-by-one");
        }
        return audit.together(
                () -> {
                    Kit kit = open(use);
                    store.join(use.org(), kit.id().number(), person, use.at());
                    audited(use, kit.id().number());
                    return kit;
                });
    }

    /** Whoever made a kit takes people off its panel; everyone may leave. */
    Kit dismiss(Invocation use, UserRef person) {
        return audit.together(
                () -> {
                    Kit kit = open(use);
                    UserRef self = use.person().ref();
                    if (!self.equals(person) && !self.equals(creator(use, kit))) {
                        throw new UserError("interview.creator-only");
                    }
                    if (!store.leave(use.org(), kit.id().number(), person)) {
                        throw new UserError("interview.not-on-panel");
                    }
                    audited(use, kit.id().number());
                    return kit;
                });
    }

    private Kit changing(Invocation use, UnaryOperator<Kit> change) {
        return audit.together(
                () -> {
                    Kit kit = open(use);
                    if (kit.frozen()) {
                        throw new UserError("interview.frozen", "version", kit.id().version());
                    }
                    if (!store.save(use.org(), change.apply(kit))) {
                        throw new UserError("interview.changed-meanwhile");
                    }
                    audited(use, kit.id().number());
                    return open(use);
                });
    }

    private KitPlanner planner(Invocation use) {
        return new KitPlanner(banks.of(use.org()), store.exposure(use.org()));
    }

    /** The number alone: a kit's content is its panel's. */
    private void audited(Invocation use, int number) {
        audit.record(
                use.org(),
                new Entry(
                        use.at(),
                        use.person().ref(),
                        use.spec().name(),
                        "interview kit " + number));
    }

    private static UserError noSuchKit(int number) {
        return new UserError("interview.no-such-kit", "kit", number);
    }
}
