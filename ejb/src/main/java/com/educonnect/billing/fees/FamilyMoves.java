package com.educonnect.billing.fees;

import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Pupils and balances go from one family to another: parents part, or it turns out that two accounts are of one family. */
@Stateless
public class FamilyMoves {
    @Inject
    FamilyRepository families;

    @Inject
    FamilyReading reading;

    @Inject
    Transfers transfers;

    @Inject
    Audit audit;

    /** The pupil belongs to that family from now on; asked again nothing changes. */
    public FamilyAccountView move(UUID to, UUID pupil, MoveToFamily command) {
        var target = open(to);
        if (!families.isPupil(pupil)) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
        var from = families.familyOf(pupil);
        if (from.isPresent() && from.get().equals(to)) {
            return reading.account(to);
        }
        if (from.isPresent() && command.withBalance()) {
            transfers.ofPupil(
                    families.hold(from.get()).orElseThrow(),
                    target,
                    pupil,
                    command.reason().strip());
        }
        families.belongs(pupil, to);
        audit.record("pupil.moved", "family", to, Map.of("pupil", pupil));
        return reading.account(to);
    }

    /** Everything of the other family comes here; asked again nothing changes. */
    public FamilyAccountView join(UUID into, UUID other, String reason) {
        if (into.equals(other)) {
            throw new Rejected(FeesError.FAMILY_IS_JOINED);
        }
        var first = into.compareTo(other) < 0;
        var held = families.hold(first ? into : other).isPresent()
                && families.hold(first ? other : into).isPresent();
        if (!held) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
        var source = families.find(other).orElseThrow();
        if (into.equals(source.joined())) {
            return reading.account(into);
        }
        transfers.ofAll(open(other), open(into), reason.strip());
        families.joined(other, into);
        audit.record("family.joined", "family", into, Map.of("other", other));
        return reading.account(into);
    }

    private FamilyView open(UUID id) {
        var family = families.hold(id).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        if (family.joined() != null) {
            throw new Rejected(FeesError.FAMILY_IS_JOINED);
        }
        return family;
    }
}
