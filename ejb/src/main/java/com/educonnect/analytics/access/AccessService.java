package com.educonnect.analytics.access;

import com.educonnect.people.SchoolTime;
import com.educonnect.platform.Page;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Cursors;
import com.educonnect.tenancy.Registry;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The head's side: grants, sees what was looked at, and revokes; a grant ends by itself on its day or with the district. */
@Stateless
public class AccessService {
    @Inject
    AccessRepository accesses;

    @Inject
    Registry registry;

    @Inject
    Tenants tenants;

    @Inject
    Cursors cursors;

    @Inject
    Audit audit;

    @Inject
    SchoolTime time;

    /** The latest first, ended ones included. */
    public Page<AccessView> list(String cursor, int limit) {
        var from = cursor == null ? List.of("infinity", "") : cursors.decode(cursor, 2);
        return Page.of(
                accesses.page(today(), district(), from.get(0), from.get(1), limit + 1),
                limit,
                last -> cursors.encode(last.grantedAt().toString(), last.id().toString()));
    }

    /** Granting the same again changes nothing. */
    public AccessView grant(UUID id, GrantAccess access) {
        var district = district();
        if (district == null) {
            throw new Rejected(AccessError.NO_DISTRICT);
        }
        var today = today();
        if (access.validUntil().isBefore(today) || access.validUntil().isAfter(today.plusYears(1))) {
            throw new Rejected(AccessError.TIME_TOO_LONG);
        }
        var name =
                accesses.className(access.schoolClass()).orElseThrow(() -> new Rejected(AccessError.CLASS_NOT_FOUND));
        accesses.grant(id, district, name, access, tenants.actor().identity());
        var granted = find(id);
        if (!granted.schoolClass().equals(access.schoolClass())
                || !granted.reason().equals(access.reason().strip())
                || !granted.validUntil().equals(access.validUntil())) {
            throw new Rejected(AccessError.ACCESS_REUSED);
        }
        audit.record("district-access.granted", "district_access", id, Map.of("class", access.schoolClass()));
        return granted;
    }

    /** At once, and for good. */
    public void revoke(UUID id) {
        find(id);
        accesses.revoke(id);
        audit.record("district-access.revoked", "district_access", id);
    }

    private AccessView find(UUID id) {
        return accesses.find(today(), district(), id).orElseThrow(() -> new Rejected(AccessError.ACCESS_NOT_FOUND));
    }

    private UUID district() {
        return registry.find(tenants.current().id()).orElseThrow().district();
    }

    private LocalDate today() {
        return time.today();
    }
}
