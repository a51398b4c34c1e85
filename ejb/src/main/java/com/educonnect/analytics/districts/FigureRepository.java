package com.educonnect.analytics.districts;

import com.educonnect.analytics.DistrictFigures;
import com.educonnect.tenancy.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The aggregates that nights have counted, of all nodes on which the schools lie. */
@Dependent
class FigureRepository {
    @Inject
    DistrictFigures figures;

    /** Pupils of a school's cells in a month. */
    record Enrolled(Sheet sheet, LocalDate month, List<Integer> pupils, List<Integer> repeating) {}

    /** Pupils of each age of a school's cells. */
    record Aged(Sheet sheet, List<Integer> ages, List<Integer> pupils) {}

    /** Attendance in a month. */
    record Attended(Sheet sheet, List<Integer> pupils, List<Long> slots, List<Long> missed) {}

    /** Results in a term. */
    record Scored(Sheet sheet, List<Integer> pupils, List<Double> means, List<Integer> passed) {}

    /** Staff of a school by role. */
    record Employed(String tenant, String role, int staff) {}

    /** A school's last night, and the last day on which a roll had been taken in it. */
    record LastNight(String tenant, Instant at, LocalDate roll) {}

    /** A month, level or term that some school has. */
    record Known(String kind, String code, String name, LocalDate at) {}

    /**
     * In the months of the school years that the asked one is in, up to it; also of schools that have nothing in it, since
     * their pupils may have gone to others.
     */
    List<Enrolled> enrolled(Collection<DistrictSchool> schools, LocalDate month) {
        var sheets = new Sheet.Reader();
        return query(
                schools,
                """
                WITH counted AS (
                    SELECT tenant, school_year
                      FROM analytics.named_school JOIN analytics.sheet_enrollment USING (tenant) WHERE month = ?),
                years AS (
                    TABLE counted UNION ALL
                    SELECT n.tenant, y.school_year
                      FROM analytics.named_school n, (SELECT DISTINCT school_year FROM counted) y
                     WHERE n.tenant NOT IN (SELECT c.tenant FROM counted c))
                SELECT tenant, cells, month, pupils, repeating
                  FROM years JOIN analytics.sheet_enrollment USING (tenant, school_year) WHERE month <= ?
                """,
                row -> new Enrolled(
                        sheets.read(row),
                        day(row, "month"),
                        Sheet.list(row, "pupils", Integer::valueOf),
                        Sheet.list(row, "repeating", Integer::valueOf)),
                month,
                month);
    }

    List<Attended> attended(Collection<DistrictSchool> schools, LocalDate month) {
        var sheets = new Sheet.Reader();
        return query(
                schools,
                """
                SELECT tenant, cells, pupils, slots, missed
                  FROM analytics.named_school JOIN analytics.sheet_attendance USING (tenant) WHERE month = ?
                """,
                row -> new Attended(
                        sheets.read(row),
                        Sheet.list(row, "pupils", Integer::valueOf),
                        Sheet.list(row, "slots", Long::valueOf),
                        Sheet.list(row, "missed", Long::valueOf)),
                month);
    }

    List<Aged> aged(Collection<DistrictSchool> schools, LocalDate month) {
        var sheets = new Sheet.Reader();
        return query(
                schools,
                """
                SELECT tenant, cells, ages, pupils
                  FROM analytics.named_school JOIN analytics.sheet_age USING (tenant) WHERE month = ?
                """,
                row -> new Aged(
                        sheets.read(row),
                        Sheet.list(row, "ages", Integer::valueOf),
                        Sheet.list(row, "pupils", Integer::valueOf)),
                month);
    }

    /** The general averages of a term that has ended. */
    List<Scored> scored(Collection<DistrictSchool> schools, String term, LocalDate before) {
        var sheets = new Sheet.Reader();
        return query(
                schools,
                """
                SELECT tenant, cells, pupils, means, passed FROM (
                    SELECT tenant, cells, pupils, means, passed,
                           rank() OVER (PARTITION BY tenant ORDER BY term_ends_on DESC) AS back
                      FROM analytics.named_school JOIN analytics.sheet_results USING (tenant)
                     WHERE term_name = ? AND term_ends_on < ?) l
                 WHERE back = 1
                """,
                row -> new Scored(
                        sheets.read(row),
                        Sheet.list(row, "pupils", Integer::valueOf),
                        Sheet.list(row, "means", Double::valueOf),
                        Sheet.list(row, "passed", Integer::valueOf)),
                term,
                before);
    }

    List<Employed> employed(Collection<DistrictSchool> schools, LocalDate month) {
        return query(
                schools,
                "SELECT tenant, role, sum(staff)::int AS staff FROM analytics.named_school"
                        + " JOIN analytics.agg_staff USING (tenant) WHERE month = ? GROUP BY tenant, role",
                row -> new Employed(row.getString("tenant"), row.getString("role"), row.getInt("staff")),
                month);
    }

    /** Of each school that has had one. */
    List<LastNight> nights(Collection<DistrictSchool> schools) {
        return query(
                schools,
                "SELECT tenant, refreshed_at, last_roll_on FROM analytics.named_school JOIN analytics.dim_school USING"
                        + " (tenant) ORDER BY tenant",
                row -> new LastNight(
                        row.getString("tenant"),
                        row.getObject("refreshed_at", OffsetDateTime.class).toInstant(),
                        day(row, "last_roll_on")));
    }

    /** Months and terms that ended before that day, and levels. */
    List<Known> known(Collection<DistrictSchool> schools, LocalDate before) {
        return query(
                schools,
                """
                WITH enrolled AS MATERIALIZED (
                    SELECT DISTINCT month, cells::text
                      FROM analytics.named_school JOIN analytics.sheet_enrollment USING (tenant))
                SELECT 'month' AS kind, '' AS code, '' AS name, month AS at FROM enrolled
                 WHERE month + interval '1 month' <= ? GROUP BY month
                UNION ALL SELECT 'level', cell ->> 0, max(cell ->> 2), NULL
                  FROM (SELECT DISTINCT cells FROM enrolled) e, json_array_elements(cells::json) AS cell GROUP BY cell ->> 0
                UNION ALL SELECT 'term', term_name, term_name, max(term_ends_on)
                  FROM analytics.named_school JOIN analytics.sheet_results USING (tenant)
                 WHERE term_ends_on < ? GROUP BY term_name
                """,
                row -> new Known(row.getString("kind"), row.getString("code"), row.getString("name"), day(row, "at")),
                before,
                before);
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private <T> List<T> query(Collection<DistrictSchool> schools, String sql, Sql.Row<T> row, Object... arguments) {
        var all = new ArrayList<T>();
        schools.stream()
                .collect(Collectors.groupingBy(
                        DistrictSchool::node, Collectors.mapping(DistrictSchool::tenant, Collectors.toList())))
                .forEach((node, tenants) -> all.addAll(figures.query(node, tenants, sql, row, arguments)));
        return all;
    }
}
