package com.educonnect.grades.cards.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;

/** Binds papers into one document, in their order; the same papers give the same bytes. */
public final class Binding {
    private Binding() {}

    public static byte[] of(List<byte[]> papers) {
        var bytes = new ByteArrayOutputStream();
        var merger = new PDFMergerUtility();
        papers.forEach(paper -> merger.addSource(new RandomAccessReadBuffer(paper)));
        merger.setDestinationStream(bytes);
        try {
            merger.mergeDocuments(null, CompressParameters.DEFAULT_COMPRESSION);
            return sealed(bytes.toByteArray(), papers.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] sealed(byte[] bound, long identity) throws IOException {
        try (var document = Loader.loadPDF(bound)) {
            document.setDocumentId(identity);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.DEFAULT_COMPRESSION);
            return bytes.toByteArray();
        }
    }
}
