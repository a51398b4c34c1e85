package com.educonnect.grades.cards.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicTest {
    private static final float DPI = 144;
    private static final int SIZE = 72;
    private static final int DARK = 0x80;

    /** Alone, at the beginning, in the middle and at the end of a word; lam and alef are one. */
    @ParameterizedTest
    @CsvSource({
        "محمد, \uFEE3\uFEA4\uFEE4\uFEAA",
        "سلام, \uFEB3\uFEFC\uFEE1",
        "دار, \uFEA9\uFE8D\uFEAD",
        "لا, \uFEFB",
        "بَب, \uFE91\u064E\uFE90",
        "Awa, Awa"
    })
    void lettersTakeTheFormOfTheirPlace(String written, String shaped) {
        assertThat(ArabicLetters.shape(written)).isEqualTo(shaped);
        assertThat(ArabicLetters.plain(shaped)).isEqualTo(written);
    }

    @Test
    void aRunFromRightToLeftIsDrawnFromItsEnd() {
        assertThat(RightToLeft.DRAWN.reorderRTLTextToLTR("(اب)")).isEqualTo("(با)");
        assertThat(RightToLeft.DRAWN.reorderRTLTextToLTR("بَا")).isEqualTo("ابَ");
        assertThat(RightToLeft.isRightToLeft("محمد Awa")).isTrue();
        assertThat(RightToLeft.isRightToLeft("Awa محمد")).isFalse();
    }

    /** The very glyphs, one beside the other from left to right, as somebody who reads Arabic expects them. */
    @ParameterizedTest
    @CsvSource({"محمد, \uFEAA\uFEE4\uFEA4\uFEE3", "سلام, \uFEE1\uFEFC\uFEB3"})
    void aNameOnPaperLooksAsItIsWritten(String name, String drawn) throws IOException, FontFormatException {
        var paper = Paper.pdf(
                "<html><head><title>t</title><style>@page { margin: 20mm } body { font-family: 'Noto Naskh Arabic'; font-size: "
                        + SIZE + "px }</style></head><body><p>" + name + "</p></body></html>",
                Locale.FRENCH);
        try (var read = Loader.loadPDF(paper)) {
            var seen = ink(new PDFRenderer(read).renderImageWithDPI(0, DPI));
            var expected = ink(drawn(drawn, SIZE * 0.75f * DPI / 72));

            assertThat(seen.getWidth()).isBetween(expected.getWidth() - 2, expected.getWidth() + 2);
            assertThat(seen.getHeight()).isBetween(expected.getHeight() - 2, expected.getHeight() + 2);
            assertThat(alike(seen, expected)).isGreaterThan(0.9);
        }
    }

    private static BufferedImage drawn(String glyphs, float size) throws IOException, FontFormatException {
        try (var in = ArabicTest.class.getResourceAsStream(
                "/com/educonnect/grades/cards/fonts/NotoNaskhArabic-Regular.ttf")) {
            var picture = new BufferedImage(900, 500, BufferedImage.TYPE_INT_RGB);
            var graphics = picture.createGraphics();
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, 900, 500);
            graphics.setColor(Color.BLACK);
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            var font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(size);
            graphics.fill(font.createGlyphVector(graphics.getFontRenderContext(), glyphs)
                    .getOutline(50, 250));
            return picture;
        }
    }

    /** What is dark, without the paper around it. */
    private static BufferedImage ink(BufferedImage picture) {
        int left = picture.getWidth(), right = 0, top = picture.getHeight(), bottom = 0;
        for (var y = 0; y < picture.getHeight(); y++) {
            for (var x = 0; x < picture.getWidth(); x++) {
                if (isDark(picture, x, y)) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                }
            }
        }
        return picture.getSubimage(left, top, right - left + 1, bottom - top + 1);
    }

    private static double alike(BufferedImage one, BufferedImage other) {
        var width = Math.min(one.getWidth(), other.getWidth());
        var height = Math.min(one.getHeight(), other.getHeight());
        var same = 0;
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                same += isDark(one, x, y) == isDark(other, x, y) ? 1 : 0;
            }
        }
        return (double) same / (width * height);
    }

    private static boolean isDark(BufferedImage picture, int x, int y) {
        return (picture.getRGB(x, y) >> 8 & 0xFF) < DARK;
    }
}
