package com.educonnect.grades.council;

import com.educonnect.grades.Decimals;
import com.educonnect.grades.results.Figure;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * How many girls and boys came how far, in the three bands that class minutes count: below 8.5 of 20, from there to 10,
 * and 10 or more; on other scales at the same parts of the maximum.
 *
 * @param middle where the middle band begins, or null with nobody to count
 * @param high where the high band begins
 */
public record SuccessBands(
        @Nullable String middle, @Nullable String high, List<Row> rows) {
    private static final BigDecimal MIDDLE = new BigDecimal("0.425");
    private static final BigDecimal HIGH = new BigDecimal("0.5");
    private static final List<String> SEXES = Arrays.asList("F", "M", null);

    /**
     * @param sex {@code F}, {@code M} or null where the school did not write it
     * @param unclassed pupils without a general average to compare
     */
    public record Row(@Nullable String sex, int pupils, int low, int middle, int high, int unclassed) {
        boolean isOfSomebody() {
            return pupils > 0 || sex != null;
        }
    }

    /** @param general the pupil's general average */
    record Counted(String sex, Figure general) {
        boolean isClassed() {
            return general.status().equals("scored");
        }

        boolean reaches(BigDecimal part) {
            return isClassed()
                    && new BigDecimal(general.shown()).compareTo(new BigDecimal(general.outOf()).multiply(part)) >= 0;
        }
    }

    static SuccessBands of(List<Counted> pupils) {
        var maximum = pupils.stream()
                .filter(Counted::isClassed)
                .map(pupil -> new BigDecimal(pupil.general().outOf()))
                .findFirst();
        return new SuccessBands(
                maximum.map(all -> part(all, MIDDLE)).orElse(null),
                maximum.map(all -> part(all, HIGH)).orElse(null),
                SEXES.stream()
                        .map(sex -> row(sex, pupils))
                        .filter(Row::isOfSomebody)
                        .toList());
    }

    private static String part(BigDecimal maximum, BigDecimal part) {
        return Decimals.shortest(maximum.multiply(part)).toPlainString();
    }

    private static Row row(String sex, List<Counted> all) {
        var pupils =
                all.stream().filter(pupil -> Objects.equals(pupil.sex(), sex)).toList();
        var classed = (int) pupils.stream().filter(Counted::isClassed).count();
        var high = (int) pupils.stream().filter(pupil -> pupil.reaches(HIGH)).count();
        var middle =
                (int) pupils.stream().filter(pupil -> pupil.reaches(MIDDLE)).count() - high;
        return new Row(sex, pupils.size(), classed - high - middle, middle, high, pupils.size() - classed);
    }
}
