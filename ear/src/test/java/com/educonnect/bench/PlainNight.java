package com.educonnect.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The result of a night over {@link NightRolls} by the plainest statements that are fast: all of it anew, or what a day has
 * changed, which they are told. Pupils have the same keys, written down once; there is no row security and no mark of what
 * has changed. What no row of these schools makes (groups, assignments, staff, payments) is left out.
 */
final class PlainNight {
    private static final String PATH = "SET search_path = %s, platform, extension;\n";

    private final Product product;
    private final String tenant;
    private final String all;
    private final String changed;

    PlainNight(Product product, String tenant) throws SQLException {
        this.product = product;
        this.tenant = tenant;
        all = PATH.formatted(tenant)
                + PlainSchool.ALL
                + PlainFacts.ALL.formatted("", "", "", "", "", "true", "true", "", "true");
        changed = PATH.formatted(tenant)
                + PlainFacts.CHANGED
                + PlainFacts.ALL.formatted(
                        "",
                        "JOIN plain.rolled d ON d.class_id = r.school_class_id AND d.day = r.held_on",
                        "JOIN plain.rolled d ON d.class_id = r.class_id AND d.day = r.day",
                        "JOIN plain.marked d ON d.assessment_id = a.id",
                        "JOIN plain.marked d ON d.class_id = a.school_class_id AND d.term_id = a.period_id"
                                + " AND d.subject_id = a.subject_id",
                        "date_trunc('month', r.day) IN (SELECT date_trunc('month', day) FROM plain.rolled)",
                        "s.class_id IN (SELECT class_id FROM plain.marked)",
                        "JOIN plain.marked d ON d.assessment_id = f.assessment_id",
                        "f.term_id IN (SELECT unnest(ARRAY[p.id, p.school_year_id]) FROM plain.marked d JOIN period p ON p.id = d.term_id)");
        product.execute(PlainSchool.TABLES);
    }

    Void all() throws SQLException {
        product.execute(all);
        return null;
    }

    Void changed() throws SQLException {
        product.execute(changed);
        return null;
    }

    /** The product's night filled its tables with the same. */
    void requireSame() throws SQLException {
        var differing = new ArrayList<String>();
        for (var sum : List.of(
                "count(*), sum(slots), sum(absent), sum(late_minutes), sum(missed_minutes) FROM %s.fact_attendance",
                "count(*), sum(rolls_taken), sum(rolls_missing), sum(rolls_late), sum(slots), sum(absent) FROM %s.fact_roll",
                "count(*), sum(ratio) FROM %s.fact_mark",
                "count(*), sum(expected), sum(given), sum(missing), sum(mean) FROM %s.fact_assessment",
                "count(*), sum(shown), sum(place) FROM %s.fact_average",
                "count(shown), sum(shown), sum(place) FROM %s.fact_general",
                "sum(absent), sum(slots), sum(pupils) FROM %s.agg_attendance",
                "count(*), sum(pupils), sum(passed) FROM %s.agg_results",
                "count(*), sum(pupils), sum(repeating) FROM %s.agg_enrollment",
                "count(*), sum(pupils), sum(age) FROM %s.agg_age",
                "count(*), count(*) FILTER (WHERE school_day) FROM %s.dim_day",
                "count(*), sum(hashtextextended(pupil_key::text, 0)) FROM %s.fact_enrollment",
                "count(*), sum(hashtextextended(pupil_key::text, 0)) FROM %s.dim_pupil")) {
            var ours = product.sql(row(sum, "analytics") + " WHERE tenant = '" + tenant + "'");
            var theirs = product.sql(row(sum, "plain"));
            if (!ours.equals(theirs)) {
                differing.add(sum + ": " + ours + " is not " + theirs);
            }
        }
        if (!differing.isEmpty()) {
            throw new IllegalStateException(String.join("; ", differing));
        }
    }

    private static String row(String sum, String schema) {
        return "SELECT row(" + sum.formatted(schema).replace(" FROM", ")::text FROM");
    }
}
