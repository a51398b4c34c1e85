package com.educonnect.grades.results;

import com.educonnect.grades.Decimals;
import com.educonnect.grades.Setting;
import com.educonnect.grades.SubjectMarking;
import com.educonnect.grades.assessments.AssessmentView;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Reads what figures are made of. A pupil's marks are all that he or she was given in the periods, whatever class or group
 * gave them: they go along with who changes class.
 */
@Dependent
class BookRepository {
    /** What pupils were given in the periods, whatever class or group gave it. */
    static final String GIVEN = """
            FROM unnest(?::uuid[]) WITH ORDINALITY p (id, place)
            JOIN mark m ON m.pupil_id = p.id
            JOIN assessment a ON a.id = m.assessment_id
            WHERE a.cancelled_at IS NULL AND a.period_id = ANY (?)
              AND (?::uuid IS NULL OR a.subject_id = ?)""";

    @Inject
    @TenantData
    Sql sql;

    /** Everybody who was in the class during the period. */
    List<ListedPupil> pupils(Setting setting, LocalDate today) {
        return pupils(List.of(setting), today).getFirst();
    }

    /** The same of several classes, in their order. */
    List<List<ListedPupil>> pupils(List<Setting> settings, LocalDate today) {
        var listed = settings.stream()
                .map(each -> (List<ListedPupil>) new ArrayList<ListedPupil>())
                .toList();
        sql.query(
                """
                SELECT d.n::int AS n, p.id, p.family_name, coalesce(p.given_names, '') AS given_names,
                       nullif(max(coalesce(e.ends_on, 'infinity'::date)), 'infinity'::date) AS left_on,
                       bool_or(e.starts_on <= d.counted_on AND (e.ends_on IS NULL OR e.ends_on > d.counted_on)) AS counted
                FROM unnest(?::uuid[], ?::date[], ?::date[], ?::date[]) WITH ORDINALITY d (class_id, starts_on, ends_on, counted_on, n)
                JOIN enrollment e ON e.school_class_id = d.class_id AND e.starts_on <= d.ends_on
                     AND (e.ends_on IS NULL OR e.ends_on > d.starts_on)
                JOIN person p ON p.id = e.pupil_id
                GROUP BY d.n, p.id
                ORDER BY d.n, p.sort_key, p.id
                """,
                row -> listed.get(row.getInt("n") - 1)
                        .add(new ListedPupil(
                                row.getObject("id", UUID.class),
                                row.getString("family_name"),
                                row.getString("given_names"),
                                row.getObject("left_on", LocalDate.class),
                                row.getBoolean("counted"))),
                column("uuid", settings, Setting::schoolClass),
                column("date", settings, each -> each.span().startsOn()),
                column("date", settings, each -> each.span().endsOn()),
                column("date", settings, each -> each.countedOn(today)));
        return listed;
    }

    private static Sql.Array column(String type, List<Setting> settings, Function<Setting, Object> value) {
        return Sql.array(type, settings.stream().map(value).toList());
    }

    Stays stays(UUID schoolClass) {
        return new Stays(sql.query(
                "SELECT pupil_id, starts_on, ends_on FROM enrollment WHERE school_class_id = ?",
                row -> new Stays.Stay(
                        row.getObject(1, UUID.class),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class)),
                schoolClass));
    }

    /** Those of the classes themselves and others in which their pupils have marks, the oldest first. */
    List<AssessmentView> assessments(
            Collection<UUID> classes, UUID subject, Collection<UUID> periods, Collection<UUID> others) {
        return sql.query(
                "SELECT " + AssessmentView.COLUMNS + " " + """
                        FROM assessment a
                        WHERE a.cancelled_at IS NULL AND a.period_id = ANY (?) AND (?::uuid IS NULL OR a.subject_id = ?)
                          AND (a.school_class_id = ANY (?) OR a.id = ANY (?))
                        ORDER BY a.held_on, a.position, a.id
                        """,
                AssessmentView::of,
                Sql.array("uuid", periods),
                subject,
                subject,
                Sql.array("uuid", classes),
                Sql.array("uuid", others));
    }

    /** Those of some subjects of classes, {@code subjects} beside {@code classes}, and others that are read, the oldest first. */
    List<AssessmentView> assessmentsOf(
            List<UUID> classes, List<UUID> subjects, Collection<UUID> periods, Collection<UUID> others) {
        return sql.query(
                "SELECT " + AssessmentView.COLUMNS + " " + """
                        FROM assessment a
                        WHERE a.cancelled_at IS NULL AND a.period_id = ANY (?)
                          AND (a.id = ANY (?) OR (a.school_class_id, a.subject_id) IN (
                              SELECT t.class_id, t.subject_id FROM unnest(?::uuid[], ?::uuid[]) AS t (class_id, subject_id)))
                        ORDER BY a.held_on, a.position, a.id
                        """,
                AssessmentView::of,
                Sql.array("uuid", periods),
                Sql.array("uuid", others),
                Sql.array("uuid", classes),
                Sql.array("uuid", subjects));
    }

    /** A mark as it is entered: with what was noted beside it. */
    record Entered(GivenMark mark, String note, int version) {}

    List<Entered> entered(Setting setting, Collection<UUID> periods, Collection<UUID> pupils) {
        return sql.query(
                "SELECT m.assessment_id, m.pupil_id, m.score, m.state, m.note, m.version " + GIVEN,
                row -> new Entered(
                        new GivenMark(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                Decimals.shortest(row.getBigDecimal(3)),
                                row.getString(4)),
                        row.getString(5),
                        row.getInt(6)),
                Sql.array("uuid", pupils),
                Sql.array("uuid", periods),
                setting.subject(),
                setting.subject());
    }

    /** The subjects of the class's programme, by its stream or else its level, and those in which it was assessed. */
    List<SubjectLine> subjects(Setting setting, Collection<UUID> assessed) {
        return sql.query(
                "SELECT j.id, j.code, j.name, k.value, " + SubjectMarking.TEXT + """
                 AS marking
                FROM subject j
                LEFT JOIN LATERAL (
                    SELECT c.value FROM coefficient c
                    WHERE c.subject_id = j.id AND c.school_year_id = ? AND c.level_id = ?::uuid
                      AND (c.stream_id IS NULL OR c.stream_id = ?::uuid)
                    ORDER BY c.stream_id IS NULL LIMIT 1) k ON true
                LEFT JOIN LATERAL (
                    SELECT x.id, x.maximum, x.bonus, x.tags, x.components FROM subject_marking x
                    WHERE x.subject_id = j.id AND x.school_year_id = ? AND x.level_id = ?::uuid
                      AND (x.stream_id IS NULL OR x.stream_id = ?::uuid)
                    ORDER BY x.stream_id IS NULL LIMIT 1) m ON true
                WHERE k.value IS NOT NULL OR j.id = ANY (?)
                ORDER BY j.code, j.id
                """,
                row -> new SubjectLine(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getBigDecimal(4),
                        SubjectMarking.of(row.getString(5))),
                setting.year(),
                setting.level(),
                setting.stream(),
                setting.year(),
                setting.level(),
                setting.stream(),
                Sql.array("uuid", assessed));
    }
}
