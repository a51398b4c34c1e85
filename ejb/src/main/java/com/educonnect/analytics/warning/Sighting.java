package com.educonnect.analytics.warning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A pupil as he or she was seen on one day of a school year: the same day, counted from the year's first, in each year.
 *
 * @param year first day of the school year
 * @param known one number for each {@link Trait}; NaN where nothing is known
 * @param of what each is out of; null where that makes no sense
 * @param failed how the year ended; null while it runs, or where nobody knows
 */
record Sighting(
        String level,
        UUID yearId,
        LocalDate year,
        LocalDate day,
        boolean running,
        UUID pupil,
        UUID schoolClass,
        double pass,
        double[] known,
        Integer[] of,
        Boolean failed) {
    static Sighting read(ResultSet row) throws SQLException {
        var of = new Integer[Trait.values().length];
        of[Trait.WEAK_SUBJECTS.ordinal()] = row.getObject("subjects", Integer.class);
        of[Trait.ABSENCES.ordinal()] = row.getObject("days", Integer.class);
        of[Trait.LATENESS.ordinal()] = row.getObject("days", Integer.class);
        of[Trait.HOMEWORK.ordinal()] = row.getObject("asked", Integer.class);
        return new Sighting(
                row.getString("level_code"),
                row.getObject("year_id", UUID.class),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("cut", LocalDate.class),
                row.getBoolean("running"),
                row.getObject("pupil_key", UUID.class),
                row.getObject("class_id", UUID.class),
                row.getDouble("pass"),
                Trait.read(row),
                of,
                row.getObject("failed", Boolean.class));
    }

    /** Without one average, nor one day on which the class was called, there is nothing to go by. */
    boolean tells() {
        return !Double.isNaN(known[Trait.LAST_AVERAGE.ordinal()]) && !Double.isNaN(known[Trait.ABSENCES.ordinal()]);
    }

    /** Same as last term. */
    boolean isBelow() {
        return known[Trait.LAST_AVERAGE.ordinal()] < pass;
    }

    /** Whether the year is over, in a way that is known. */
    boolean hasEnded() {
        return failed != null;
    }

    Ended ended() {
        return new Ended(year, known, isBelow(), failed);
    }
}
