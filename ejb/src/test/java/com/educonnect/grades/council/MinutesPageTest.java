package com.educonnect.grades.council;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.grades.council.SuccessBands.Counted;
import com.educonnect.grades.results.ClassFigures;
import com.educonnect.grades.results.Figure;
import com.educonnect.grades.rules.scheme.Label;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class MinutesPageTest {
    private static final Label HONOUR = new Label("Tableau d’honneur", "Honour roll");
    private static final Label PASSES = new Label("Admise", "Passes");
    private static final Missed MISSED =
            new Missed(new BigDecimal("3.0"), new BigDecimal("1.5"), BigDecimal.ZERO, 2, 1, 5);

    @Test
    void saysWhoSatWhatWasDecidedAndTheFiguresOfTheScreen() throws IOException {
        assertThat(text(page(2, Meeting.CLOSED, "fr")))
                .contains(
                        "Procès-verbal du conseil de classe, 4e A",
                        "Tenu le 6 juillet 2027.",
                        "Présidé par Mme Sarr.",
                        "Présents : Dieng Amadou (professeur).",
                        "Excusés : Ba Omar.",
                        "Moyenne de la classe 12,07",
                        "moins de 8,5 de 8,5 à 10 10 et plus",
                        "Filles 2 0 0 2 0",
                        "Tableau d’honneur : 1",
                        "Classe sérieuse <b>",
                        "1 NDIAYE Awa 1 13,48 1re 12,90 4,5 h Tableau d’honneur, Félicitations refusé, Admise Bon travail")
                .doesNotContain("Projet");
    }

    @Test
    void isInTheSchoolsLanguageAndADraftAsLongAsTheCouncilIsNotClosed() throws IOException {
        assertThat(text(page(1, Meeting.SITTING, "en")))
                .contains("Minutes of the class council, 4e A", "Draft", "Honour roll", "13.48", "1st");
    }

    @Test
    void aLargeClassGoesOnOnTheNextPageUnderTheSameHeads() throws IOException {
        var pdf = page(60, Meeting.CLOSED, "fr");

        assertThat(pdf).isEqualTo(page(60, Meeting.CLOSED, "fr"));
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(read.getNumberOfPages()).isGreaterThan(1);
            var last = new PDFTextStripper();
            last.setStartPage(read.getNumberOfPages());
            assertThat(last.getText(read)).contains("Nom et prénoms", "NDIAYE Awa 60");
        }
    }

    private static byte[] page(int pupils, String state, String language) {
        return new MinutesPage(minutes(pupils, state), List.of(language)).pdf();
    }

    private static Minutes minutes(int pupils, String state) {
        var meeting = new Meeting(
                null,
                state,
                LocalDate.of(2027, 7, 6),
                "Mme Sarr",
                List.of(
                        new Meeting.Attendee("Dieng Amadou", "professeur", true),
                        new Meeting.Attendee("Ba Omar", null, false)),
                "Classe sérieuse <b>",
                null,
                null,
                3);
        var awa = figure("13.48", 1);
        return new Minutes(
                "Lycée Moderne de Thiès",
                "4e A",
                "2e semestre",
                true,
                true,
                meeting,
                new ClassFigures(pupils, "12.07", "12.00", "6.25", "17.90"),
                SuccessBands.of(IntStream.range(0, pupils)
                        .mapToObj(n -> new Counted("F", awa))
                        .toList()),
                List.of(new Minutes.Count("honour", HONOUR, 1), new Minutes.Count("decision", PASSES, 1)),
                IntStream.rangeClosed(1, pupils).mapToObj(n -> line(n, awa)).toList());
    }

    private static Minutes.Line line(int number, Figure general) {
        return new Minutes.Line(
                number,
                "Ndiaye",
                "Awa " + number,
                "F",
                general,
                figure("12.90", 2),
                MISSED,
                List.of(HONOUR),
                List.of(new Label("Félicitations", "Congratulations")),
                PASSES,
                "Bon travail",
                null,
                true);
    }

    private static Figure figure(String shown, int place) {
        return new Figure("scored", shown, "20", null, place, false, 40);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }
}
