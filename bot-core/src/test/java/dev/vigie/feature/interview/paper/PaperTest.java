package dev.vigie.feature.interview.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import dev.vigie.reply.Block;
import dev.vigie.reply.Download;
import dev.vigie.reply.Text;
import dev.vigie.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaperTest {

    private static final String FRENCH = "L’Œuvre à Noël : « ça » coûte 8 € — œil, ÉTÉ, ï, ÿ, ≥ …";

    private static final Paper PAPER =
            new Paper(
                    Language.FR,
                    Text.plain(FRENCH),
                    List.of(
                            new Block.Heading(Text.plain("Première question")),
                            new Block.Paragraph(
                                    Text.plain("Dites ").and(Text.strong("où")).and(" *ici*.")),
                            new Block.Bullets(true, List.of(Text.plain("un"), Text.plain("deux"))),
                            new Block.Facts(List.of(new Block.Fact("Bas", Text.plain("rien")))),
                            new Block.Note(Text.plain("petit"))));

    @Test
    void markdown_keeps_the_form_and_escapes_what_was_typed() {
        assertThat(text(PAPER.markdown("trame", ZoneOffset.UTC)))
                .isEqualTo(
                        "# "
                                + FRENCH
                                + "\n\n"
                                + "## Première question\n\n"
                                + "Dites **où** \\*ici\\*.\n\n"
                                + "1. un\n"
                                + "2. deux\n\n"
                                + "- **Bas**\u00a0: rien\n\n"
                                + "_petit_\n");
    }

    @Test
    void a_pdf_holds_every_accent_and_its_own_fonts() throws IOException {
        Download file = PAPER.pdf("trame", ZoneOffset.UTC);
        assertThat(file.name()).isEqualTo("trame.pdf");
        try (PdfReader reader = new PdfReader(file.content().toArray())) {
            String shown = new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("\\s+", " ");
            for (String word :
                    List.of("L’Œuvre", "Noël", "«", "coûte", "€", "—", "ÉTÉ", "ÿ", "≥", "…")) {
                assertThat(shown).contains(word);
            }
            assertThat(shown).contains("Première question", "où", "*ici*", "deux", "rien", "petit");
        }
        assertThat(new String(file.content().toArray(), StandardCharsets.ISO_8859_1))
                .contains("LiberationSans", "FontFile2");
    }

    @Test
    void a_long_paper_has_as_many_pages_as_it_takes() throws IOException {
        Block filler = new Block.Paragraph(Text.plain("mot ".repeat(400)));
        Paper book =
                new Paper(
                        Language.EN,
                        Text.plain("Long"),
                        List.of(filler, filler, filler, filler, filler, filler));
        try (PdfReader reader =
                new PdfReader(book.pdf("long", ZoneOffset.UTC).content().toArray())) {
            assertThat(reader.getNumberOfPages()).isGreaterThan(1);
        }
    }

    @Test
    void a_cell_that_looks_like_a_formula_is_text() {
        Download csv =
                Csv.of(
                        "results",
                        List.of(
                                List.of("Note", "Points"),
                                List.of("=HYPERLINK(\"x\")", "+1"),
                                List.of("a, \"b\"\nc", "@x")));
        assertThat(text(csv).lines())
                .containsExactly(
                        "\ufeffNote,Points",
                        "\"'=HYPERLINK(\"\"x\"\")\",'+1",
                        "\"a, \"\"b\"\"",
                        "c\",'@x");
    }

    private static String text(Download file) {
        return new String(file.content().toArray(), StandardCharsets.UTF_8);
    }
}
