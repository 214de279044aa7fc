package dev.vigie.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class WordlessTraceTest {

    @Test
    void what_an_exception_quotes_is_left_out_with_its_causes() {
        assertThat(printed()).doesNotContain("Zoé", "candidate");
    }

    @Test
    void which_exception_it_was_and_where_stays() {
        assertThat(printed())
                .contains("java.lang.IllegalStateException", "java.lang.IllegalArgumentException")
                .contains("WordlessTraceTest.java");
    }

    private static String printed() {
        StringWriter out = new StringWriter();
        Exception quoting =
                new IllegalStateException(
                        "cannot read 'my candidate is Zoé'", new IllegalArgumentException("Zoé"));
        WordlessTrace.of(quoting).printStackTrace(new PrintWriter(out));
        return out.toString();
    }
}
