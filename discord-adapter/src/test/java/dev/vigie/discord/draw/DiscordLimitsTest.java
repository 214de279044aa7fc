package dev.vigie.discord.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limits are really looked for: each is broken once. */
class DiscordLimitsTest {

    private static final String BUTTON = "{'type':2,'style':1,'label':'x','custom_id':'ID'}";

    @Test
    void a_small_message_is_fine() {
        assertThat(problems(container(text("hello") + "," + row(button("a"))))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{'flags':0,'components':[{'type':10,'content':'x'}]} | their flag",
                "{'flags':32768,'components':[]} | empty message",
                "{'flags':32768,'content':'x','components':[{'type':10,'content':'x'}]} | content"
                        + " beside",
                "{'flags':32768,'embeds':[{}],'components':[{'type':10,'content':'x'}]} | embeds"
                        + " beside",
                "{'flags':32768,'components':[{'type':10,'content':' '}]} | without text",
                "{'flags':32768,'components':[{'type':17,'components':[]}]} | a container holds",
                "{'flags':32768,'components':[{'type':1,'components':[]}]} | empty row",
                "{'flags':32768,'components':[{'type':2,'style':1,'label':'x','custom_id':'a'}]} |"
                        + " not allowed",
                "{'flags':32768,'components':[{'type':10,'content':'x'}]} | everybody may be"
                        + " mentioned",
            })
    void a_message_that_breaks_a_rule_is_found(String message, String problem) {
        assertThat(DiscordLimits.problems(message.replace('\'', '"')))
                .anySatisfy(found -> assertThat(found).contains(problem));
    }

    @Test
    void too_many_components_or_characters_are_found() {
        String forty = String.join(",", Collections.nCopies(40, text("x")));
        assertProblem(container(forty), "41 components");
        assertProblem(
                container(text("x".repeat(2001)) + "," + text("x".repeat(2000))),
                "4001 characters");
    }

    @Test
    void a_row_that_is_too_full_is_found() {
        assertProblem(
                row(button("a"), button("b"), button("c"), button("d"), button("e"), button("f")),
                "6 in a row");
        assertProblem(row(button("a"), select(1, "v")), "stands alone");
    }

    @Test
    void ids_and_labels_that_are_too_long_or_not_unique_are_found() {
        assertProblem(row(button("a"), button("a")), "the same custom_id");
        assertProblem(row(button("a".repeat(101))), "custom_id of 101");
        assertProblem(row(button("a").replace("'x'", "'" + "x".repeat(81) + "'")), "label of 81");
        assertProblem(row(button("a").replace("'x'", "' '")), "without a label");
    }

    @Test
    void a_menu_that_is_too_long_is_found() {
        assertProblem(row(select(26, "v")), "26 options");
        assertProblem(row(select(1, "v".repeat(100))), "option value of 101");
        assertProblem(row(select(2, "v").replace("v2", "v1")), "the same value");
        assertProblem(row(select(0, "v")), "0 options");
    }

    private static void assertProblem(String component, String problem) {
        assertThat(problems(component)).anySatisfy(found -> assertThat(found).contains(problem));
    }

    private static List<String> problems(String component) {
        String message =
                "{'flags':32768,'allowed_mentions':{'parse':[]},'components':[" + component + "]}";
        return DiscordLimits.problems(message.replace('\'', '"'));
    }

    private static String container(String children) {
        return "{'type':17,'components':[" + children + "]}";
    }

    private static String row(String... children) {
        return "{'type':1,'components':[" + String.join(",", children) + "]}";
    }

    private static String text(String content) {
        return "{'type':10,'content':'" + content + "'}";
    }

    private static String button(String id) {
        return BUTTON.replace("ID", id);
    }

    private static String select(int options, String value) {
        StringBuilder list = new StringBuilder();
        for (int i = 1; i <= options; i++) {
            list.append(i == 1 ? "" : ",");
            list.append("{'label':'x','value':'").append(value).append(i).append("'}");
        }
        return "{'type':3,'custom_id':'menu','options':[" + list + "]}";
    }
}
