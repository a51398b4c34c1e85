package com.educonnect.establishments;

import com.educonnect.auth.MembershipService;
import com.educonnect.auth.Role;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Registry;
import com.educonnect.tenancy.Spares;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenancyError;
import com.educonnect.tenancy.Tenant;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A school begins: a spare schema becomes its own, the registry gets its row, its contact becomes head and is mailed a
 * link to choose a password. Nothing in the answer tells whether the contact was known before.
 */
@Stateless
public class SignUpService {
    @Inject
    @PlatformData
    Sql sql;

    @Inject
    Spares spares;

    @Inject
    Registry registry;

    @Inject
    MembershipService members;

    @Inject
    Audit audit;

    @Inject
    Event<SchoolSignedUp> signedUp;

    /** Signing up again with the same id and code answers the same school. */
    public EstablishmentView signUp(UUID id, SignUp signUp) {
        Locales.check(signUp.country(), signUp.language(), signUp.currency(), signUp.timeZone());
        var known = find(id);
        if (known != null) {
            if (!known.code().equalsIgnoreCase(signUp.code())
                    || !known.country().equals(signUp.country())) {
                throw new Rejected(TenancyError.SIGN_UP_REUSED);
            }
            return known;
        }
        var region = spares.regionOf(signUp.country());
        var slug = freeSlug(signUp);
        requireFreeCode(signUp);
        requireDistrict(signUp.district());
        var tenant = spares.claim(region).orElseThrow(() -> new Rejected(TenancyError.NO_SPARE_READY));
        insert(id, signUp, slug, region, tenant);
        members.invite(
                tenant.id(),
                null,
                signUp.contactEmail(),
                null,
                signUp.contactName(),
                Set.of(Role.HEAD),
                null,
                signUp.language());
        audit.recordOf(tenant.id(), "establishment.signed-up", "establishment", id, Map.of());
        signedUp.fire(new SchoolSignedUp(id, tenant.id()));
        registry.forget();
        return find(id);
    }

    private EstablishmentView find(UUID id) {
        return sql.find(EstablishmentView.SELECT + " WHERE e.id = ?", EstablishmentView::read, id)
                .orElse(null);
    }

    private String freeSlug(SignUp signUp) {
        if (signUp.slug() != null) {
            var slug = Slugs.require(signUp.slug());
            if (taken(slug)) {
                throw new Rejected(TenancyError.SLUG_TAKEN, slug);
            }
            return slug;
        }
        var slug = Slugs.of(signUp.name());
        for (var n = 2; taken(slug); n++) {
            var base = Slugs.of(signUp.name());
            slug = base.substring(0, Math.min(base.length(), 35)) + "-" + n;
        }
        return slug;
    }

    private boolean taken(String slug) {
        return sql.find("SELECT 1 FROM establishment WHERE slug = ? AND state <> 'closed'", row -> true, slug)
                .isPresent();
    }

    private void requireFreeCode(SignUp signUp) {
        sql.find(
                        "SELECT 1 FROM establishment WHERE country = ? AND upper(code) = upper(?) AND state <>"
                                + " 'closed'",
                        row -> true,
                        signUp.country(),
                        signUp.code())
                .ifPresent(taken -> {
                    throw new Rejected(TenancyError.CODE_TAKEN, signUp.code());
                });
    }

    private void requireDistrict(UUID district) {
        if (district != null
                && sql.find("SELECT 1 FROM district WHERE id = ?", row -> true, district)
                        .isEmpty()) {
            throw new Rejected(TenancyError.DISTRICT_NOT_FOUND);
        }
    }

    private void insert(UUID id, SignUp signUp, String slug, String region, Tenant tenant) {
        sql.update(
                "INSERT INTO establishment (tenant, id, slug, name, code, country, region, language, currency,"
                        + " time_zone, contact_name, contact_email, contact_phone, district_id) VALUES (?, ?, ?, ?, ?, ?,"
                        + " ?, ?, ?, ?, ?, lower(?), ?, ?)",
                tenant.id(),
                id,
                slug,
                signUp.name().strip(),
                signUp.code().strip(),
                signUp.country(),
                region,
                signUp.language(),
                signUp.currency(),
                signUp.timeZone(),
                signUp.contactName().strip(),
                signUp.contactEmail(),
                signUp.contactPhone(),
                signUp.district());
    }
}
