package dev.vigie.feature.interview.paper;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The fonts of a printed document, embedded: Liberation Sans holds all of French and English. */
final class PdfFonts {

    private static final float BODY = 10.5f;
    private static final float SMALL = 8.5f;
    private static final float HEADING = 13;
    private static final float TITLE = 18;

    private final BaseFont regular = load("Sans-Regular");
    private final BaseFont bold = load("Sans-Bold");
    private final BaseFont italic = load("Sans-Italic");
    private final BaseFont mono = load("Mono-Regular");

    Font title() {
        return new Font(bold, TITLE);
    }

    Font heading() {
        return new Font(bold, HEADING);
    }

    Font body() {
        return new Font(regular, BODY);
    }

    Font bold() {
        return new Font(bold, BODY);
    }

    Font italic() {
        return new Font(italic, BODY);
    }

    Font small() {
        return new Font(regular, SMALL);
    }

    Font mono() {
        return new Font(mono, SMALL);
    }

    Font bold(Font like) {
        return new Font(bold, like.getSize());
    }

    Font italic(Font like) {
        return new Font(italic, like.getSize());
    }

    private static BaseFont load(String name) {
        String file = "liberation/Liberation" + name + ".ttf";
        try (InputStream in = PdfFonts.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no font " + file);
            }
            return BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException("a font that cannot be read: " + file, e);
        }
    }
}
