package com.educonnect.grades.cards.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Binds papers into one document, in their order; the same papers give the same bytes. */
public final class Binding {
    private Binding() {}

    public static byte[] of(List<byte[]> papers) {
        var open = new ArrayList<PDDocument>();
        try (var bound = new PDDocument()) {
            var merger = new PDFMergerUtility();
            for (var paper : papers) {
                open.add(Loader.loadPDF(paper));
                merger.appendDocument(bound, open.getLast());
            }
            bound.setDocumentId((long) papers.size());
            var bytes = new ByteArrayOutputStream();
            bound.save(bytes, CompressParameters.DEFAULT_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            open.forEach(Binding::close);
        }
    }

    private static void close(PDDocument paper) {
        try {
            paper.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
