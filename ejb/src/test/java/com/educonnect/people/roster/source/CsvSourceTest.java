package com.educonnect.people.roster.source;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSourceTest {
    private final Problems problems = new Problems();

    private Sheet read(byte[] bytes) {
        return CsvSource.read("élèves.csv", bytes, Limits.USUAL, problems);
    }

    private static byte[] with(byte[] mark, byte[] text) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(mark);
        out.writeBytes(text);
        return out.toByteArray();
    }

    @Test
    void readsEveryUsualEncoding() {
        var text = "Prénom;Classe\nZoé;6e\n";
        var files = List.of(
                text.getBytes(UTF_8),
                with(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, text.getBytes(UTF_8)),
                with(new byte[] {(byte) 0xFF, (byte) 0xFE}, text.getBytes(UTF_16LE)),
                text.getBytes(UTF_16LE),
                text.getBytes(Charset.forName("windows-1252")));

        assertThat(files)
                .allSatisfy(file ->
                        assertThat(read(file).lines().getFirst().get("PRENOM ")).isEqualTo("Zoé"));
        assertThat(problems.list()).extracting(Problem::finding).containsExactly(Finding.ENCODING_ASSUMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsTheSeparator(String sign) {
        var sheet = read("a,b|c;d\n"
                .replaceAll("[,|;]", "¤")
                .replace("¤", sign)
                .concat("1,\"2;|\t,\"|3;4\n"
                        .replaceAll("(?<=1),|(?<=\")\\|(?=3)|(?<=3);", "¤")
                        .replace("¤", sign))
                .getBytes(UTF_8));

        assertThat(sheet.header()).containsExactly("a", "b", "c", "d");
        assertThat(sheet.lines().getFirst().get("b")).isEqualTo("2;|\t,");
    }

    @Test
    void letsTheSpreadsheetNameItsSeparator() {
        var sheet = read("sep=;\r\na;b\r\n1,5;2\r\n".getBytes(UTF_8));

        assertThat(sheet.lines().getFirst().get("a")).isEqualTo("1,5");
        assertThat(sheet.lines().getFirst().number()).isEqualTo(3);
    }

    @Test
    void countsLinesAsAnEditorDoes() {
        var sheet = read("a,b\n\n\"one\ntwo\",2\nx,y\n".getBytes(UTF_8));

        assertThat(sheet.lines()).extracting(Line::number).containsExactly(3, 5);
    }

    @Test
    void tellsShortLinesAndRefusesToLoseACell() {
        read("a,b,,\n1\n1,2,,\n1,2,,9\n1,2,3,4,\n".getBytes(UTF_8));

        assertThat(problems.list())
                .extracting(Problem::finding)
                .containsExactly(
                        Finding.MISSING_CELLS, Finding.SURPLUS_CELLS, Finding.SURPLUS_CELLS, Finding.SURPLUS_CELLS);
    }

    @Test
    void doesNotComplainOfColumnsWithoutAName() {
        read("a,b,,\n1,2\n".getBytes(UTF_8));

        assertThat(problems.list()).isEmpty();
    }

    @Test
    void refusesAQuoteThatNeverCloses() {
        assertThatThrownBy(() -> read("a,b\n1,\"2\n3,4\n".getBytes(UTF_8)))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("bad-quotes");
    }

    @Test
    void keepsFormulasAsTextAndSaysSo() {
        var sheet = read("nom;tel\n=cmd|'/c calc'!A1;+221 77 123 45 67\n@x;-\n".getBytes(UTF_8));

        assertThat(sheet.lines().getFirst().get("nom")).startsWith("=cmd");
        assertThat(problems.list())
                .extracting(Problem::finding)
                .containsExactly(Finding.LOOKS_LIKE_FORMULA, Finding.LOOKS_LIKE_FORMULA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "'=1", "''@x", "+221771234567", "-3", "--", "-1+2", "@sum", "O'Neill", "'", "+x"})
    void writesWhatItReadsBackAndNothingThatRuns(String cell) {
        var text = new CsvText().line(List.of("a")).line(List.of(cell)).toString();

        assertThat(read(text.getBytes(UTF_8)).lines().getFirst().get("a")).isEqualTo(cell);
        assertThat(text.substring(3))
                .doesNotStartWith("=")
                .doesNotStartWith("@")
                .doesNotStartWith("+x");
    }

    @Test
    void findsTheColumnNamesBelowATitleAndLeavesThePasswordsOutThere() {
        var table = "Lycée Malick Sy\n\nnom;Mot de passe\nAwa;Secret-1\n".getBytes(UTF_8);
        Predicate<List<String>> isHeader = cells -> cells.contains("nom");

        var sheet = CsvSource.read("u.csv", table, isHeader, Limits.USUAL, problems);

        assertThat(sheet.lines()).singleElement().returns(4, Line::number).returns("Awa", line -> line.get("nom"));
        assertThat(problems.list())
                .containsExactly(new Problem(Finding.ABOVE_HEADER, new Place("u.csv", 1, null), List.of()));
        assertThat(new String(Passwords.leftOut("u.csv", table, null, isHeader, Limits.USUAL), UTF_8))
                .doesNotContain("Secret")
                .contains("Awa");
    }

    @Test
    void leavesPasswordsOutOfWhatIsKept() {
        var kept = Passwords.leftOut(
                "u.csv", "nom;Mot de passe\n\nAwa;Secret-1\n".getBytes(UTF_8), null, any -> true, Limits.USUAL);

        assertThat(new String(kept, UTF_8)).doesNotContain("Secret").contains("Awa");
        assertThat(read(kept).lines().getFirst().number()).isEqualTo(3);
    }
}
