package com.educonnect.grades.assessments;

import com.educonnect.grades.Documents;
import com.educonnect.grades.GradeJournal;
import com.educonnect.people.SchoolTime;
import com.educonnect.sync.SyncFeed;
import com.educonnect.sync.Visible;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Assessments with their marks as devices follow them. A feed is seen by classes, and marks by subjects: one of a subject
 * that the caller does not see is as one that is gone.
 */
@ApplicationScoped
public class AssessmentFeed implements SyncFeed {
    /** The caller's assignments of today. */
    private static final String OWN = """
            teaching_assignment t, (SELECT ?::uuid AS person, ?::date AS today) a
            WHERE t.staff_id = a.person AND (t.starts_on IS NULL OR t.starts_on <= a.today)
              AND (t.ends_on IS NULL OR t.ends_on > a.today)
            """;

    private static final String READ = """
            SELECT x.id, jsonb_strip_nulls(jsonb_build_object(
                       'schoolClass', x.school_class_id, 'subject', x.subject_id, 'period', x.period_id,
                       'category', x.category, 'component', x.component, 'title', x.title, 'heldOn', x.held_on,
                       'maximum', x.maximum, 'weight', x.weight, 'bonus', x.bonus, 'visibleFrom', x.visible_from, 'position', x.position,
                       'version', x.version, 'marks', (
                           SELECT coalesce(jsonb_agg(jsonb_build_object('pupil', m.pupil_id, 'score', m.score,
                                      'state', m.state, 'note', m.note, 'version', m.version) ORDER BY m.pupil_id), '[]')
                           FROM mark m WHERE m.assessment_id = x.id)))::text
            FROM assessment x
            WHERE x.id = ANY (?) AND x.cancelled_at IS NULL AND (? OR EXISTS (
                SELECT FROM
            """ + OWN + """
                  AND t.school_class_id = x.school_class_id
                  AND (t.subject_id IS NULL OR t.subject_id = x.subject_id OR t.role = 'class_teacher')))
            """;

    @Inject
    @TenantData
    Sql sql;

    @Inject
    Tenants tenants;

    @Inject
    SchoolTime time;

    private record Entry(UUID id, JsonObject data) {}

    @Override
    public String entity() {
        return GradeJournal.ASSESSMENT;
    }

    @Override
    public Visible visible() {
        var actor = tenants.actor();
        if (!actor.may("marks.read")) {
            return Visible.NOTHING;
        }
        return actor.may("marks.office")
                ? Visible.EVERYTHING
                : Visible.classes(sql.query(
                        "SELECT DISTINCT t.school_class_id FROM " + OWN,
                        row -> row.getObject(1, UUID.class),
                        actor.person(),
                        time.today()));
    }

    @Override
    public Map<UUID, JsonObject> read(Collection<UUID> ids) {
        var actor = tenants.actor();
        return sql
                .query(
                        READ,
                        row -> new Entry(row.getObject(1, UUID.class), Documents.object(row.getString(2))),
                        Sql.array("uuid", ids),
                        actor.may("marks.office"),
                        actor.person(),
                        time.today())
                .stream()
                .collect(Collectors.toMap(Entry::id, Entry::data));
    }
}
