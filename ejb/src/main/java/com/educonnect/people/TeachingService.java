package com.educonnect.people;

import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who teaches which class: the answer behind "may this teacher see or write here". */
@Stateless
public class TeachingService {
    @Inject
    @TenantData
    Sql sql;

    @Inject
    Tenants tenants;

    @Inject
    SchoolTime time;

    @Inject
    Reach reach;

    /** A class the caller does not teach is to him or her a class that does not exist. */
    public void requireTeacherOf(UUID schoolClass) {
        var found = reach.everyClass()
                ? sql.find("SELECT 1 FROM school_class WHERE id = ?", row -> true, schoolClass)
                : sql.find("""
                        SELECT 1 FROM teaching_assignment
                        WHERE school_class_id = ? AND staff_id = ?
                          AND (starts_on IS NULL OR starts_on <= ?) AND (ends_on IS NULL OR ends_on > ?)
                        LIMIT 1
                        """, row -> true, schoolClass, tenants.actor().person(), time.today(), time.today());
        if (found.isEmpty()) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
    }

    /** Whether a pupil is today in a class or group of the current year that the caller teaches. */
    public boolean teaches(UUID pupil) {
        var today = time.today();
        return sql.find("""
                        SELECT 1 FROM teaching_assignment t
                        JOIN school_class c ON c.id = t.school_class_id
                        JOIN school_year y ON y.id = c.school_year_id AND ? BETWEEN y.starts_on AND y.ends_on
                        JOIN enrollment e ON e.school_class_id = c.id
                        WHERE t.staff_id = ? AND e.pupil_id = ?
                          AND (t.starts_on IS NULL OR t.starts_on <= ?) AND (t.ends_on IS NULL OR t.ends_on > ?)
                          AND e.starts_on <= ? AND (e.ends_on IS NULL OR e.ends_on > ?)
                        LIMIT 1
                        """, row -> true, today, tenants.actor().person(), pupil, today, today, today, today)
                .isPresent();
    }

    /** The classes and groups a person teaches on a day, in school order. */
    public List<ClassView> classesOf(UUID person, LocalDate day) {
        return sql.query(
                "SELECT " + ClassRows.COLUMNS + ClassRows.FROM + """
                         WHERE EXISTS (
                            SELECT 1 FROM teaching_assignment t
                            WHERE t.school_class_id = c.id AND t.staff_id = ?
                              AND (t.starts_on IS NULL OR t.starts_on <= ?) AND (t.ends_on IS NULL OR t.ends_on > ?))
                          AND EXISTS (
                            SELECT 1 FROM school_year y
                            WHERE y.id = c.school_year_id AND ? BETWEEN y.starts_on AND y.ends_on)
                        ORDER BY level_position, c.code
                        """, ClassRows::view, day, person, day, day, day);
    }
}
