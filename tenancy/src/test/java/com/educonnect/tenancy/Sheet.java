package com.educonnect.tenancy;

/** A table of sheets beside the aggregates they are made of: both asked for the same rows, each as one text. */
enum Sheet {
    ENROLLMENT("""
            SELECT ROW (month, school_year, level_code, sex, level_name, pupils, repeating)::text
            FROM analytics.agg_enrollment
            """, """
            SELECT ROW (month, school_year, cell ->> 0, cell ->> 1, cell ->> 2, c.pupils, c.repeating)::text
            FROM analytics.sheet_enrollment s, ROWS FROM (json_array_elements(s.cells), json_array_elements_text(s.pupils),
                json_array_elements_text(s.repeating)) c (cell, pupils, repeating)
            """),
    ATTENDANCE("""
            SELECT ROW (month, level_code, sex, sum(pupils), sum(slots), sum(absent) + sum(excused) + sum(excluded))::text
            FROM analytics.agg_attendance GROUP BY month, level_code, sex
            """, """
            SELECT ROW (month, cell ->> 0, cell ->> 1, c.pupils, c.slots, c.missed)::text
            FROM analytics.sheet_attendance s, ROWS FROM (json_array_elements(s.cells), json_array_elements_text(s.pupils),
                json_array_elements_text(s.slots), json_array_elements_text(s.missed)) c (cell, pupils, slots, missed)
            """),
    RESULTS("""
            SELECT ROW (term_id, term_name, term_ends_on, level_code, sex, pupils, mean, passed)::text
            FROM analytics.agg_results WHERE subject_code = ''
            """, """
            SELECT ROW (term_id, term_name, term_ends_on, cell ->> 0, cell ->> 1, c.pupils, c.mean, c.passed)::text
            FROM analytics.sheet_results s, ROWS FROM (json_array_elements(s.cells), json_array_elements_text(s.pupils),
                json_array_elements_text(s.means), json_array_elements_text(s.passed)) c (cell, pupils, mean, passed)
            """),
    AGE("""
            SELECT ROW (month, school_year, level_code, sex, age, pupils)::text FROM analytics.agg_age
            """, """
            SELECT ROW (month, school_year, cell ->> 0, cell ->> 1, c.age, c.pupils)::text
            FROM analytics.sheet_age s, ROWS FROM (json_array_elements(s.cells), json_array_elements_text(s.ages),
                json_array_elements_text(s.pupils)) c (cell, age, pupils)
            """);

    final String aggregates;
    final String cells;

    Sheet(String aggregates, String cells) {
        this.aggregates = aggregates;
        this.cells = cells;
    }
}
