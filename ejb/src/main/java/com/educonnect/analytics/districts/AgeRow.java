package com.educonnect.analytics.districts;

import jakarta.annotation.Nullable;
import java.util.Comparator;

/**
 * Pupils of one age and sex in a level of a whole district.
 *
 * @param official the age that the level is meant for; null where the country's is not known
 * @param age reached in the calendar year in which the school year begins; null where schools do not know it
 * @param few whether it is not shown, since they are few or would tell how few others are; then {@code pupils} is zero
 */
public record AgeRow(
        String level,
        String levelName,
        @Nullable Integer official,
        String sex,
        @Nullable Integer age,
        boolean few,
        int pupils)
        implements Comparable<AgeRow> {
    private static final Comparator<AgeRow> ORDER = Comparator.comparing(
                    AgeRow::official, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(AgeRow::level)
            .thenComparing(AgeRow::sex)
            .thenComparing(AgeRow::age, Comparator.nullsLast(Comparator.naturalOrder()));

    @Override
    public int compareTo(AgeRow other) {
        return ORDER.compare(this, other);
    }
}
