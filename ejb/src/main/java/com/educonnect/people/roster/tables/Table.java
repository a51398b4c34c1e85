package com.educonnect.people.roster.tables;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The tables that an import writes, those that others refer to first. Columns are "name:type". */
public enum Table {
    ROSTER_ORG("id", "sourced_id:text name:text kind:text identifier:text parent_sourced_id:text", "sourced_id", ""),
    SCHOOL_YEAR("id", "sourced_id:text name:text starts_on:date ends_on:date state:text weekend:text", "name", ""),
    CLOSURE(
            "id",
            "school_year_id:uuid name:text starts_on:date ends_on:date provisional:boolean",
            "",
            "school_year_id,name,starts_on"),
    PERIOD(
            "id",
            "sourced_id:text school_year_id:uuid parent_id:uuid kind:text name:text starts_on:date ends_on:date"
                    + " position:int",
            "",
            "school_year_id,kind,name,starts_on"),
    LEVEL("id", "sourced_id:text code:text name:text stage:text position:int roll_unit:text", "code", ""),
    STREAM("id", "code:text name:text", "code", ""),
    ROOM("id", "code:text name:text capacity:int", "code", ""),
    SHIFT("id", "code:text name:text starts_at:time ends_at:time", "code", ""),
    SLOT(
            "id",
            "shift_id:uuid code:text name:text unit:text half_day:text starts_at:time ends_at:time position:int",
            "code",
            ""),
    SUBJECT("id", "sourced_id:text code:text name:text", "code", ""),
    COEFFICIENT(
            "id",
            "school_year_id:uuid level_id:uuid stream_id:uuid subject_id:uuid value:numeric weekly_minutes:int",
            "school_year_id,level_id,stream_id,subject_id",
            ""),
    SCHOOL_CLASS(
            "id",
            "sourced_id:text school_year_id:uuid kind:text code:text name:text level_id:uuid stream_id:uuid"
                    + " subject_id:uuid room_id:uuid shift_id:uuid capacity:int list_frozen_on:date",
            "school_year_id,code",
            ""),
    SCHOOL_CLASS_LEVEL("school_class_id,level_id", "", "", ""),
    PERSON(
            "id",
            "sourced_id:text family_name:text given_names:text middle_name:text preferred_name:text sex:text"
                    + " birth_date:date birth_precision:text birth_place:text nationality:text email:text phone:text"
                    + " second_phone:text address:text language:text",
            "",
            ""),
    PERSON_IDENTIFIER("person_id,kind:text", "value:text issuer:text checked_by:uuid checked_on:date", "", ""),
    PUPIL("person_id", "admission_number:text entered_on:date left_on:date left_reason:text", "", ""),
    STAFF("person_id", "title:text entered_on:date left_on:date", "", ""),
    GUARDIANSHIP(
            "id",
            "pupil_id:uuid guardian_id:uuid relation:text custody:boolean may_be_contacted:boolean may_collect:boolean"
                    + " lives_with:boolean pays:boolean position:int ended_on:date ended_reason:text",
            "pupil_id,guardian_id",
            ""),
    ENROLLMENT(
            "id",
            "sourced_id:text pupil_id:uuid school_class_id:uuid kind:text starts_on:date ends_on:date"
                    + " repeating:boolean reason:text",
            "",
            "pupil_id,school_class_id,ends_on pupil_id,school_class_id,starts_on"),
    TEACHING_ASSIGNMENT(
            "id",
            "sourced_id:text staff_id:uuid school_class_id:uuid subject_id:uuid role:text starts_on:date ends_on:date"
                    + " weekly_minutes:int",
            "staff_id,school_class_id,subject_id,role",
            "");

    private final List<Column> columns;
    private final int keys;
    private final List<List<String>> unique;
    private final List<List<String>> alike;

    /** One column; the type is what its text is cast to. */
    record Column(String name, String type) {}

    /**
     * @param key the primary key's columns
     * @param others the further columns that an import may write
     * @param unique sets of columns that the database keeps unique
     * @param alike sets of columns by which a row is recognised though the database would allow another
     */
    Table(String key, String others, String unique, String alike) {
        var all = (key.replace(",", " ") + " " + others).strip().split(" ");
        this.columns = Arrays.stream(all)
                .map(text -> text.split(":"))
                .map(parts -> new Column(parts[0], parts.length > 1 ? parts[1] : "uuid"))
                .toList();
        this.keys = key.split(",").length;
        this.unique = sets(unique);
        this.alike = sets(alike);
    }

    private static List<List<String>> sets(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" "))
                        .map(set -> List.of(set.split(",")))
                        .toList();
    }

    public String sqlName() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<Column> columns() {
        return columns;
    }

    int keys() {
        return keys;
    }

    boolean hasId() {
        return columns.getFirst().name().equals("id");
    }

    /** What people edit has a version, by which a change in between is noticed. */
    boolean versioned() {
        return hasId() || this == PUPIL || this == STAFF;
    }

    List<List<String>> unique() {
        return unique;
    }

    List<List<String>> alike() {
        return alike;
    }

    boolean has(String column) {
        return find(column) >= 0;
    }

    int index(String column) {
        var index = find(column);
        if (index < 0) {
            throw new IllegalArgumentException(sqlName() + " has no column " + column);
        }
        return index;
    }

    private int find(String column) {
        for (var i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        return -1;
    }

    /** The column whose first date means that the thing has ended, or null. */
    String ending() {
        return switch (this) {
            case PUPIL, STAFF -> "left_on";
            case GUARDIANSHIP -> "ended_on";
            case ENROLLMENT, TEACHING_ASSIGNMENT -> "ends_on";
            default -> null;
        };
    }
}
