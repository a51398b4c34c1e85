package com.educonnect.establishments.notices;

import com.educonnect.establishments.DistrictService;
import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a district sent and who has read it. */
@Dependent
class NoticeRepository {
    private static final String SELECT = DistrictService.VISIBLE + """
            SELECT n.id, d.name AS district, n.title, n.body, i.name AS sender, n.sent_at,
                   (SELECT count(*) FROM district_notice_school s WHERE s.notice_id = n.id) AS schools,
                   (SELECT count(DISTINCT r.tenant) FROM district_notice_reading r WHERE r.notice_id = n.id) AS readers
              FROM district_notice n JOIN district d ON d.id = n.district_id LEFT JOIN identity i ON i.id = n.sent_by
             WHERE n.district_id IN (SELECT id FROM visible)
            """;

    @Inject
    @PlatformData
    Sql sql;

    List<NoticeView> page(UUID district, String at, String id, int limit) {
        return sql.query(
                SELECT + " AND (n.sent_at, n.id::text) < (?::timestamptz, ?)"
                        + " ORDER BY n.sent_at DESC, n.id::text DESC LIMIT ?",
                NoticeView::read,
                district,
                district,
                at,
                id,
                limit);
    }

    Optional<NoticeView> find(UUID district, UUID id) {
        return sql.find(SELECT + " AND n.id = ?", NoticeView::read, district, district, id);
    }

    boolean add(UUID district, UUID id, SendNotice notice, UUID by) {
        return sql.update(
                        "INSERT INTO district_notice (id, district_id, title, body, sent_by) VALUES (?, ?, ?, ?, ?)"
                                + " ON CONFLICT (id) DO NOTHING",
                        id,
                        district,
                        notice.title().strip(),
                        notice.body().strip(),
                        by)
                == 1;
    }

    /** To every school below the district that is not closed; answers how many. */
    int address(UUID district, UUID id) {
        return sql.update(DistrictService.VISIBLE + """
                INSERT INTO district_notice_school (notice_id, tenant, heads)
                SELECT ?, e.tenant, (SELECT count(*) FROM membership m
                                      WHERE m.tenant = e.tenant AND m.ended_at IS NULL AND 'head' = ANY (m.roles))
                  FROM establishment e JOIN visible v ON v.id = e.district_id WHERE e.state <> 'closed'
                """, district, district, id);
    }

    /** One letter for each head. */
    void queueLetters(UUID id) {
        sql.query("""
                SELECT platform.enqueue(?, jsonb_build_object('notice', s.notice_id, 'membership', m.id), NULL)
                  FROM district_notice_school s JOIN membership m ON m.tenant = s.tenant
                 WHERE s.notice_id = ? AND m.ended_at IS NULL AND 'head' = ANY (m.roles)
                """, row -> null, NoticeLetters.KIND, id);
    }

    /** @param unread only the schools where nobody has read it */
    List<NoticeSchoolView> schools(UUID id, boolean unread, String name, String code, int limit) {
        return sql.query("""
                SELECT e.id, e.name, e.code, s.heads, r.read_at, coalesce(m.name, i.name) AS reader
                  FROM district_notice_school s JOIN establishment e ON e.tenant = s.tenant
                  LEFT JOIN LATERAL (SELECT membership_id, read_at FROM district_notice_reading
                                      WHERE notice_id = s.notice_id AND tenant = s.tenant
                                      ORDER BY read_at LIMIT 1) r ON true
                  LEFT JOIN membership m ON m.id = r.membership_id LEFT JOIN identity i ON i.id = m.identity_id
                 WHERE s.notice_id = ? AND (r.read_at IS NULL OR NOT ?) AND (e.name, e.code) > (?, ?)
                 ORDER BY e.name, e.code LIMIT ?
                """, NoticeSchoolView::read, id, unread, name, code, limit);
    }
}
