package com.educonnect.grades.cards.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The product's own letters: Noto Sans for Latin, the African alphabets included, and Noto Naskh for Arabic. Read once,
 * lent to one document at a time.
 */
final class Fonts {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final Queue<Fonts> SPARE = new ConcurrentLinkedQueue<>();

    private final List<Font> latin = List.of(
            new Font("Noto Sans", REGULAR, read("NotoSans-Regular")),
            new Font("Noto Sans", BOLD, read("NotoSans-Bold")));
    private final List<Font> arabic = new ArrayList<>();

    private record Font(String family, int weight, TrueTypeFont letters) {}

    static Fonts lend() {
        var spare = SPARE.poll();
        return spare == null ? new Fonts() : spare;
    }

    void giveBack() {
        SPARE.add(this);
    }

    void into(PdfRendererBuilder builder, PDDocument document, boolean withArabic) throws IOException {
        add(latin, builder, document);
        if (withArabic) {
            add(arabic(), builder, document);
        }
    }

    private List<Font> arabic() {
        if (arabic.isEmpty()) {
            arabic.add(new Font("Noto Naskh Arabic", REGULAR, read("NotoNaskhArabic-Regular")));
            arabic.add(new Font("Noto Naskh Arabic", BOLD, read("NotoNaskhArabic-Bold")));
        }
        return arabic;
    }

    private static void add(List<Font> fonts, PdfRendererBuilder builder, PDDocument document) throws IOException {
        for (var font : fonts) {
            var loaded = new PDFontSupplier(PDType0Font.load(document, font.letters(), true));
            builder.useFont(loaded, font.family(), font.weight(), FontStyle.NORMAL, true);
        }
    }

    private static TrueTypeFont read(String file) {
        try (var in = Fonts.class.getResourceAsStream("/com/educonnect/grades/cards/fonts/" + file + ".ttf")) {
            return new TTFParser(true).parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
