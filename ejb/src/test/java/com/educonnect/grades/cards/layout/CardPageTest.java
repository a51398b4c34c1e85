package com.educonnect.grades.cards.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardPageTest {
    private static final int MOST_BYTES = 100_000;
    private static final float LOOK = 30;
    private static final float CAMERA = 200;
    private static final int DARK = 0x80;

    @ParameterizedTest
    @ValueSource(strings = {"senegal", "ivory-coast", "cameroon", "nigeria", "kenya", "primary"})
    void everyLayoutFitsOnePageAndIsTheSameEachTime(String layout) throws IOException {
        var pdf = paper(layout, CardFixtures.SIGNATURE);

        assertThat(pdf).hasSizeLessThan(MOST_BYTES).isEqualTo(paper(layout, CardFixtures.SIGNATURE));
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(read.getNumberOfPages()).isEqualTo(1);
            assertThat(read.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(read.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo(language(layout));
            assertThat(text(read).replaceAll("\\s+", " "))
                    .contains("NDIAYE Awa", "Lycée Moderne de Thiès", "7KQ2-9F3M-X1TR-B6W8", "ɛ ɔ ŋ ɓ ɗ ẹ ọ ṣ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"senegal", "ivory-coast", "cameroon", "nigeria", "kenya", "primary"})
    void everyLayoutHoldsEighteenSubjectsOnOnePage(String layout) throws IOException {
        var pdf = new CardPage(CardFixtures.card(layout, "Awa", 18), CardFixtures.SIGNATURE).pdf();
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(read.getNumberOfPages()).isEqualTo(1);
        }
    }

    /** The figure is the one that the rules reckoned: nothing is multiplied where it is printed. */
    @Test
    void printsTheWeightedFigureAndTheirSumAsTheyWereReckoned() throws IOException {
        try (var read = Loader.loadPDF(paper("senegal", CardFixtures.SIGNATURE))) {
            assertThat(text(read).replaceAll("\\s+", " "))
                    .contains("9,13 16,00", "20 Totaux 269,60", "Moyenne annuelle");
        }
    }

    private static String language(String layout) {
        return layout.equals("nigeria") || layout.equals("kenya") ? Locale.ENGLISH.getLanguage() : "fr";
    }

    @Test
    void saysTheFiguresAsTheCountryWritesThem() throws IOException {
        try (var read = Loader.loadPDF(paper("senegal", CardFixtures.SIGNATURE))) {
            assertThat(text(read).replaceAll("\\s+", " "))
                    .contains(
                            "Bulletin de notes – 2e semestre",
                            "née le 4 mai 2015 à Thiès",
                            "Mathématiques Dieng Amadou 12,50 14,00 8,00 8,00 6,25 – 12,07 – 17,90 1re",
                            "3e ex",
                            "13,48 /20",
                            "sur 40",
                            "dont 2 h justifiées",
                            "1er semestre : 12,75",
                            "Tableau d’honneur, Encouragements, Admis en classe supérieure",
                            "séance du 6 juillet 2027");
        }
        try (var read = Loader.loadPDF(paper("kenya", CardFixtures.SIGNATURE))) {
            assertThat(text(read)).contains("Critical thinking").doesNotContain("Position", "out of 40");
        }
    }

    @ParameterizedTest
    @CsvSource({"senegal,8", "senegal,12", "ivory-coast,8", "cameroon,12", "nigeria,8", "kenya,6", "primary,18"})
    void theCodeIsReadFromAPictureOfThePage(String layout, int subjects) throws IOException, ReaderException {
        var pdf = new CardPage(CardFixtures.card(layout, "Awa", subjects), CardFixtures.SIGNATURE).pdf();
        try (var read = Loader.loadPDF(pdf)) {
            var picture = new PDFRenderer(read).renderImageWithDPI(0, CAMERA);
            var width = picture.getWidth();
            var dots = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
            var seen = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, picture.getHeight(), dots)));

            assertThat(new QRCodeReader()
                            .decode(seen, Map.of(DecodeHintType.TRY_HARDER, true))
                            .getText())
                    .isEqualTo("https://educonnect.example/verify/lycee-moderne/7KQ2-9F3M-X1TR-B6W8#"
                            + CardFixtures.SIGNATURE);
        }
    }

    /** Three pieces in four are ornament: a tag for each would be half of the paper. */
    @Test
    void whatIsOnlyOrnamentSharesOneTag() throws IOException {
        try (var read = Loader.loadPDF(paper("senegal", CardFixtures.SIGNATURE))) {
            var tags = read.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);

            assertThat(tags.keySet())
                    .extracting(name -> tags.getCOSDictionary(name).getNameAsString(COSName.TYPE))
                    .containsExactly("Layout");
        }
    }

    @Test
    void aReissuedCardShowsWhatChanged() throws IOException {
        try (var read = Loader.loadPDF(new CardPage(CardFixtures.reissued(), CardFixtures.SIGNATURE).pdf())) {
            assertThat(text(read).replaceAll("\\s+", " "))
                    .contains(
                            "Remplace le bulletin 1B2C-3D4E-5F6G-7H8J du 3 juillet 2027. Changé : Mathématiques de 12,00 à 14,46,"
                                    + " moyenne générale de 13,02 à 13,48.");
        }
    }

    @Test
    void aPreviewCannotPassForACard() throws IOException {
        try (var read = Loader.loadPDF(paper("senegal", null))) {
            assertThat(text(read)).contains("Aperçu, sans valeur").doesNotContain("7KQ2");
        }
    }

    @Test
    void nothingThatIsSaidBecomesMarkupOrReadsAFile() {
        var name = "Awa</p><img src=\"file:///etc/passwd\"/><style>*{display:none}</style> &amp; \u0007";
        var said = new CardPage(CardFixtures.card("senegal", name, 8), CardFixtures.SIGNATURE).xhtml();

        assertThat(said).contains("Awa&lt;/p&gt;&lt;img src=&quot;file:").doesNotContain("<img", "\u0007");
    }

    /** Looked at from afar: the bands of dark and light that a card is known by, from the cloth to the code. */
    @Test
    void looksAsItLooked() throws IOException {
        try (var read = Loader.loadPDF(paper("senegal", CardFixtures.SIGNATURE))) {
            var picture = new PDFRenderer(read).renderImageWithDPI(0, LOOK);

            assertThat(dark(picture, 0, 1, 0, 0.015)).isGreaterThan(0.5);
            assertThat(dark(picture, 0.06, 0.165, 0.8, 0.865)).isBetween(0.25, 0.75);
            assertThat(dark(picture, 0, 0.04, 0.05, 1)).isZero();
            assertThat(dark(picture, 0.06, 0.9, 0.2, 0.5)).isBetween(0.01, 0.25);
        }
    }

    private static double dark(BufferedImage picture, double left, double right, double top, double bottom) {
        var dark = 0;
        var all = 0;
        for (var y = (int) (top * picture.getHeight()); y < (int) (bottom * picture.getHeight()); y++) {
            for (var x = (int) (left * picture.getWidth()); x < (int) (right * picture.getWidth()); x++) {
                dark += (picture.getRGB(x, y) >> 8 & 0xFF) < DARK ? 1 : 0;
                all++;
            }
        }
        return (double) dark / all;
    }

    private static byte[] paper(String layout, String signature) {
        return new CardPage(CardFixtures.card(layout), signature).pdf();
    }

    private static String text(PDDocument read) throws IOException {
        return new PDFTextStripper().getText(read);
    }
}
