package com.educonnect.people.roster.oneroster;

import com.educonnect.tenancy.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Users with identifiers and agents, their roles, and what demographics say. */
final class PeopleExport {
    private static final String KEY = "coalesce(p.sourced_id, p.id::text)";

    private final Sql sql;
    private final String org;
    private final Map<String, Map<String, String>> identifiers = new HashMap<>();
    private final Map<String, List<List<String>>> details = new HashMap<>();
    private final Map<String, List<String>> agents = new HashMap<>();
    private final Map<String, List<List<String>>> rights = new HashMap<>();
    private final Map<String, String> grades = new HashMap<>();
    private final Set<String> guardians = new HashSet<>();

    PeopleExport(Sql sql, String org) {
        this.sql = sql;
        this.org = org;
        sql.query(
                "SELECT i.person_id::text, i.kind, i.value, i.issuer, i.checked_on::text, " + KEY
                        + " FROM person_identifier i LEFT JOIN person p ON p.id = i.checked_by"
                        + " ORDER BY i.kind COLLATE \"C\"",
                this::identifier);
        sql.query(
                "SELECT e.pupil_id::text, string_agg(DISTINCT l.code, ',') FROM enrollment e"
                        + " JOIN school_class c ON c.id = e.school_class_id JOIN level l ON l.id = c.level_id"
                        + " WHERE e.kind = 'class' AND e.ends_on IS NULL GROUP BY e.pupil_id",
                row -> grades.put(row.getString(1), row.getString(2)));
        sql.query(
                "SELECT g.pupil_id::text, g.guardian_id::text, " + KEY + ", g.relation, g.custody, g.may_be_contacted,"
                        + " g.may_collect, g.lives_with, g.pays, g.ended_on::text, g.ended_reason FROM guardianship g"
                        + " JOIN person p ON p.id = g.guardian_id ORDER BY g.position, " + KEY + " COLLATE \"C\"",
                this::guardianship);
    }

    private Object identifier(ResultSet row) throws SQLException {
        var kind = row.getString(2);
        var awkward = (kind + row.getString(3)).matches("(?s).*[{}].*") || kind.contains(":");
        if (!awkward) {
            identifiers
                    .computeIfAbsent(row.getString(1), any -> new TreeMap<>())
                    .put(kind, row.getString(3));
        }
        if (awkward || row.getString(4) != null || row.getString(5) != null) {
            var value = awkward ? row.getString(3) : "";
            details.computeIfAbsent(row.getString(1), any -> new ArrayList<>())
                    .add(Arrays.asList(kind, value, row.getString(4), row.getString(5), row.getString(6)));
        }
        return null;
    }

    private Object guardianship(ResultSet row) throws SQLException {
        guardians.add(row.getString(2));
        agents.computeIfAbsent(row.getString(1), any -> new ArrayList<>()).add(row.getString(3));
        var told = new ArrayList<>(List.of(row.getString(4)));
        var words = List.of("custody", "contact", "collect", "home", "pays");
        for (var i = 0; i < words.size(); i++) {
            if (row.getBoolean(5 + i)) {
                told.add(words.get(i));
            }
        }
        if (row.getString(10) != null) {
            told.add(row.getString(10));
            told.add(row.getString(11));
        }
        return rights.computeIfAbsent(row.getString(1), any -> new ArrayList<>())
                .add(told);
    }

