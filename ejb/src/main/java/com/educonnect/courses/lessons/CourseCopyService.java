package com.educonnect.courses.lessons;

import com.educonnect.courses.CourseError;
import com.educonnect.courses.CourseJournal;
import com.educonnect.courses.Places;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Copies courses: who may read one may take it to where he or she teaches the same subject. Nobody's progress goes along. */
@Stateless
public class CourseCopyService {
    private static final String COPY = """
            WITH a AS MATERIALIZED (SELECT ?::uuid AS source, ?::uuid AS copy, ?::uuid AS class, ?::boolean AS dates),
            modules AS MATERIALIZED (
                SELECT m.id, m.title, m.position, m.visible_from, uuidv7() AS fresh
                FROM course_module m, a WHERE m.course_id = a.source),
            lessons AS MATERIALIZED (
                SELECT l.id, m.fresh AS module, l.title, l.body, l.position, l.visible_from, l.requires_lesson_id,
                       l.requires_score, uuidv7() AS fresh
                FROM lesson l JOIN modules m ON m.id = l.module_id),
            made AS (
                INSERT INTO course (id, school_class_id, subject_id, title, description, copied_from)
                SELECT a.copy, a.class, x.subject_id, x.title, x.description, x.id
                FROM a JOIN course x ON x.id = a.source ON CONFLICT DO NOTHING RETURNING id),
            parts AS (
                INSERT INTO course_module (id, course_id, title, position, visible_from)
                SELECT m.fresh, made.id, m.title, m.position, CASE WHEN a.dates THEN m.visible_from END
                FROM modules m, made, a),
            written AS (
                INSERT INTO lesson (id, module_id, title, body, position, visible_from, requires_lesson_id, requires_score)
                SELECT l.fresh, l.module, l.title, l.body, l.position, CASE WHEN a.dates THEN l.visible_from END, q.fresh,
                       l.requires_score
                FROM lessons l CROSS JOIN made CROSS JOIN a LEFT JOIN lessons q ON q.id = l.requires_lesson_id),
            items AS (
                INSERT INTO lesson_item (lesson_id, position, kind, title, url, file_id)
                SELECT l.fresh, i.position, i.kind, i.title, i.url, i.file_id
                FROM lesson_item i JOIN lessons l ON l.id = i.lesson_id CROSS JOIN made)
            SELECT id FROM made
            """;

    @Inject
    @TenantData
    Sql sql;

    @Inject
    Places places;

    @Inject
    CourseService courses;

    @Inject
    CourseJournal journal;

    public CourseView copy(UUID source, UUID copy, CopyCourse command) {
        journal.require("courses.edit");
        var from = places.ofCourse(source).requireReads();
        places.of(command.schoolClass(), from.subject()).requireTeacher();
        if (isCopy(source, copy, command.schoolClass())) {
            return courses.course(copy);
        }
        var made = sql.find(COPY, row -> true, source, copy, command.schoolClass(), command.keepDates());
        if (made.isEmpty()) {
            throw new Rejected(CourseError.COURSE_EXISTS);
        }
        journal.note("copy", CourseJournal.COURSE, copy);
        return courses.course(copy);
    }

    /** It may be sent again; under that key there may be nothing else. */
    private boolean isCopy(UUID source, UUID copy, UUID schoolClass) {
        return sql.find(
                        "SELECT copied_from IS NOT DISTINCT FROM ?::uuid AND school_class_id = ? FROM course WHERE id = ?",
                        row -> row.getBoolean(1),
                        source,
                        schoolClass,
                        copy)
                .map(same -> {
                    if (!same) {
                        throw new Rejected(PlatformError.CONFLICT);
                    }
                    return true;
                })
                .orElse(false);
    }
}
