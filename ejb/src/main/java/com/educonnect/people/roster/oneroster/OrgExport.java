package com.educonnect.people.roster.oneroster;

import com.educonnect.people.roster.tables.School;
import com.educonnect.tenancy.Sql;
import java.util.Map;
import java.util.TreeMap;

/** The organisations of the set; with the school's own stands what is the school's as a whole. */
final class OrgExport {
    private static final Map<String, String> PREMISES = Map.of(
            "metadata.levels",
            "SELECT '', code, name, stage, position::text, roll_unit, sourced_id FROM level ORDER BY code COLLATE \"C\"",
            "metadata.streams",
            "SELECT '', code, name FROM stream ORDER BY code COLLATE \"C\"",
            "metadata.rooms",
            "SELECT '', code, name, capacity::text FROM room ORDER BY code COLLATE \"C\"",
            "metadata.shifts",
            "SELECT '', code, name, starts_at::text, ends_at::text FROM shift ORDER BY code COLLATE \"C\"",
            "metadata.slots",
            "SELECT '', s.code, s.name, s.unit, s.half_day, s.starts_at::text, s.ends_at::text, s.position::text,"
                    + " f.code AS shift FROM slot s LEFT JOIN shift f ON f.id = s.shift_id ORDER BY s.code COLLATE \"C\"");

    private final Cells cells = new Cells(SetFile.ORGS);
    private final String own;

    OrgExport(Sql sql, School school) {
        var schools = new TreeMap<String, Map<String, String>>();
        sql.query("SELECT sourced_id, name, kind, identifier, parent_sourced_id FROM roster_org", row -> {
            var line = line(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
            line.put("parentSourcedId", row.getString(5));
            return "school".equalsIgnoreCase(row.getString(3)) ? schools.put(row.getString(1), line) : null;
        });
        if (schools.isEmpty()) {
            var id = school.id().toString();
            schools.put(id, line(id, school.name(), "school", school.code()));
        }
        own = schools.firstKey();
        PREMISES.forEach((column, query) ->
                schools.get(own).put(column, Joined.groups(sql, query).get("")));
    }

    private Map<String, String> line(String key, String name, String type, String identifier) {
        var line = cells.line(key);
        line.put("name", name);
        line.put("type", type);
        line.put("identifier", identifier);
        return line;
    }

    Cells cells() {
        return cells;
    }

    /** The key of the school's own organisation: the set's that it came from, or itself. */
    String own() {
        return own;
    }
}
