package dev.vigie.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.command.Tokens.Token;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"two words\"",
                "“two words”",
                "“two words\"",
                "\"two words”",
                "„two words“",
                "«two words»",
                "« two words »",
                "«\u00a0two words\u00a0»",
                "‹two words›",
                "‘two words’",
                "'two words'"
            })
    void quotation_marks_of_any_kind_hold_words_together(String typed) {
        assertThat(Tokens.of(typed)).extracting(Token::text).containsExactly("two words");
        assertThat(Tokens.unquoted(typed)).isEqualTo("two words");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "l'équipe d'ici|l'équipe;d'ici",
                "l’équipe|l’équipe",
                "'tis fine|'tis;fine",
                "\"never ends|\"never;ends",
                "‘l’équipe’ dort|l’équipe;dort",
                "a\"b c|a\"b;c",
                "\"a\"b \"c|\"a\"b;\"c"
            })
    void an_apostrophe_or_a_lone_mark_quotes_nothing(String typed, String expected) {
        assertThat(Tokens.of(typed)).extracting(Token::text).containsExactly(expected.split(";"));
    }

    @Test
    void a_name_and_its_quoted_value_are_two_tokens() {
        assertThat(Tokens.of("level:\"very high\" role=«chef»"))
                .extracting(Token::text)
                .containsExactly("level:", "very high", "role=", "chef");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\n", "\u00a0", "\u202f", "\u2003", "\u3000"})
    void every_kind_of_space_separates(String space) {
        assertThat(Tokens.of(space + "a" + space + space + "b" + space))
                .extracting(Token::text)
                .containsExactly("a", "b");
        assertThat(Tokens.strip(space + "a" + space)).isEqualTo("a");
    }

    @Test
    void empty_quotation_marks_are_an_empty_value() {
        assertThat(Tokens.of("\"\"")).extracting(Token::text).containsExactly("");
    }

    @Test
    void a_text_with_a_quotation_in_it_keeps_its_marks() {
        assertThat(Tokens.unquoted("he said \"no\"")).isEqualTo("he said \"no\"");
        assertThat(Tokens.unquoted("\"no\" and \"yes\"")).isEqualTo("\"no\" and \"yes\"");
    }

    @Test
    void every_token_knows_its_place_and_nothing_but_spaces_is_between() {
        Random random = new Random(4);
        List<String> pieces =
                List.of(" ", "\"", "'", "«", "»", "a", "é:", "=", "👩🏽‍🚒", "\u00a0");
        for (int round = 0; round < 5_000; round++) {
            StringBuilder typed = new StringBuilder();
            for (int i = random.nextInt(10); i > 0; i--) {
                typed.append(pieces.get(random.nextInt(pieces.size())));
            }
            String text = typed.toString();
            int at = 0;
            for (Token token : Tokens.of(text)) {
                assertThat(Tokens.strip(text.substring(at, token.start()))).isEmpty();
                assertThat(text.substring(token.start(), token.end())).contains(token.text());
                at = token.end();
            }
            assertThat(Tokens.strip(text.substring(at))).isEmpty();
        }
    }
}
