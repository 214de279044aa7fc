package dev.vigie.feature.interview.paper;

import dev.vigie.reply.Bytes;
import dev.vigie.reply.Download;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;

/**
 * Stacked bars as a PNG. It brings its own light ground, so that it reads the same in a light and
 * in a dark theme; every colour differs from the ground, and neighbours from each other, by their
 * lightness and not only by their hue.
 */
public final class BarPicture {

    /** What everything stands on. */
    static final Color GROUND = new Color(0xFFFFFF);

    static final Color INK = new Color(0x1F2328);

    /** From the lowest to the highest. */
    static final List<Color> SHADES =
            List.of(
                    new Color(0x7F2704),
                    new Color(0xD9500B),
                    new Color(0x6E6E6E),
                    new Color(0x2F86C4),
                    new Color(0x08306B));

    private static final int WIDTH = 900;
    private static final int HEIGHT = 520;
    private static final float TEXT_SIZE = 15;
    private static final int SLANT_DEGREES = 30;

    private final String title;
    private final List<String> parts;

    /**
     * @param parts what the colours stand for, as many as there are values in a bar, at most five
     */
    public BarPicture(String title, List<String> parts) {
        this.title = title;
        this.parts = List.copyOf(parts);
    }

    /**
     * Draws it.
     *
     * @param name of the file, without its extension
     * @param bars label to how often each part occurs
     * @param alternative the same in words
     */
    public Download draw(String name, Map<String, List<Integer>> bars, String alternative) {
        CategoryChart chart =
                new CategoryChartBuilder().width(WIDTH).height(HEIGHT).title(title).build();
        style(chart.getStyler());
        List<String> labels = List.copyOf(bars.keySet());
        for (int part = 0; part < parts.size(); part++) {
            List<Integer> values = new ArrayList<>();
            for (List<Integer> bar : bars.values()) {
                values.add(bar.get(part));
            }
            chart.addSeries(parts.get(part), labels, values);
        }
        try {
            return new Download(
                    name + ".png",
                    "image/png",
                    Bytes.of(BitmapEncoder.getBitmapBytes(chart, BitmapFormat.PNG)),
                    alternative);
        } catch (IOException e) {
            throw new UncheckedIOException("a picture that cannot be drawn", e);
        }
    }

    private static void style(CategoryStyler styler) {
        Font font = font();
        styler.setStacked(true);
        styler.setSeriesColors(SHADES.toArray(Color[]::new));
        styler.setChartBackgroundColor(GROUND);
        styler.setPlotBackgroundColor(GROUND);
        styler.setLegendBackgroundColor(GROUND);
        styler.setChartFontColor(INK);
        styler.setAxisTickLabelsColor(INK);
        styler.setLegendPosition(LegendPosition.OutsideS);
        styler.setLegendLayout(LegendLayout.Horizontal);
        styler.setXAxisLabelRotation(SLANT_DEGREES);
        styler.setYAxisDecimalPattern("0");
        styler.setPlotGridVerticalLinesVisible(false);
        styler.setAvailableSpaceFill(0.6);
        styler.setBaseFont(font);
        styler.setChartTitleFont(font.deriveFont(Font.BOLD, TEXT_SIZE + 2));
        styler.setLegendFont(font);
        styler.setAxisTickLabelsFont(font);
        styler.setAntiAlias(true);
    }

    /** The font of the printed documents: a server may have none of its own. */
    private static Font font() {
        String file = "liberation/LiberationSans-Regular.ttf";
        try (InputStream in = BarPicture.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no font " + file);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(TEXT_SIZE);
        } catch (FontFormatException e) {
            throw new IllegalStateException("not a font: " + file, e);
        } catch (IOException e) {
            throw new UncheckedIOException("a font that cannot be read: " + file, e);
        }
    }
}
