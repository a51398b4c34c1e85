package com.educonnect.courses;

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
import java.util.UUID;

/** Reads where something is taught, with everything that decides about it, in one statement. */
@Dependent
public class Places {
    private static final String SELECT = "SELECT c.id, c.name, j.id AS subject_id, j.name AS subject_name, y.starts_on,"
            + " y.ends_on, y.state = 'closed' AS year_closed, " + Rights.ASSIGNMENTS
            + " FROM (SELECT ?::uuid AS person, ?::date AS today) a CROSS JOIN ";
    private static final String YEAR = " JOIN school_year y ON y.id = c.school_year_id";
    private static final String OF_CLASS =
            SELECT + "school_class c" + YEAR + " JOIN subject j ON j.id = ? WHERE c.id = ?";
    private static final String OF_WHOLE_CLASS =
            SELECT + "school_class c" + YEAR + " LEFT JOIN subject j ON false WHERE c.id = ?";
    private static final String OF_COURSE = SELECT + "course x JOIN school_class c ON c.id = x.school_class_id" + YEAR
            + " JOIN subject j ON j.id = x.subject_id WHERE x.id = ? AND x.archived_at IS NULL";

    @Inject
    @TenantData
    Sql sql;

    @Inject
    Tenants tenants;

    @Inject
    SchoolTime time;

    public Place of(UUID schoolClass, UUID subject) {
        return find(OF_CLASS, subject, schoolClass);
    }

    /** A class without a subject. */
    public Place ofClass(UUID schoolClass) {
        return find(OF_WHOLE_CLASS, schoolClass);
    }

    public Place ofCourse(UUID course) {
        return find(OF_COURSE, course);
    }

    private Place find(String select, Object... keys) {
        var arguments = new Object[keys.length + 2];
        arguments[0] = tenants.actor().person();
        arguments[1] = time.today();
        System.arraycopy(keys, 0, arguments, 2, keys.length);
        return sql.find(select, this::read, arguments).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
    }

    private Place read(ResultSet row) throws SQLException {
        return new Place(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("subject_id", UUID.class),
                row.getString("subject_name"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getBoolean("year_closed"),
                Rights.of(tenants.actor().may("courses.office"), row.getString("teaching")));
    }
}
