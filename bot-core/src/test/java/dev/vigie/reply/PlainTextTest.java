package dev.vigie.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.Person;
import dev.vigie.chat.UserRef;
import dev.vigie.text.Language;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    private static final PlainText FRENCH =
            new PlainText(Language.FR, ZoneId.of("America/Montreal"));
    private static final PlainText ENGLISH = new PlainText(Language.EN, ZoneId.of("UTC"));

    @Test
    void blocks_are_separated_by_an_empty_line_and_buttons_left_out() {
        Reply reply =
                Reply.to(Visibility.PRIVATE, Language.EN)
                        .heading(Text.plain("Title"))
                        .buttons(Button.of("Press", CommandCall.of("help")))
                        .paragraph(Text.strong("Body"))
                        .build();
        assertThat(ENGLISH.of(reply)).isEqualTo("Title\n\nBody");
    }

    @Test
    void lists_are_marked_and_numbered() {
        Reply reply =
                Reply.to(Visibility.PRIVATE, Language.EN)
                        .bullets(List.of(Text.plain("a"), Text.plain("b")))
                        .numbered(List.of(Text.plain("c"), Text.plain("d")))
                        .build();
        assertThat(ENGLISH.of(reply)).isEqualTo("• a\n• b\n\n1. c\n2. d");
    }

    @Test
    void a_french_fact_has_a_space_before_its_colon() {
        Block.Facts facts = new Block.Facts(List.of(new Block.Fact("État", Text.plain("ouverte"))));
        assertThat(facts.accept(FRENCH)).isEqualTo("État\u00a0: ouverte");
        assertThat(facts.accept(ENGLISH)).isEqualTo("État: ouverte");
    }

    @Test
    void a_link_shows_its_address_once() {
        URI address = URI.create("https://example.org");
        assertThat(ENGLISH.of(Text.of(new Span.Link(Text.plain("here"), address))))
                .isEqualTo("here (https://example.org)");
        assertThat(ENGLISH.of(Text.of(new Span.Link(Text.plain("https://example.org"), address))))
                .isEqualTo("https://example.org");
    }

    @Test
    void a_moment_is_said_in_the_readers_language_and_zone() {
        Text moment = Text.moment(Instant.parse("2026-03-01T02:05:00Z"));
        assertThat(FRENCH.of(moment)).isEqualTo("28 févr. 2026, 21\u00a0h\u00a005");
        assertThat(ENGLISH.of(moment)).isEqualTo("1 Mar 2026, 02:05");
    }

    @Test
    void a_moment_that_is_near_shows_its_hour_alone() {
        Text moment = Text.time(Instant.parse("2026-03-01T02:05:00Z"));
        assertThat(FRENCH.of(moment)).isEqualTo("21\u00a0h\u00a005");
        assertThat(ENGLISH.of(moment)).isEqualTo("02:05");
    }

    @Test
    void a_mention_is_a_name_and_code_is_its_characters() {
        Text text =
                Text.mention(new Person(new UserRef("slack", "U1"), "Ann"))
                        .and(" ")
                        .and(Text.of(new Span.Code("/help")));
        assertThat(ENGLISH.of(text)).isEqualTo("@Ann /help");
    }

    @Test
    void a_file_is_its_name_its_size_in_the_readers_unit_and_what_a_picture_shows() {
        Download text = Download.text("kit.md", "text/markdown", "é".repeat(700));
        Download picture =
                new Download("r.png", "image/png", Bytes.of(new byte[2_340_000]), "Two bars");
        assertThat(new Block.Attachment(text).accept(FRENCH)).isEqualTo("kit.md (1,4\u00a0ko)");
        assertThat(new Block.Attachment(text).accept(ENGLISH)).isEqualTo("kit.md (1.4\u00a0kB)");
        assertThat(new Block.Attachment(picture).accept(ENGLISH))
                .isEqualTo("r.png (2.3\u00a0MB)\nTwo bars");
    }
}
