package com.educonnect.establishments.notices;

import com.educonnect.establishments.DistrictError;
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

/** The school's side of a district's messages, in a transaction of the platform, where they are kept. */
@Stateless
public class ReceivedNoticeService {
    @Inject
    ReceivedRepository received;

    @Inject
    Cursors cursors;

    @Inject
    Audit audit;

    @Inject
    Tenants tenants;

    /** The latest first. */
    public Page<ReceivedNotice> list(String school, String cursor, int limit) {
        var from = cursor == null ? List.of("infinity", "") : cursors.decode(cursor, 2);
        return Page.of(
                received.page(school, reader(), from.get(0), from.get(1), limit + 1),
                limit,
                last -> cursors.encode(last.sentAt().toString(), last.id().toString()));
    }

    /** Tells the district that the caller has read it; once read it stays so. */
    public ReceivedNotice read(String school, UUID id) {
        find(school, id);
        received.read(id, school, reader());
        audit.recordOf(school, "notice.read", "notice", id, Map.of());
        return find(school, id);
    }

    private ReceivedNotice find(String school, UUID id) {
        return received.find(school, reader(), id).orElseThrow(() -> new Rejected(DistrictError.NOTICE_NOT_FOUND));
    }

    private UUID reader() {
        return tenants.actor().membership();
    }
}
