package com.educonnect.grades.council;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;

/** What the council is told of a pupil beside the figures; null is not known. */
public record DossierView(
        @Nullable BigDecimal conduct,
        @Nullable String exam,
        @Nullable BigDecimal examAverage,
        @Nullable Boolean examPassed,
        int version) {
    static final DossierView NONE = new DossierView(null, null, null, null, 0);
    static final String COLUMNS = "d.conduct, d.exam, d.exam_average, d.exam_passed, d.version";

    static DossierView of(ResultSet row) throws SQLException {
        return new DossierView(
                row.getBigDecimal("conduct"),
                row.getString("exam"),
                row.getBigDecimal("exam_average"),
                row.getObject("exam_passed", Boolean.class),
                row.getInt("version"));
    }

    boolean says(SaveDossier command) {
        return Objects.equals(conduct, command.conduct())
                && Objects.equals(exam, command.exam())
                && Objects.equals(examAverage, command.examAverage())
                && Objects.equals(examPassed, command.examPassed());
    }
}
