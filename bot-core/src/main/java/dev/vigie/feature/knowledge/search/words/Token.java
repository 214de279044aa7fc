package dev.vigie.feature.knowledge.search.words;

import dev.vigie.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A word of a text.
 *
 * @param typed as it stands there, in lower case with its accents
 * @param folded without accents
 */
record Token(String typed, String folded) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    static Token of(String word) {
        return new Token(word, Folding.fold(word));
    }

    /** The words of a text, without what separates them. */
    static List<Token> in(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(text.toLowerCase(java.util.Locale.ROOT));
        while (word.find()) {
            Token token = of(word.group());
            if (!token.folded().isEmpty()) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    static String text(List<Token> tokens) {
        return tokens.stream().map(Token::typed).collect(Collectors.joining(" "));
    }
}