    Cells users() {
        var cells = new Cells(SetFile.USERS);
        sql.query(
                "SELECT " + KEY
                        + ", p.id::text, p.family_name, p.given_names, p.middle_name, p.preferred_name, p.email,"
                        + " coalesce(p.phone, p.second_phone), nullif(p.second_phone, coalesce(p.phone, p.second_phone)),"
                        + " p.address, p.language, u.person_id IS NOT NULL, u.admission_number FROM person p"
                        + " LEFT JOIN pupil u ON u.person_id = p.id",
                row -> {
                    var line = cells.line(row.getString(1));
                    line.put("enabledUser", "true");
                    line.put("familyName", row.getString(3));
                    line.put("givenName", row.getString(4));
                    line.put("middleName", row.getString(5));
                    line.put("preferredGivenName", row.getString(6));
                    line.put("email", row.getString(7));
                    line.put("sms", row.getString(8));
                    line.put("phone", row.getString(9));
                    line.put("metadata.address", row.getString(10));
                    line.put("metadata.language", row.getString(11));
                    line.put("primaryOrgSourcedId", org);
                    var id = row.getString(2);
                    line.put("agentSourcedIds", String.join(",", agents.getOrDefault(id, List.of())));
                    line.put("metadata.identifiers", Joined.things(details.getOrDefault(id, List.of())));
                    line.put("metadata.agents", Joined.things(rights.getOrDefault(id, List.of())));
                    line.put("grades", grades.get(id));
                    identify(line, id, row.getBoolean(12), row.getString(13));
                    return null;
                });
        return cells;
    }

    private void identify(Map<String, String> line, String id, boolean pupil, String admission) {
        var own = new TreeMap<>(identifiers.getOrDefault(id, Map.of()));
        var username = own.remove("username");
        line.put("username", username == null ? line.get("sourcedId") : username);
        line.put("userMasterIdentifier", own.remove("userMasterIdentifier"));
        line.put("identifier", pupil ? admission : own.remove("identifier"));
        line.put(
                "userIds",
                String.join(
                        ",",
                        own.entrySet().stream()
                                .map(each -> "{" + each.getKey() + ":" + each.getValue() + "}")
                                .toList()));
    }

    Cells demographics() {
        var cells = new Cells(SetFile.DEMOGRAPHICS);
        sql.query(
                "SELECT " + KEY
                        + ", p.birth_date::text, p.birth_precision, p.sex, p.birth_place, p.nationality FROM person p"
                        + " WHERE num_nonnulls(p.birth_date, p.sex, p.birth_place, p.nationality) > 0"
                        + " OR p.birth_precision <> 'day'",
                row -> {
                    var line = cells.line(row.getString(1));
                    line.put("birthDate", row.getString(2));
                    line.put("metadata.birthPrecision", row.getString(3));
                    line.put(
                            "sex",
                            row.getString(4) == null ? null : row.getString(4).equals("F") ? "female" : "male");
                    line.put("cityOfBirth", row.getString(5));
                    line.put("metadata.nationality", row.getString(6));
                    return null;
                });
        return cells;
    }

    Cells roles() {
        var cells = new Cells(SetFile.ROLES);
        sql.query(
                "SELECT " + KEY + ", p.id::text, u.person_id, u.entered_on::text, u.left_on::text, s.person_id,"
                        + " s.entered_on::text, s.left_on::text, s.title, u.left_reason FROM person p"
                        + " LEFT JOIN pupil u ON u.person_id = p.id LEFT JOIN staff s ON s.person_id = p.id",
                row -> {
                    var user = row.getString(1);
                    var pupil = row.getString(3) != null;
                    var staff = row.getString(6) != null;
                    if (pupil) {
                        role(cells, user, "student", true, row.getString(4), row.getString(5))
                                .put("metadata.reason", row.getString(10));
                    }
                    if (staff) {
                        var line =
                                role(cells, user, word(row.getString(9)), !pupil, row.getString(7), row.getString(8));
                        line.put("metadata.title", row.getString(9));
                    }
                    if (guardians.contains(row.getString(2)) || !pupil && !staff) {
                        role(cells, user, "guardian", !pupil && !staff, null, null);
                    }
                    return null;
                });
        return cells;
    }

    private static String word(String title) {
        return Roles.STAFF.contains(Objects.toString(title, "").toLowerCase(Locale.ROOT)) ? title : "teacher";
    }

    private Map<String, String> role(Cells cells, String user, String role, boolean primary, String begin, String end) {
        var line = cells.line(user + ":" + role);
        line.put("userSourcedId", user);
        line.put("roleType", primary ? "primary" : "secondary");
        line.put("role", role);
        line.put("beginDate", begin);
        line.put("endDate", end);
        line.put("orgSourcedId", org);
        return line;
    }
}
