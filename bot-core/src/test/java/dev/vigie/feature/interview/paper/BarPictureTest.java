package dev.vigie.feature.interview.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.reply.Download;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Readable whatever the theme around it: measured, not looked at. */
class BarPictureTest {

    private static final double GRAPHICS = 3.0;
    private static final double TEXT = 4.5;

    @Test
    void every_colour_stands_out_from_the_ground_and_from_its_neighbour() {
        assertThat(contrast(BarPicture.INK, BarPicture.GROUND)).isGreaterThan(TEXT);
        for (Color shade : BarPicture.SHADES) {
            assertThat(contrast(shade, BarPicture.GROUND)).isGreaterThan(GRAPHICS);
        }
        for (int i = 1; i < BarPicture.SHADES.size(); i++) {
            assertThat(contrast(BarPicture.SHADES.get(i - 1), BarPicture.SHADES.get(i)))
                    .isGreaterThan(1.2);
        }
    }

    @Test
    void the_picture_brings_its_own_ground_and_shows_every_shade() throws IOException {
        Map<String, List<Integer>> bars = new LinkedHashMap<>();
        bars.put("Résilience", List.of(3, 2, 4, 2, 3));
        bars.put("Écriture", List.of(2, 2, 2, 2, 2));
        Download file =
                new BarPicture("Combien", List.of("1", "2", "3", "4", "5"))
                        .draw("resultats", bars, "En mots");
        assertThat(file.alternative()).isEqualTo("En mots");
        BufferedImage image =
                Objects.requireNonNull(
                        ImageIO.read(new ByteArrayInputStream(file.content().toArray())));
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                colours.add(image.getRGB(x, y));
            }
        }
        assertThat(colours).allMatch(rgb -> rgb >>> 24 == 0xFF);
        assertThat(image.getRGB(0, 0)).isEqualTo(BarPicture.GROUND.getRGB());
        assertThat(colours).containsAll(BarPicture.SHADES.stream().map(Color::getRGB).toList());
    }

    /** As the web's accessibility guidelines measure it. */
    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed())
                + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
