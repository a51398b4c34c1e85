package com.educonnect.analytics.districts;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.analytics.districts.DataValueSet.DataValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class FormTest {
    private static final Figures GIRLS = new Figures(20, 0, 0, 0, 0, 0, 400, 12, 20, 13_000, 14, 20, 0, 0);
    private static final Figures NOBODY = new Figures(0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0);
    private static final Figures ALL = new Figures(20, 0, 0, 0, 0, 1, 400, 12, 20, 13_000, 14, 20, 9, 7);
    private static final SchoolFigures SCHOOL =
            new SchoolFigures(new UUID(0, 1), "=Lycée Moderne", "SN-12", "IEF Nord", "open", null, null, true, ALL);
    private static final Form.Sheet SHEET = new Form.Sheet(
            LocalDate.of(2026, 10, 1),
            "1er trimestre",
            List.of(line("*", "*", false, ALL), line("CP", "F", false, GIRLS), line("CP", "M", true, NOBODY)));

    private static Exported line(String level, String sex, boolean few, Figures figures) {
        return new Exported("IEF Nord", SCHOOL, new FigureRow(level, level, sex, few, figures));
    }

    @Test
    void csvHasALineForEachCellAndNothingOfTheFew() {
        var lines = new String(Form.CSV.of(SHEET), StandardCharsets.UTF_8).split("\r\n");
        assertThat(lines[0]).startsWith("month,term,district,school_code,school,level,sex,fewer_than_5,pupils,");
        assertThat(lines[2])
                .isEqualTo(
                        "2026-10-01,1er trimestre,IEF Nord,SN-12,'=Lycée Moderne,CP,F,0,20,,400,12,20,0.650,14,20,,");
        assertThat(lines[3]).isEqualTo("2026-10-01,1er trimestre,IEF Nord,SN-12,'=Lycée Moderne,CP,M,1,,,,,,,,,,");
        assertThat(lines[1]).endsWith(",9,7");
    }

    @Test
    void xlsxHasTheSameCellsAsNumbers() throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(Form.XLSX.of(SHEET)))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(4);
            assertThat(rows.get(2).getCellAsNumber(8).orElseThrow()).isEqualByComparingTo("20");
            assertThat(rows.get(3).getCellAsNumber(8)).isEmpty();
            assertThat(book.getFirstSheet().getName()).isEqualTo("202610");
        }
    }

    @Test
    void dhis2GetsDataValuesByCodeAndNoneOfTheFew() {
        var set = DataValueSet.of(SHEET);
        assertThat(set).returns("EDUCONNECT", DataValueSet::dataSet).returns("202610", DataValueSet::period);
        assertThat(set.dataValues())
                .startsWith(new DataValue("EDU_STAFF", "202610", "SN-12", "default", "9"))
                .contains(new DataValue("EDU_PUPILS", "202610", "SN-12", "CP_F", "20"))
                .noneMatch(value -> value.categoryOptionCombo().equals("CP_M"));
    }
}
