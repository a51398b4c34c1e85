package com.educonnect.grades.cards.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A picture of a paper's first page, for a screen that cannot show the paper itself. */
public final class Picture {
    private static final float DOTS_PER_INCH = 96;

    private Picture() {}

    public static byte[] of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
