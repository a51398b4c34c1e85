package com.educonnect.grades;

import com.educonnect.people.Rights;
import com.educonnect.people.SchoolTime;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Reads where marks are entered, with everything that decides about it, in one statement. */
@Dependent
public class Settings {
    private static final String SELECT = """
            SELECT c.id, c.name, j.id AS subject_id, j.name AS subject_name, """ + SubjectMarking.TEXT + """
             AS marking, y.id AS year_id, y.state = 'open' AS year_open,
                   y.starts_on, y.ends_on, c.level_id, c.stream_id, g.document::text AS document,
                   (SELECT jsonb_agg(jsonb_build_object('id', p.id, 'parent', p.parent_id, 'kind', p.kind,
                               'name', p.name, 'startsOn', p.starts_on, 'endsOn', p.ends_on)
                               ORDER BY p.starts_on, p.ends_on DESC, p.position, p.id)
                    FROM period p WHERE p.school_year_id = y.id)::text AS periods,
                   (SELECT coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'period', s.period_id, 'number', s.number,
                               'on', s.sealed_at::date, 'open', s.reopened_at IS NULL)), '[]')
                    FROM (SELECT id, period_id, sealed_at, reopened_at, row_number() OVER (ORDER BY sealed_at, id) AS number FROM sealing
                          WHERE school_class_id = c.id) s)::text AS seals,
            """ + Rights.ASSIGNMENTS + """

            FROM (SELECT ?::uuid AS subject, ?::uuid AS person, ?::date AS today) a
            CROSS JOIN unnest(?) WITH ORDINALITY AS o(id, place)
            JOIN school_class c ON c.id = o.id
            JOIN school_year y ON y.id = c.school_year_id
            JOIN period q ON q.id = ? AND q.school_year_id = y.id
            LEFT JOIN subject j ON j.id = a.subject
            LEFT JOIN LATERAL (
                SELECT k.id, k.maximum, k.bonus, k.tags, k.components FROM subject_marking k
                WHERE k.subject_id = j.id AND k.school_year_id = y.id AND (k.level_id = c.level_id OR c.level_id IS NULL)
                  AND (k.stream_id IS NULL OR k.stream_id = c.stream_id)
                ORDER BY k.stream_id IS NULL, k.id LIMIT 1) m ON true
            LEFT JOIN LATERAL (
                SELECT s.document FROM grading_scheme s
                WHERE s.school_year_id = y.id AND (s.level_id = c.level_id OR s.level_id IS NULL)
                ORDER BY s.level_id IS NULL LIMIT 1) g ON true
            WHERE a.subject IS NULL OR j.id IS NOT NULL
            ORDER BY o.place
            """;

    @Inject
    @TenantData
    Sql sql;

    @Inject
    Tenants tenants;

    @Inject
    SchoolTime time;

    public Setting get(GradebookKey key) {
        return get(key.schoolClass(), key.subject(), key.period());
    }

    public Setting get(UUID schoolClass, UUID subject, UUID period) {
        return read(List.of(schoolClass), subject, period).stream()
                .findFirst()
                .orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
    }

    /** Of those of the classes whose year the period belongs to, in their order. */
    public List<Setting> of(Collection<UUID> classes, UUID period) {
        return read(classes, null, period);
    }

    private List<Setting> read(Collection<UUID> classes, UUID subject, UUID period) {
        return sql.query(
                SELECT,
                row -> read(row, period),
                subject,
                tenants.actor().person(),
                time.today(),
                Sql.array("uuid", classes),
                period);
    }

    /** Holds off whoever would seal meanwhile; several may enter marks at once. */
    public void holdOffSeals() {
        sql.query("SELECT pg_advisory_xact_lock_shared(hashtext('seal'), hashtext(current_schema()))", row -> null);
    }

    /** Waits for those who are entering marks, and holds off others. */
    public void holdOffMarks() {
        sql.query("SELECT pg_advisory_xact_lock(hashtext('seal'), hashtext(current_schema()))", row -> null);
    }

    private Setting read(ResultSet row, UUID period) throws SQLException {
        return new Setting(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("subject_id", UUID.class),
                row.getString("subject_name"),
                SubjectMarking.of(row.getString("marking")),
                row.getObject("year_id", UUID.class),
                row.getObject("level_id", UUID.class),
                row.getObject("stream_id", UUID.class),
                row.getBoolean("year_open"),
                period,
                new Calendar(
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        Documents.objects(row.getString("periods")).stream()
                                .map(Calendar.Span::of)
                                .toList(),
                        Documents.objects(row.getString("seals")).stream()
                                .map(Calendar.Seal::of)
                                .toList()),
                row.getString("document"),
                Rights.of(tenants.actor().may("marks.office"), row.getString("teaching")));
    }
}
