package com.educonnect.analytics.board;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What came of pupils' lessons: each is one pupil in one roll whose teacher was there.
 *
 * @param slots all of them
 * @param absent missed without a reason
 * @param excused missed and justified
 * @param excluded missed because the school sent the pupil away
 * @param late come to late or left early
 */
public record Attended(int slots, int absent, int excused, int excluded, int late) {
    /** Over a {@code fact_roll r}. */
    static final String SUMS = """
             coalesce(sum(r.slots), 0) AS slots, coalesce(sum(r.absent), 0) AS absent,
             coalesce(sum(r.excused), 0) AS excused, coalesce(sum(r.excluded), 0) AS excluded,
             coalesce(sum(r.late + r.left_early), 0) AS late
            """;

    static Attended of(ResultSet row) throws SQLException {
        return new Attended(
                row.getInt("slots"),
                row.getInt("absent"),
                row.getInt("excused"),
                row.getInt("excluded"),
                row.getInt("late"));
    }
}
