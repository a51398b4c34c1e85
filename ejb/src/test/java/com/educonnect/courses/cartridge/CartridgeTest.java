package com.educonnect.courses.cartridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.courses.cartridge.Cartridge.Chapter;
import com.educonnect.courses.cartridge.Cartridge.Page;
import com.educonnect.courses.lessons.ItemView;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CartridgeTest {
    private static final Cartridge FRACTIONS = new Cartridge(
            "Fractions & décimaux",
            "Pour la 4e <A>",
            List.of(
                    new Chapter(
                            "Découvrir",
                            List.of(
                                    new Page("L1", "Une moitié", "<p>½ &lt; 1</p>", null, null, List.of()),
                                    new Page(
                                            "L2",
                                            "S’exercer",
                                            "<p>Deux</p>",
                                            "L1",
                                            new BigDecimal("50.00"),
                                            List.of(
                                                    ItemView.link("Page", "https://example.org/?a=1&b=2"),
                                                    ItemView.video(
                                                            "Film", "https://www.youtube.com/watch?v=abcdefghijk"))))),
                    new Chapter("Vide", List.of())));

    @Test
    void comesBackAsItWentOutAndAlwaysTheSame() {
        var bytes = written(FRACTIONS);

        assertThat(read(bytes, "Maths").cartridge()).isEqualTo(FRACTIONS);
        assertThat(written(FRACTIONS)).isEqualTo(bytes);
    }

    @Test
    void takesTheFilesAlongThatLessonsHoldAndNamesTheOthers() {
        var read = read(
                zip(Map.of("imsmanifest.xml", manifest("""
                                <item identifier="m"><title>Week 1</title>
                                  <item><title>Sheets</title>
                                    <item identifierref="sheet"><title>Sheet</title></item>
                                    <item identifierref="script"><title>Script</title></item>
                                    <item identifierref="gone"><title>Gone</title></item>
                                    <item identifierref="out"><title>Out</title></item></item>
                                </item>
                                """), "a/une fiche+1.txt", "Words", "run.exe", "MZ")), "Maths");

        var page = read.cartridge().chapters().getLast().pages().getFirst();
        assertThat(page.items())
                .singleElement()
                .returns("file", ItemView::kind)
                .returns("Sheet", ItemView::title)
                .returns("une fiche+1.txt", ItemView::name);
        assertThat(read.attached().get(page.items().getFirst().file())).isEqualTo("a/une fiche+1.txt");
        assertThat(read.leftOut()).containsExactly("Script", "Gone", "Out");
    }

    @Test
    void ofAnotherMakerKeepsItsTextsAndLinksAndNamesWhatItLeavesOut() {
        var read = read(
                zip(Map.of(
                        "imsmanifest.xml",
                        manifest("""
                                <item><title>Loose</title><item identifierref="none"/></item>
                                <item identifier="m"><title>Week 1</title>
                                  <item identifierref="page"><title>Read me</title></item>
                                  <item identifierref="quiz"><title>Test 1</title></item>
                                  <item><title>More</title><item identifierref="link"><title>Look</title></item></item>
                                </item>
                                <item identifierref="page"><title>Alone</title></item>
                                """),
                        "a/page.html",
                        "<html><BODY class='x'><p>Words</p></BODY></html>",
                        "link.xml",
                        "<webLink><title>x</title><url href='https://example.org/'/></webLink>",
                        "quiz.xml",
                        "<quiz/>")),
                "Maths");

        assertThat(read.leftOut()).contains("Test 1");
        assertThat(read.cartridge().title()).isEqualTo("Maths");
        assertThat(read.cartridge().chapters()).extracting(Chapter::title).containsExactly("Maths", "Loose", "Week 1");
        assertThat(read.cartridge().chapters().getLast().pages())
                .extracting(Page::title, Page::body, page -> page.items().size())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Read me", "<p>Words</p>", 0),
                        org.assertj.core.groups.Tuple.tuple("More", "", 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE m [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><manifest>&x;</manifest>",
                "<!DOCTYPE m SYSTEM 'http://127.0.0.1:9/x.dtd'><manifest/>",
                "<manifest>",
                "<manifest/>",
                "not xml"
            })
    void withAManifestThatIsNoneOrReachesOutIsRefused(String manifest) {
        assertThatThrownBy(() -> read(zip(Map.of("imsmanifest.xml", manifest)), "x"))
                .hasMessage("courses.cartridge-unreadable");
    }

    @Test
    void thatClimbsOutOfItselfIsRefused() {
        assertThatThrownBy(() -> read(zip(Map.of("../imsmanifest.xml", manifest(""))), "x"))
                .hasMessage("courses.cartridge-unreadable");
        assertThatThrownBy(() -> read("PK no zip".getBytes(StandardCharsets.UTF_8), "x"))
                .hasMessage("courses.cartridge-unreadable");
    }

    @Test
    void thatSwellsBeyondAllMeasureIsRefused() {
        assertThatThrownBy(
                        () -> read(zip(Map.of("imsmanifest.xml", manifest(""), "big.html", "0".repeat(11 << 20))), "x"))
                .hasMessage("courses.cartridge-too-large");
    }

    @Test
    void inWhichElementsNestWithoutEndIsRefused() {
        assertThatThrownBy(() ->
                        read(zip(Map.of("imsmanifest.xml", manifest("<item>".repeat(60) + "</item>".repeat(60)))), "x"))
                .hasMessage("courses.cartridge-unreadable");
    }

    @Test
    void withoutAnythingToReadIsRefused() {
        assertThatThrownBy(() -> read(zip(Map.of("imsmanifest.xml", manifest(""))), "x"))
                .hasMessage("courses.cartridge-empty");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] written(Cartridge cartridge) {
        var bytes = new ByteArrayOutputStream();
        try {
            CartridgeWriter.write(cartridge, bytes, (file, to) -> {});
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static CartridgeReader.Read read(byte[] bytes, String name) {
        return CartridgeReader.read(
                new Archive(() -> new ByteArrayInputStream(bytes)), name, (called, content) -> called.endsWith(".txt"));
    }

    private static String manifest(String items) {
        return """
                <manifest><organizations><organization><item>%s</item></organization></organizations>
                <resources>
                  <resource identifier="page" type="webcontent" href="a/page.html"/>
                  <resource identifier="link" type="imswl_xmlv1p1"><file href="link.xml"/></resource>
                  <resource identifier="sheet" type="webcontent" href="a/une%%20fiche+1.txt"/>
                  <resource identifier="script" type="webcontent" href="run.exe"/>
                  <resource identifier="gone" type="webcontent" href="%%zz/gone.txt"/>
                  <resource identifier="out" type="webcontent" href="../../etc/hosts.txt"/>
                  <resource identifier="quiz" type="imsqti_xmlv1p2/imscc_xmlv1p3/assessment"><file href="quiz.xml"/></resource>
                </resources></manifest>
                """.formatted(items);
    }

    private static byte[] zip(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }
}
