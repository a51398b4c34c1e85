package com.educonnect.establishments.notices;

import com.educonnect.establishments.DistrictError;
import com.educonnect.establishments.DistrictService;
import com.educonnect.platform.Page;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Cursors;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The district's side of its messages. */
@Stateless
public class NoticeService {
    @Inject
    NoticeRepository notices;

    @Inject
    DistrictService districts;

    @Inject
    Cursors cursors;

    @Inject
    Audit audit;

    @Inject
    Tenants tenants;

    /** Those of the district and of all below it, the latest first. */
    public Page<NoticeView> list(UUID district, String cursor, int limit) {
        districts.get(district);
        var from = cursor == null ? List.of("infinity", "") : cursors.decode(cursor, 2);
        return Page.of(
                notices.page(district, from.get(0), from.get(1), limit + 1),
                limit,
                last -> cursors.encode(last.sentAt().toString(), last.id().toString()));
    }

    public NoticeView get(UUID district, UUID id) {
        districts.get(district);
        return notices.find(district, id).orElseThrow(() -> new Rejected(DistrictError.NOTICE_NOT_FOUND));
    }

    /** Sending again with the same id and words sends nothing a second time. */
    public NoticeView send(UUID district, UUID id, SendNotice notice) {
        districts.get(district);
        if (!notices.add(district, id, notice, tenants.actor().identity())) {
            return same(district, id, notice);
        }
        var schools = notices.address(district, id);
        if (schools == 0) {
            throw new Rejected(DistrictError.NO_SCHOOLS);
        }
        notices.queueLetters(id);
        audit.record("notice.sent", "notice", id, Map.of("district", district, "schools", schools));
        return get(district, id);
    }

    private NoticeView same(UUID district, UUID id, SendNotice notice) {
        return notices.find(district, id)
                .filter(sent -> sent.title().equals(notice.title().strip())
                        && sent.body().equals(notice.body().strip()))
                .orElseThrow(() -> new Rejected(DistrictError.NOTICE_SENT));
    }

    /** @param unread only the schools where nobody has read it yet */
    public Page<NoticeSchoolView> schools(UUID district, UUID id, boolean unread, String cursor, int limit) {
        get(district, id);
        var from = cursor == null ? List.of("", "") : cursors.decode(cursor, 2);
        return Page.of(
                notices.schools(id, unread, from.get(0), from.get(1), limit + 1),
                limit,
                last -> cursors.encode(last.name(), last.code()));
    }
}
