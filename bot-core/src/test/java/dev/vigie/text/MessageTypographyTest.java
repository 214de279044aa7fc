package dev.vigie.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a proofreader would mark, in messages as they are shown. */
class MessageTypographyTest {

    private static final Messages MESSAGES = Messages.builtIn();

    private static final Pattern VERBATIM = Pattern.compile("`[^`]*`|https?://\\S+");
    private static final Pattern FRENCH =
            Pattern.compile(
                    "[^\u00a0?!][?!;]|[^\u00a0]:(?=[\\s}]|$)|«(?!\u00a0)|(?<!\u00a0)»|[\"“”]|\\.\\.\\.");
    private static final Pattern ENGLISH =
            Pattern.compile("[\\s\u00a0][?!;]|[\\s\u00a0]:(?=[\\s}]|$)|\"|\\.\\.\\.");

    @Test
    void french_is_set_the_french_way() {
        assertThat(MESSAGES.keys(Language.FR))
                .allSatisfy(key -> assertThat(marks(FRENCH, Language.FR, key)).isEmpty());
    }

    @Test
    void english_is_set_the_english_way() {
        assertThat(MESSAGES.keys(Language.EN))
                .allSatisfy(key -> assertThat(marks(ENGLISH, Language.EN, key)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Que faire?",
                "Que faire ?",
                "Attention!",
                "Voici:",
                "Voici: un",
                "un; deux",
                "«mot»",
                "un \"mot\"",
                "etc..."
            })
    void a_french_slip_is_marked(String slip) {
        assertThat(marks(FRENCH, slip)).isNotEmpty();
    }

    private static List<String> marks(Pattern slips, Language language, String key) {
        return marks(slips, MESSAGES.pattern(language, key).orElseThrow());
    }

    private static List<String> marks(Pattern slips, String text) {
        return slips.matcher(VERBATIM.matcher(text).replaceAll("x"))
                .results()
                .map(slip -> slip.group() + " in " + text)
                .toList();
    }
}
