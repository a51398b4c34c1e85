package com.educonnect.analytics.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/**
 * How figures are spread, on the scale on which they are shown. Quartiles are interpolated between neighbours, as
 * PostgreSQL's {@code percentile_cont} does.
 *
 * @param count how many there are
 * @param below of these, below half
 * @param outOf the end of the scale
 * @param quartiles the lowest, the lower quartile, the median, the upper quartile and the highest
 */
public record Spread(int count, int below, BigDecimal outOf, List<BigDecimal> quartiles) {
    private static final int DECIMALS = 2;

    /** As exact as the ratios of the star; what binary fractions add to them is dropped before anything is rounded. */
    private static final int EXACT = 7;

    /** Over {@code ratio} and {@code maximum} of a table {@code f}, whose rows without a figure are left out. */
    static final String COLUMNS = """
             count(*) AS count, count(*) FILTER (WHERE f.ratio < 0.5) AS below, max(f.maximum) AS out_of,
             percentile_cont('{0,0.25,0.5,0.75,1}'::float8[]) WITHIN GROUP (ORDER BY f.ratio::float8) AS quartiles
            """;

    static Spread of(ResultSet row) throws SQLException {
        var outOf = row.getBigDecimal("out_of");
        return new Spread(
                row.getInt("count"),
                row.getInt("below"),
                shortest(outOf),
                Arrays.stream((Double[]) row.getArray("quartiles").getArray())
                        .map(ratio -> BigDecimal.valueOf(ratio).setScale(EXACT, RoundingMode.HALF_UP))
                        .map(ratio -> shortest(ratio.multiply(outOf).setScale(DECIMALS, RoundingMode.HALF_UP)))
                        .toList());
    }

    BigDecimal median() {
        return quartiles.get(quartiles.size() / 2);
    }

    /** Without zeros at its end, and never as a power of ten. */
    static BigDecimal shortest(BigDecimal value) {
        var bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
