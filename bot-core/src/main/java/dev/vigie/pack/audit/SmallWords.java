package dev.vigie.pack.audit;

import dev.vigie.text.Language;

import java.util.Set;

/** Words that do not tell one question from another, folded. */
final class SmallWords {

    private static final Set<String> FRENCH =
            words(
                    "a au aux avec ce ces c cest cette comment d dans de des du elle en es est et"
                        + " eux il ils j je l la le les leur lui m ma mais me mes moi mon n ne nos"
                        + " notre nous on ou par pas pour qu quand que quel quelle quelles quels"
                        + " qui quoi s sa se ses si son sont suis sur t ta te tes toi ton tu un une"
                        + " vos votre vous y ca faut faire fait dois doit peut peux puis etre avoir"
                        + " ai as ont avez etes");

    private static final Set<String> ENGLISH =
            words(
                    "a an and are as at be been by can could did do does for from had has have how"
                        + " i if in into is it its me my of on or our so should that the their them"
                        + " then there they this to up us was we were what when where which who why"
                        + " will with would you your am im s t dont not no");

    private SmallWords() {}

    static Set<String> of(Language language) {
        return language == Language.FR ? FRENCH : ENGLISH;
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
