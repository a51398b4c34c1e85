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
                : sql.find(
                        "SELECT 1 FROM " + Taught.CLASSES + " WHERE taught.id = ? LIMIT 1",
                        row -> true,
                        tenants.actor().person(),
                        time.today(),
                        schoolClass);
        if (found.isEmpty()) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
    }

    /** Whether a pupil is today in a class or group of the current year that the caller teaches. */
    public boolean teaches(UUID pupil) {
        return sql.find(
                        "SELECT 1 FROM " + Taught.PUPILS + " WHERE taught.id = ? LIMIT 1",
                        row -> true,
                        tenants.actor().person(),
                        time.today(),
                        pupil)
                .isPresent();
    }

    /** The classes and groups a person teaches on a day, in school order. */
    public List<ClassView> classesOf(UUID person, LocalDate day) {
        return sql.query(
                "SELECT " + ClassRows.COLUMNS + ClassRows.FROM + " WHERE EXISTS (SELECT FROM " + Taught.CLASSES
                        + " WHERE taught.id = c.id) ORDER BY level_position, c.code",
                ClassRows::view,
                day,
                person,
                day);
    }
}
