package com.educonnect.grades.cards.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Makes a document into a PDF. The same document gives the same bytes: nothing in it tells when or where it was made. The
 * renderer reads no file and asks no network, whatever the document names; codes and patterns are drawn by {@link
 * Drawings}.
 */
public final class Paper {
    /** The newest way of drawing; earlier ones stay, so that a paper of years ago comes out byte for byte. */
    public static final int FORMAT = 2;

    private static final String PRODUCER = "EduConnect";
    private static final int FIRST_ARABIC = 0x600;
    private static final float PDF_VERSION = 1.7f;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Paper() {}

    /** @param xhtml a whole document with its style; the language is that of its texts */
    public static byte[] pdf(String xhtml, Locale language) {
        return pdf(xhtml, language, FORMAT);
    }

    /** @param format the way of drawing that the document was made for */
    public static byte[] pdf(String xhtml, Locale language, int format) {
        var document = read(xhtml);
        document.getDocumentElement().setAttribute("lang", language.toLanguageTag());
        var fonts = Fonts.lend();
        try (var pdf = new PDDocument()) {
            var builder = builder(document, pdf, format);
            var withArabic = xhtml.codePoints().anyMatch(Paper::isArabic);
            fonts.into(builder, pdf, withArabic);
            if (withArabic) {
                builder.useUnicodeBidiSplitter(RightToLeft::new).useUnicodeBidiReorderer(RightToLeft.DRAWN);
            }
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                return bytes(pdf, identity(xhtml));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fonts.giveBack();
        }
    }

    private static boolean isArabic(int letter) {
        return letter >= FIRST_ARABIC && UnicodeScript.of(letter) == UnicodeScript.ARABIC;
    }

    private static PdfRendererBuilder builder(Document document, PDDocument pdf, int format) {
        return new PdfRendererBuilder()
                .usePdfVersion(PDF_VERSION)
                .usePdfUaAccessibility(true)
                .withProducer(PRODUCER)
                .usePDDocument(pdf)
                .usePageSupplier((to, width, height, number, shadow) -> Tags.page(to, width, height, format))
                .withW3cDocument(document, null)
                .useUriResolver((base, uri) -> isWithin(uri) ? uri : null)
                .useExternalResourceAccessControl(
                        (uri, type) -> isWithin(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> isWithin(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useObjectDrawerFactory(Drawings.FACTORY);
    }

    /** A picture that stands in the document itself; everything else is outside and not asked for. */
    private static boolean isWithin(String uri) {
        return uri != null && uri.startsWith("data:image/");
    }

    private static byte[] bytes(PDDocument pdf, long identity) throws IOException {
        pdf.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
        pdf.setDocumentId(identity);
        var bytes = new ByteArrayOutputStream();
        pdf.save(bytes, CompressParameters.DEFAULT_COMPRESSION);
        return bytes.toByteArray();
    }

    private static long identity(String xhtml) {
        var sum = new CRC32();
        sum.update(xhtml.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }

    private static Document read(String xhtml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("not a well-formed document", e);
        }
    }
}
