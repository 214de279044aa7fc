package dev.vigie.text;

import java.util.Objects;
import java.util.function.Function;

/**
 * The same thing written in French and in English; neither side is a fallback for the other.
 *
 * @param fr the French side
 * @param en the English side
 */
public record Bilingual<T>(T fr, T en) {

    public Bilingual {
        Objects.requireNonNull(fr, "fr");
        Objects.requireNonNull(en, "en");
    }

    public T in(Language language) {
        return language == Language.FR ? fr : en;
    }

    public <R> Bilingual<R> map(Function<? super T, ? extends R> change) {
        return new Bilingual<>(change.apply(fr), change.apply(en));
    }
}
