package dev.vigie.feature.knowledge.search.words;

import dev.vigie.text.Folding;
import dev.vigie.text.Language;
import java.util.Optional;
import java.util.Set;

/** The language a question is clearly written in, told by its small words. */
public final class QuestionLanguage {

    private static final Set<String> FRENCH =
            Set.of(
                    ("le la les un une des du au aux de et ou que qui quoi dont est sont suis fait"
                         + " faire faut je tu il elle on nous vous ils elles mon ma mes notre nos"
                         + " votre vos ce cette ces ca pas ne pour par sur dans avec sans chez"
                         + " comment pourquoi quand combien quel quelle quels quelles peut dois"
                         + " doit l d c qu j n y en")
                            .split(" "));

    private static final Set<String> ENGLISH =
            Set.of(
                    ("the an of and or that which who what is are am was do does did done how why"
                         + " when where can could should would must i you he she we they my our"
                         + " your their it this these those not no for by on in with without to"
                         + " from if at be have has get someone somebody m re s t")
                            .split(" "));

    private QuestionLanguage() {}

    /** Empty when it cannot be told: keywords, names, both languages mixed. */
    public static Optional<Language> of(String question) {
        int french = 0;
        int english = 0;
        for (String word : Folding.fold(question).split(" ")) {
            french += FRENCH.contains(word) ? 1 : 0;
            english += ENGLISH.contains(word) ? 1 : 0;
        }
        if (french > english && french > 0) {
            return Optional.of(Language.FR);
        }
        return english > french ? Optional.of(Language.EN) : Optional.empty();
    }
}
