package com.educonnect.analytics.night;

import com.educonnect.tenancy.Sql;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What stands in a school's own tables, read row by row, to be counted without any SQL of the night. */
final class OwnBooks {
    private final NightSchool school;

    OwnBooks(NightSchool school) {
        this.school = school;
    }

    /** @param until null without an end */
    record Stay(UUID pupil, UUID schoolClass, LocalDate from, LocalDate until) {
        boolean holds(LocalDate day) {
            return isWithin(day, from, until);
        }
    }

    /** Either end may be open; the last day is not in it. */
    static boolean isWithin(LocalDate day, LocalDate from, LocalDate until) {
        return (from == null || !from.isAfter(day)) && (until == null || until.isAfter(day));
    }

    List<Stay> stays() {
        return rows(
                "SELECT pupil_id, school_class_id, starts_on, ends_on FROM enrollment",
                row -> new Stay(id(row, 1), id(row, 2), day(row, 3), day(row, 4)));
    }

    <T> List<T> rows(String sql, Sql.Row<T> each) {
        return school.grades.school.sql(data -> data.query(sql, each));
    }

    static UUID id(ResultSet row, int column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** HMAC-SHA256 of a pupil's id, cut to 128 bits. */
    UUID key(UUID pupil) {
        record Pads(byte[] inner, byte[] outer) {}
        var pads = rows(
                        "SELECT inner_pad, outer_pad FROM analytics_key",
                        row -> new Pads(row.getBytes(1), row.getBytes(2)))
                .getFirst();
        var id = ByteBuffer.allocate(16)
                .putLong(pupil.getMostSignificantBits())
                .putLong(pupil.getLeastSignificantBits())
                .array();
        var cut = ByteBuffer.wrap(sha256(pads.outer(), sha256(pads.inner(), id)));
        return new UUID(cut.getLong(), cut.getLong());
    }

    private static byte[] sha256(byte[] one, byte[] other) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(one);
            return digest.digest(other);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
