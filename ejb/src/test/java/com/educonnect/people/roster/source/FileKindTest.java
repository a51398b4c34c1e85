package com.educonnect.people.roster.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {
    @ParameterizedTest
    @CsvSource({
        "255044462d312e37, PDF",
        "ffd8ffe000104a464946, JPEG",
        "89504e470d0a1a0a, PNG",
        "d0cf11e0a1b11ae1, Excel / Word 97-2003 (.xls; .doc)",
        "526172211a0700, RAR",
        "377abcaf271c, 7-Zip",
        "1f8b0808, gzip",
        "0a3c21444f43545950452048544d4c3e, HTML"
    })
    void isKnownByTheFirstBytes(String hex, String title) {
        var bytes = java.util.HexFormat.of().parseHex(hex);

        assertThat(FileKind.foreign(bytes)).map(FileKind::title).hasValue(title.replace(';', ','));
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, '', Word (.docx)",
        "xl/workbook.bin, '', Excel (.xlsb)",
        "mimetype, application/vnd.oasis.opendocument.spreadsheet, 'OpenDocument (.ods, .odt)'"
    })
    void isKnownByWhatIsInTheArchive(String name, String content, String title) {
        assertThat(FileKind.foreign(stored(name, content))).map(FileKind::title).hasValue(title);
    }

    /** As office programs write it: the first entry without compression. */
    private static byte[] stored(String name, String content) {
        var out = new java.io.ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(out)) {
            var entry = new java.util.zip.ZipEntry(name);
            var bytes = content.getBytes(UTF_8);
            var crc = new java.util.zip.CRC32();
            crc.update(bytes);
            entry.setMethod(java.util.zip.ZipEntry.STORED);
            entry.setSize(bytes.length);
            entry.setCrc(crc.getValue());
            zip.putNextEntry(entry);
            zip.write(bytes);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Test
    void aTableASetAndATimetableAreNotForeign() {
        assertThat(FileKind.foreign("Nom;Classe\nPDF;6e".getBytes(UTF_8))).isEmpty();
        assertThat(FileKind.foreign(Passwords.zip(Map.of("users.csv", new byte[1]))))
                .isEmpty();
        assertThat(FileKind.foreign("<?xml version=\"1.0\"?><fet>".getBytes(UTF_8)))
                .isEmpty();
    }
}
