package dev.vigie.command;

import dev.vigie.chat.OrgId;
import dev.vigie.text.Bilingual;
import dev.vigie.text.Folding;
import dev.vigie.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The values offered for an option; they may depend on the organization and change with time. */
@FunctionalInterface
public interface Choices {

    /** An option that offers nothing. */
    Choices NONE = org -> List.of();

    /** French or English. */
    Choices LANGUAGES =
            of(
                    List.of(
                            new Choice("fr", new Bilingual<>("français", "French")),
                            new Choice("en", new Bilingual<>("anglais", "English"))));

    /** What can be chosen now, best first. */
    List<Choice> offered(OrgId org);

    /**
     * What can be chosen anywhere and at any time, which a platform may therefore register once;
     * nothing when that depends.
     */
    default List<Choice> fixed() {
        return List.of();
    }

    /** The same for everyone while the program runs. */
    static Choices of(List<Choice> choices) {
        List<Choice> fixed = List.copyOf(choices);
        return new Choices() {
            @Override
            public List<Choice> offered(OrgId org) {
                return fixed;
            }

            @Override
            public List<Choice> fixed() {
                return fixed;
            }
        };
    }

    /**
     * The choice a person means: its value, its label in either language, or an unambiguous part.
     */
    default Optional<Choice> meant(OrgId org, String typed) {
        String folded = Folding.fold(typed);
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        List<Choice> all = offered(org);
        return only(all, choice -> anyName(choice, folded::equals))
                .or(() -> only(all, choice -> anyName(choice, name -> name.startsWith(folded))))
                .or(() -> only(all, choice -> anyName(choice, name -> wordIn(name, folded))));
    }

    /** The choices whose name starts with, or else contains, what was typed so far. */
    default List<Choice> completing(OrgId org, String typed, Language language) {
        String folded = Folding.fold(typed);
        return offered(org).stream()
                .filter(choice -> anyName(choice, name -> wordIn(name, folded)))
                .sorted(
                        (a, b) ->
                                Boolean.compare(
                                        Folding.fold(b.label().in(language)).startsWith(folded),
                                        Folding.fold(a.label().in(language)).startsWith(folded)))
                .toList();
    }

    private static Optional<Choice> only(List<Choice> all, Predicate<Choice> wanted) {
        List<Choice> found = all.stream().filter(wanted).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean anyName(Choice choice, Predicate<String> wanted) {
        return wanted.test(Folding.fold(choice.value()))
                || wanted.test(Folding.fold(choice.label().fr()))
                || wanted.test(Folding.fold(choice.label().en()));
    }

    private static boolean wordIn(String name, String folded) {
        return (" " + name).contains(" " + folded);
    }
}
