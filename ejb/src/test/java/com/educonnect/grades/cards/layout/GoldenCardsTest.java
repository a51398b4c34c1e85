package com.educonnect.grades.cards.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each layout as somebody has looked at it and found it right. What it is now is written to target/golden; after a change
 * that is meant, look at it and copy it over.
 */
class GoldenCardsTest {
    private static final float DPI = 40;
    private static final int DIFFERENT = 96;
    private static final double FEW = 0.004;
    private static final Path NOW = Path.of("target", "golden");

    @ParameterizedTest
    @ValueSource(strings = {"senegal", "ivory-coast", "cameroon", "nigeria", "kenya", "primary"})
    void saysAndShowsWhatItDid(String layout) throws IOException {
        Files.createDirectories(NOW);
        try (var read = Loader.loadPDF(new CardPage(CardFixtures.card(layout), CardFixtures.SIGNATURE).pdf())) {
            var text = text(read);
            var picture = new PDFRenderer(read).renderImageWithDPI(0, DPI, ImageType.GRAY);
            Files.writeString(NOW.resolve(layout + ".txt"), text);
            ImageIO.write(picture, "png", NOW.resolve(layout + ".png").toFile());

            assertThat(text).isEqualTo(golden(layout));
            assertThat(different(picture, look(layout)))
                    .as("part of the picture that differs")
                    .isLessThan(FEW);
        }
    }

    private static String text(PDDocument read) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        return stripper.getText(read);
    }

    private static String golden(String layout) throws IOException {
        try (var in = GoldenCardsTest.class.getResourceAsStream("golden/" + layout + ".txt")) {
            return in == null ? "" : new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private static BufferedImage look(String layout) throws IOException {
        try (var in = GoldenCardsTest.class.getResourceAsStream("golden/" + layout + ".png")) {
            return ImageIO.read(in);
        }
    }

    private static double different(BufferedImage one, BufferedImage other) {
        assertThat(one.getWidth()).isEqualTo(other.getWidth());
        assertThat(one.getHeight()).isEqualTo(other.getHeight());
        var different = 0;
        for (var y = 0; y < one.getHeight(); y++) {
            for (var x = 0; x < one.getWidth(); x++) {
                var by = Math.abs((one.getRGB(x, y) & 0xFF) - (other.getRGB(x, y) & 0xFF));
                different += by > DIFFERENT ? 1 : 0;
            }
        }
        return (double) different / (one.getWidth() * one.getHeight());
    }
}
