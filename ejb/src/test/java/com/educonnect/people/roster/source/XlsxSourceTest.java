package com.educonnect.people.roster.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.people.roster.Workbooks;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class XlsxSourceTest {
    private final Problems problems = new Problems();

    private Sheet read(byte[] book, String sheet) {
        return XlsxSource.read("élèves.xlsx", book, sheet, any -> true, Limits.USUAL, problems);
    }

    @Test
    void readsWhatTheSchoolSeesInItsCells() {
        var sheet = read(
                Workbooks.of(
                        "Liste",
                        List.of(
                                List.of(),
                                List.of("Nom", "Né le", "Tél", "Moyenne", "Note"),
                                List.of(" DIOP ", LocalDate.of(2013, 3, 12), 771234567, 12.5, true))),
                null);

        assertThat(sheet.lines()).singleElement().satisfies(line -> {
            assertThat(line.cells()).containsExactly("DIOP", "2013-03-12", "771234567", "12.5", "true");
            assertThat(line.number()).isEqualTo(3);
        });
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void takesTheNamedSheetAndSaysWhenThereIsNone() {
        var book = Workbooks.of("6e A", List.of(List.of("Nom"), List.of("DIOP")));

        assertThat(read(book, "6e A").lines()).hasSize(1);
        assertThatThrownBy(() -> read(book, "6e B")).hasMessageContaining("sheet-missing");
    }

    @Test
    void tellsAFormulaByItsCellAndNeverBelievesItsResult() {
        var book = Workbooks.of(
                "Liste",
                List.of(List.of("Nom", "Né le"), List.of("DIOP", new Workbooks.Formula("WEBSERVICE(\"http://x\")"))));

        assertThat(read(book, null).lines().getFirst().get("Né le")).isEmpty();
        assertThat(problems.list())
                .containsExactly(
                        new Problem(Finding.FORMULA_CELL, new Place("élèves.xlsx", 2, "Né le"), List.of("B2")));
    }

    @Test
    void opensNoBombAndNoDocumentType() {
        var parts = new LinkedHashMap<>(
                ZipSource.read("b.xlsx", Workbooks.of("Liste", List.of(List.of("Nom"))), Limits.USUAL, true));
        parts.put("xl/media/image1.bin", new byte[60 * 1024 * 1024]);
        assertThatThrownBy(() -> read(Passwords.zip(parts), null)).hasMessageContaining("archive-bomb");

        parts.put("xl/media/image1.bin", new byte[1]);
        parts.put(
                "xl/sharedStrings.xml",
                "<!DOCTYPE s [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><sst>&b;</sst>".getBytes(UTF_8));
        assertThatThrownBy(() -> read(Passwords.zip(parts), null)).hasMessageContaining("xml-doctype");
    }
}
