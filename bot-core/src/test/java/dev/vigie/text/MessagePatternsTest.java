package dev.vigie.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import dev.vigie.reply.PlainText;
import dev.vigie.reply.Wording;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MessagePatternsTest {

    private static final Messages MESSAGES = Messages.builtIn();
    private static final String SELECTED = "selected";

    /** One message in one language. */
    private record Said(Language language, String key, String pattern) {}

    private static List<Said> messages() {
        List<Said> messages = new ArrayList<>();
        for (Language language : Language.values()) {
            for (String key : MESSAGES.keys(language)) {
                messages.add(new Said(language, key, pattern(language, key)));
            }
        }
        return messages;
    }

    @Test
    void both_languages_take_the_same_arguments_in_the_same_way() {
        assertThat(MESSAGES.keys(Language.EN))
                .allSatisfy(
                        key ->
                                assertThat(arguments(pattern(Language.FR, key)))
                                        .isEqualTo(arguments(pattern(Language.EN, key))));
    }

    @Test
    void every_message_can_be_said_and_shows_all_its_arguments() {
        assertThat(messages())
                .allSatisfy(
                        said -> {
                            Map<String, Object> values = new TreeMap<>();
                            arguments(said.pattern())
                                    .forEach((name, type) -> values.put(name, sample(name, type)));
                            assertThat(shown(said, values)).doesNotContain("{", "}", "**", "`");
                            values.values().stream()
                                    .filter(value -> !value.equals(SELECTED))
                                    .forEach(
                                            value ->
                                                    assertThat(shown(said, values))
                                                            .contains(String.valueOf(value)));
                        });
    }

    @Test
    void no_message_holds_a_straight_apostrophe_that_would_quote_a_brace() {
        assertThat(messages()).allSatisfy(said -> assertThat(said.pattern()).doesNotContain("'"));
    }

    @Test
    void no_message_is_empty_or_ends_with_a_space() {
        assertThat(messages())
                .allSatisfy(
                        said ->
                                assertThat(said.pattern())
                                        .isNotBlank()
                                        .isEqualTo(said.pattern().strip()));
    }

    @Test
    void an_argument_that_differs_is_noticed() {
        assertThat(arguments("{a} {b, number}")).isNotEqualTo(arguments("{a} {b}"));
        assertThat(arguments("{a} {b}")).isNotEqualTo(arguments("{a} {c}"));
        assertThat(arguments("{n, plural, one {{a}} other {#}}")).containsOnlyKeys("n", "a");
    }

    private static Object sample(String name, ArgType type) {
        return switch (type) {
            case NONE -> "<" + name + "*>";
            case SELECT -> SELECTED;
            default -> 7;
        };
    }

    private static String shown(Said said, Map<String, Object> values) {
        List<Object> pairs = new ArrayList<>();
        values.forEach((name, value) -> pairs.addAll(List.of(name, value)));
        Wording words = new Wording(MESSAGES, said.language());
        return new PlainText(said.language(), ZoneOffset.UTC)
                .of(words.text(said.key(), pairs.toArray()));
    }

    private static String pattern(Language language, String key) {
        return MESSAGES.pattern(language, key).orElseThrow();
    }

    private static Map<String, ArgType> arguments(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        Map<String, ArgType> arguments = new TreeMap<>();
        for (int i = 0; i < parsed.countParts(); i++) {
            Part part = parsed.getPart(i);
            if (part.getType() == Part.Type.ARG_START) {
                arguments.put(parsed.getSubstring(parsed.getPart(i + 1)), part.getArgType());
            }
        }
        return arguments;
    }
}
