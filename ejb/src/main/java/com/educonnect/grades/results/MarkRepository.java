package com.educonnect.grades.results;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Reads the marks of several classes' pupils at once. A row for each assessment: thousands of rows would cost more than all
 * that is reckoned from them.
 */
@Dependent
class MarkRepository {
    private static final String ALL =
            "SELECT m.assessment_id, array_agg(p.place::int), array_agg(m.score), array_agg(m.state) "
                    + BookRepository.GIVEN + " GROUP BY m.assessment_id";

    /** Each pupil's by the index of marks, which is gone into with the assessments of the one subject. */
    private static final String SOME = """
            SELECT m.assessment_id, array_agg(p.place), array_agg(m.score), array_agg(m.state)
            FROM (SELECT a.subject_id, array_agg(a.id ORDER BY a.id) AS made FROM assessment a
                  WHERE a.cancelled_at IS NULL AND a.period_id = ANY (?) GROUP BY a.subject_id) a
            JOIN unnest(?::int[], ?::uuid[], ?::uuid[]) p (place, pupil_id, subject_id) ON p.subject_id = a.subject_id
            CROSS JOIN LATERAL (SELECT m.assessment_id, m.score, m.state FROM mark m
                                WHERE m.pupil_id = p.pupil_id AND m.assessment_id = ANY (a.made) OFFSET 0) m
            GROUP BY m.assessment_id
            """;

    @Inject
    @TenantData
    Sql sql;

    /** A pupil in a subject. */
    record Wanted(UUID pupil, UUID subject) {}

    /** A subject in a period. */
    record Assessed(UUID subject, UUID period) {}

    /** In what the school has assessed anybody. */
    Set<Assessed> assessed(Collection<UUID> periods) {
        return new HashSet<>(sql.query(
                "SELECT DISTINCT subject_id, period_id FROM assessment WHERE cancelled_at IS NULL AND period_id = ANY (?)",
                row -> new Assessed(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                Sql.array("uuid", periods)));
    }

    /** What each pupil was given, in their order. */
    List<List<GivenMark>> all(Collection<UUID> periods, List<UUID> pupils) {
        return given(pupils, ALL, Sql.array("uuid", pupils), Sql.array("uuid", periods), null, null);
    }

    /** What they were given in some subjects. */
    List<List<GivenMark>> some(Collection<UUID> periods, List<UUID> pupils, Collection<Wanted> wanted) {
        var places = new HashMap<UUID, Integer>();
        pupils.forEach(pupil -> places.put(pupil, places.size() + 1));
        return given(
                pupils,
                SOME,
                Sql.array("uuid", periods),
                Sql.array(
                        "int4",
                        wanted.stream().map(each -> places.get(each.pupil())).toList()),
                Sql.array("uuid", wanted.stream().map(Wanted::pupil).toList()),
                Sql.array("uuid", wanted.stream().map(Wanted::subject).toList()));
    }

    private List<List<GivenMark>> given(List<UUID> pupils, String statement, Object... arguments) {
        var marks = pupils.stream()
                .map(each -> (List<GivenMark>) new ArrayList<GivenMark>())
                .toList();
        sql.query(statement, row -> ofOneAssessment(row, pupils, marks), arguments);
        return marks;
    }

    private static boolean ofOneAssessment(ResultSet row, List<UUID> pupils, List<List<GivenMark>> marks)
            throws SQLException {
        var assessment = row.getObject(1, UUID.class);
        var places = (Integer[]) row.getArray(2).getArray();
        var scores = (BigDecimal[]) row.getArray(3).getArray();
        var states = (String[]) row.getArray(4).getArray();
        for (var i = 0; i < places.length; i++) {
            var place = places[i] - 1;
            marks.get(place).add(new GivenMark(assessment, pupils.get(place), scores[i], states[i]));
        }
        return true;
    }
}
