package dev.vigie.pack.audit;

import dev.vigie.text.Language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a text the way an editor of its language would. Quotations and code are left alone. */
final class Prose {

    private static final Pattern QUOTED =
            Pattern.compile(
                    "`[^`]*`|https?://\\S+|\\]\\([^)]*\\)|«[^»]*»|“[^”]*”|\\[[^\\]]*]",
                    Pattern.DOTALL);

    private final Map<Language, ForeignWords> foreign = new EnumMap<>(Language.class);

    Prose() {
        for (Language language : Language.values()) {
            foreign.put(language, ForeignWords.in(language));
        }
    }

    /**
     * Something to look at.
     *
     * @param key of the message
     * @param found the words that gave it away
     */
    record Remark(String key, String found) {}

    /** What is wrong with a text, one remark of each kind at most. */
    List<Remark> remarks(String text, Language language) {
        boolean french = language == Language.FR;
        String own = QUOTED.matcher(text).replaceAll(" ");
        List<Remark> remarks = new ArrayList<>();
        Optional.ofNullable(foreign.get(language))
                .flatMap(words -> words.find(own))
                .ifPresent(
                        word ->
                                remarks.add(
                                        new Remark(
                                                french
                                                        ? "check.foreign-in-french"
                                                        : "check.foreign-in-english",
                                                word)));
        NumberForms.find(own, language)
                .ifPresent(
                        found ->
                                remarks.add(
                                        new Remark(
                                                french
                                                        ? "check.numbers-in-french"
                                                        : "check.numbers-in-english",
                                                found)));
        LongSentences.find(text, language)
                .ifPresent(found -> remarks.add(new Remark("check.long-sentence", found)));
        return remarks;
    }
}
