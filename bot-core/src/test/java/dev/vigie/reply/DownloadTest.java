package dev.vigie.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vigie.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "../etc/passwd", "a/b.md", "a\\b.md", ".hidden", "a\nb.md", "a\"b"})
    void a_name_leads_out_of_no_folder_and_breaks_no_header(String name) {
        assertThatThrownBy(() -> Download.text(name, "text/plain", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_name_may_be_french() {
        assertThat(Download.text("trame-modération_v1.md", "text/markdown", "é").name())
                .isEqualTo("trame-modération_v1.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text", "text/html; charset=x", "Text/Plain"})
    void a_media_type_has_two_parts(String type) {
        assertThatThrownBy(() -> Download.text("a.md", type, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_small_file_is_counted_in_bytes() {
        assertThat(Download.text("a.md", "text/markdown", "abc").announced(Language.EN))
                .isEqualTo(Text.plain("a.md (3\u00a0B)"));
    }

    @Test
    void what_is_in_it_cannot_be_changed_and_is_not_said_by_accident() {
        byte[] given = {1, 2, 3};
        Bytes bytes = Bytes.of(given);
        given[0] = 9;
        bytes.toArray()[1] = 9;
        assertThat(bytes.toArray()).containsExactly(1, 2, 3);
        assertThat(bytes).isEqualTo(Bytes.of(new byte[] {1, 2, 3})).hasToString("3 bytes");
    }

    @Test
    void the_files_of_a_reply_come_in_order() {
        Download one = Download.text("one.md", "text/markdown", "");
        Download two = Download.text("two.md", "text/markdown", "");
        Reply reply =
                Reply.to(Visibility.PRIVATE, Language.EN)
                        .file(one)
                        .paragraph(Text.plain("between"))
                        .file(two)
                        .build();
        assertThat(reply.files()).isEqualTo(List.of(one, two));
    }
}
