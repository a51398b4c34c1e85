package com.educonnect.analytics.warning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is known of a pupil on a day of the year, in the order in which {@link SightingRepository} reads it. */
public enum Trait {
    /** General average of the last term that has ended, a share of the maximum. */
    LAST_AVERAGE(false),
    /** How far it lies above the mean of the year's earlier terms; below 0 it has fallen. */
    TREND(false),
    /** General average of the year before, a share of the maximum. */
    YEAR_BEFORE(false),
    /** Subjects below the pass mark in the last term, of those that had a result. */
    WEAK_SUBJECTS(true),
    /** Days missed for the half or more, of the last thirty on which the class was called. */
    ABSENCES(true),
    /** Days come late to, of the same. */
    LATENESS(true),
    /** Pieces of work handed in, as a share of those that were due this year. */
    HOMEWORK(false),
    /** 1 for whoever does the level again. */
    REPEATING(true),
    /** Years of age when the school year began. */
    AGE(true);

    private final boolean moreIsWorse;

    Trait(boolean moreIsWorse) {
        this.moreIsWorse = moreIsWorse;
    }

    static final List<String> IDS = Arrays.stream(values()).map(Trait::id).toList();
    static final List<String> COLUMNS =
            IDS.stream().map(id -> id.replace('-', '_')).toList();

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The columns called as the traits are; NaN for null. */
    static double[] read(ResultSet row) throws SQLException {
        var known = new double[COLUMNS.size()];
        for (var i = 0; i < known.length; i++) {
            var value = row.getObject(COLUMNS.get(i));
            known[i] = value == null ? Double.NaN : ((Number) value).doubleValue();
        }
        return known;
    }

    static Trait of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    boolean isWorse(double value, double usual) {
        return moreIsWorse ? value > usual : value < usual;
    }
}
