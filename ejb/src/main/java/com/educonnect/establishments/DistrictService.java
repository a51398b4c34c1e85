package com.educonnect.establishments;

import com.educonnect.auth.MembershipService;
import com.educonnect.auth.Role;
import com.educonnect.platform.Page;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Cursors;
import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenancyError;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Districts and what lies under them. The operator sees all; a district's own people see their district and everything
 * below it, read anew from the registry on each call and never from what a token claims.
 */
@Stateless
public class DistrictService {
    /** The district of the actor and all below; all districts for the operator, who has none. */
    public static final String VISIBLE = """
            WITH RECURSIVE visible AS (
                SELECT id FROM district WHERE CASE WHEN ?::uuid IS NULL THEN true ELSE id = ? END
                UNION SELECT d.id FROM district d JOIN visible v ON d.parent_id = v.id)
            """;

    @Inject
    @PlatformData
    Sql sql;

    @Inject
    Tenants tenants;

    @Inject
    Cursors cursors;

    @Inject
    MembershipService members;

    @Inject
    Audit audit;

    public Page<DistrictView> list(String cursor, int limit) {
        var from = cursor == null ? List.of("", "") : cursors.decode(cursor, 2);
        var mine = tenants.actor().district();
        var rows = sql.query(
                VISIBLE + DistrictView.SELECT + " JOIN visible v ON v.id = d.id"
                        + " WHERE (d.name, d.id::text) > (?, ?) ORDER BY d.name, d.id::text LIMIT ?",
                DistrictView::read,
                mine,
                mine,
                from.get(0),
                from.get(1),
                limit + 1);
        return Page.of(
                rows, limit, last -> cursors.encode(last.name(), last.id().toString()));
    }

    public DistrictView get(UUID id) {
        var mine = tenants.actor().district();
        return sql.find(
                        VISIBLE + DistrictView.SELECT + " JOIN visible v ON v.id = d.id WHERE d.id = ?",
                        DistrictView::read,
                        mine,
                        mine,
                        id)
                .orElseThrow(() -> new Rejected(TenancyError.DISTRICT_NOT_FOUND));
    }

    /**
     * The schools of a district and of all districts below it.
     *
     * @param search part of the name or the code; null for all
     */
    public Page<EstablishmentView> establishments(UUID district, String search, String cursor, int limit) {
        get(district);
        var from = cursor == null ? List.of("", "") : cursors.decode(cursor, 2);
        var rows = sql.query(
                VISIBLE + EstablishmentView.SELECT + " JOIN visible v ON v.id = e.district_id"
                        + " WHERE e.state <> 'closed' AND (e.name, e.id::text) > (?, ?) AND "
                        + EstablishmentView.MATCHES
                        + " ORDER BY e.name, e.id::text LIMIT ?",
                EstablishmentView::read,
                district,
                district,
                from.get(0),
                from.get(1),
                search,
                search,
                search,
                limit + 1);
        return Page.of(
                rows, limit, last -> cursors.encode(last.name(), last.id().toString()));
    }

    /** A school that is not closed and lies in the district or below it; any other is not found. */
    public EstablishmentView school(UUID district, UUID establishment) {
        get(district);
        return sql.find(
                        VISIBLE + EstablishmentView.SELECT + " JOIN visible v ON v.id = e.district_id"
                                + " WHERE e.state <> 'closed' AND e.id = ?",
                        EstablishmentView::read,
                        district,
                        district,
                        establishment)
                .orElseThrow(() -> new Rejected(TenancyError.ESTABLISHMENT_NOT_FOUND));
    }

    public DistrictView save(UUID id, SaveDistrict district) {
        requireParent(id, district.parent());
        requireFreeCode(id, district);
        if (district.version() == 0 && exists(id) == null) {
            insert(id, district);
        } else if (update(id, district) == 0) {
            throw new Rejected(PlatformError.STALE_VERSION);
        }
        audit.record("district.saved", "district", id);
        return get(id);
    }

    private void insert(UUID id, SaveDistrict district) {
        sql.update(
                "INSERT INTO district (id, parent_id, name, kind, code, country) VALUES (?, ?, ?, ?, ?, ?)",
                id,
                district.parent(),
                district.name().strip(),
                district.kind().strip(),
                district.code(),
                district.country());
        if (district.administratorEmail() != null) {
            members.invite(
                    null,
                    id,
                    district.administratorEmail(),
                    null,
                    district.administratorName() == null ? district.administratorEmail() : district.administratorName(),
                    Set.of(Role.DISTRICT_ADMIN),
                    null,
                    district.language() == null ? "fr" : district.language());
        }
    }

    /** A repeated creation finds its own row and leaves it as it is. */
    private int update(UUID id, SaveDistrict district) {
        return sql.update(
                "UPDATE district SET parent_id = ?, name = ?, kind = ?, code = ?, country = ?,"
                        + " version = version + CASE WHEN (parent_id, name, kind, code, country)"
                        + " IS DISTINCT FROM (?::uuid, ?, ?, ?, ?) THEN 1 ELSE 0 END"
                        + " WHERE id = ? AND version = ?",
                district.parent(),
                district.name().strip(),
                district.kind().strip(),
                district.code(),
                district.country(),
                district.parent(),
                district.name().strip(),
                district.kind().strip(),
                district.code(),
                district.country(),
                id,
                district.version());
    }

    private UUID exists(UUID id) {
        return sql.find("SELECT id FROM district WHERE id = ?", row -> row.getObject(1, UUID.class), id)
                .orElse(null);
    }

    private void requireParent(UUID id, UUID parent) {
        if (parent == null) {
            return;
        }
        if (exists(parent) == null) {
            throw new Rejected(TenancyError.DISTRICT_NOT_FOUND);
        }
        sql.find(VISIBLE + "SELECT 1 FROM visible WHERE id = ?", row -> true, id, id, parent)
                .ifPresent(inside -> {
                    throw new Rejected(TenancyError.DISTRICT_INSIDE_ITSELF);
                });
    }

    private void requireFreeCode(UUID id, SaveDistrict district) {
        sql.find(
                        "SELECT 1 FROM district WHERE country = ? AND code = ? AND id <> ?",
                        row -> true,
                        district.country(),
                        district.code(),
                        id)
                .ifPresent(taken -> {
                    throw new Rejected(TenancyError.DISTRICT_CODE_TAKEN, district.code());
                });
    }
}
