package com.educonnect.analytics.board;

import com.educonnect.analytics.warning.WarningGlance;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The figures of a teacher's own classes.
 *
 * @param night null before the first; then there are no figures at all
 * @param weeks the Mondays that the weekly figures are of
 * @param unfilled marks that are the teacher's to enter
 * @param warned pupils of the classes that the teacher leads
 * @param last of each class and subject, the newest assessment that has marks
 */
public record TeachingBoard(
        @Nullable Night night,
        Arrangement arrangement,
        List<LocalDate> weeks,
        List<BoardClass> classes,
        Unfilled unfilled,
        WarningGlance warned,
        List<Last> last) {
    /** @param maximum what the assessment is out of */
    public record Last(
            UUID schoolClass,
            String className,
            UUID subject,
            String subjectName,
            UUID term,
            String title,
            LocalDate day,
            BigDecimal maximum,
            Spread spread) {}
}
