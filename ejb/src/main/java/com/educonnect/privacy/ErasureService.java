package com.educonnect.privacy;

import com.educonnect.people.Listing;
import com.educonnect.platform.Page;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Erasing a pupil: one asks with a reason, another confirms; then it is done and cannot be undone. */
@Stateless
public class ErasureService {
    private static final Listing.Query ERASURES = new Listing.Query(
            ErasureView.COLUMNS,
            "FROM platform.erasure x LEFT JOIN person p ON p.id = x.pupil_id WHERE true",
            "(x.asked_at AT TIME ZONE 'UTC')::text",
            "x.id");

    @Inject
    Listing listing;

    @Inject
    ErasureRepository erasures;

    @Inject
    Erasing erasing;

    @Inject
    Tenants tenants;

    public Page<ErasureView> erasures(String cursor, Integer limit) {
        var caller = tenants.actor().identity();
        return listing.page(ERASURES, row -> ErasureView.of(row, caller), cursor, limit);
    }

    public ErasureView erasure(UUID id) {
        return erasures.find(id, tenants.actor().identity()).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
    }

    public ErasureView ask(UUID id, AskErasure command) {
        var caller = tenants.actor().identity();
        var before = erasures.find(id, caller);
        if (before.isPresent() && before.get().pupil().equals(command.pupil())) {
            return before.get();
        }
        erasing.requireGone(command.pupil());
        if (!erasures.ask(id, command, caller)) {
            throw new Rejected(ErasureError.ASKED_ALREADY);
        }
        erasing.note("erasure.ask", command.pupil());
        return erasure(id);
    }

    /** Confirming again is answered with the tombstone. */
    public ErasureView confirm(UUID id) {
        var asked = erasure(id);
        if (asked.confirmedAt() != null) {
            return asked;
        }
        if (asked.own()) {
            throw new Rejected(ErasureError.NEEDS_ANOTHER);
        }
        erasing.requireGone(asked.pupil());
        erasures.confirm(id, tenants.actor().identity());
        erasing.erase(asked.pupil());
        return erasure(id);
    }

    /** What nobody asks for any more is a repeat. */
    public void withdraw(UUID id) {
        var asked = erasures.find(id, tenants.actor().identity());
        if (asked.isEmpty()) {
            return;
        }
        if (!erasures.withdraw(id)) {
            throw new Rejected(ErasureError.ALREADY_ERASED);
        }
        erasing.note("erasure.withdraw", asked.get().pupil());
    }
}
