package com.educonnect.establishments.notices;

import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a school was sent. */
@Dependent
class ReceivedRepository {
    private static final String SELECT = """
            SELECT n.id, d.name AS district, n.title, n.body, i.name AS sender, n.sent_at, r.read_at
              FROM district_notice_school s JOIN district_notice n ON n.id = s.notice_id
              JOIN district d ON d.id = n.district_id LEFT JOIN identity i ON i.id = n.sent_by
              LEFT JOIN district_notice_reading r ON r.notice_id = s.notice_id AND r.membership_id = ?
             WHERE s.tenant = ?
            """;

    @Inject
    @PlatformData
    Sql sql;

    List<ReceivedNotice> page(String school, UUID reader, String at, String id, int limit) {
        return sql.query(
                SELECT + " AND (n.sent_at, n.id::text) < (?::timestamptz, ?)"
                        + " ORDER BY n.sent_at DESC, n.id::text DESC LIMIT ?",
                ReceivedNotice::read,
                reader,
                school,
                at,
                id,
                limit);
    }

    Optional<ReceivedNotice> find(String school, UUID reader, UUID id) {
        return sql.find(SELECT + " AND n.id = ?", ReceivedNotice::read, reader, school, id);
    }

    /** The first reading stays. */
    void read(UUID id, String school, UUID reader) {
        sql.update(
                "INSERT INTO district_notice_reading (notice_id, tenant, membership_id) VALUES (?, ?, ?)"
                        + " ON CONFLICT DO NOTHING",
                id,
                school,
                reader);
    }

    Optional<NoticeLetters.Text> text(UUID id) {
        return sql.find(
                "SELECT d.name, n.title, n.body FROM district_notice n JOIN district d ON d.id = n.district_id"
                        + " WHERE n.id = ?",
                row -> new NoticeLetters.Text(row.getString(1), row.getString(2), row.getString(3)),
                id);
    }
}
