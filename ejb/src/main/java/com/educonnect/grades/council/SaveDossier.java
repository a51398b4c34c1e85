package com.educonnect.grades.council;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * What the council is told of a pupil beside the figures; null is not known.
 *
 * @param conduct a mark, out of what the general average is out of
 * @param exam the name of a State examination, such as BEPC
 * @param examAverage out of what the general average is out of
 */
public record SaveDossier(
        @Min(0) int version,

        @DecimalMin("0") @Digits(integer = 4, fraction = 2) BigDecimal conduct,

        @Size(max = 60) String exam,

        @DecimalMin("0") @Digits(integer = 4, fraction = 2) BigDecimal examAverage,

        Boolean examPassed) {
    public SaveDossier {
        conduct = scaled(conduct);
        exam = exam == null || exam.isBlank() ? null : exam.strip();
        examAverage = scaled(examAverage);
    }

    private static BigDecimal scaled(BigDecimal mark) {
        return mark == null || mark.scale() > 2 ? mark : mark.setScale(2);
    }

    boolean tellsOfAnExam() {
        return exam != null || examAverage != null || examPassed != null;
    }
}
