package com.educonnect.billing.fees;

import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The account of a family, and what is written into it by hand. */
@Stateless
public class FamilyAccountService {
    @Inject
    FamilyRepository families;

    @Inject
    FamilyReading reading;

    @Inject
    ChargeRepository rows;

    @Inject
    Charges charges;

    @Inject
    Reversals reversals;

    @Inject
    Audit audit;

    public FamilyAccountView account(UUID family) {
        return reading.account(family);
    }

    /** Charged or taken off once under its id; the same again changes nothing. */
    public FamilyAccountView correct(UUID family, UUID id, CorrectAccount command) {
        var held = open(family);
        if (command.amount() == 0 || command.kind().equals("arrears") && command.amount() < 0) {
            throw new Rejected(FeesError.NOTHING_TO_CHARGE);
        }
        if (command.pupil() != null && !families.isPupil(command.pupil())) {
            throw new Rejected(FeesError.UNKNOWN_REFERENCE, "pupil");
        }
        var known = rows.find(id);
        if (known.isPresent()) {
            rows.requireSame(known.get(), family, command.kind(), command.amount());
            return reading.account(family);
        }
        var account = command.kind().equals("arrears") ? Charges.BROUGHT_FORWARD : Charges.OTHER;
        var reason = command.reason().strip();
        charges.add(
                List.of(new Charge(
                        id,
                        family,
                        command.pupil(),
                        null,
                        null,
                        command.kind(),
                        command.amount(),
                        command.dueOn(),
                        reason,
                        null,
                        null,
                        null,
                        account)),
                held.number(),
                reason);
        audit.record("account.corrected", "fee_charge", id);
        return reading.account(family);
    }

    /** Undoes a row by a further one; asked again it is one. */
    public FamilyAccountView reverse(UUID family, UUID id, String reason) {
        var held = open(family);
        var row = rows.find(id)
                .filter(found -> found.family().equals(family))
                .orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        if (row.reverses() != null || row.kind().equals("transfer")) {
            throw new Rejected(FeesError.CHARGE_IS_FIXED);
        }
        if (reversals.undo(List.of(row), held.number(), reason.strip()).isEmpty()) {
            return reading.account(family);
        }
        audit.record("charge.reversed", "fee_charge", id);
        return reading.account(family);
    }

    private FamilyView open(UUID id) {
        var family = families.hold(id).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        if (family.joined() != null) {
            throw new Rejected(FeesError.FAMILY_IS_JOINED);
        }
        return family;
    }
}
