package com.educonnect.billing.fees;

import com.educonnect.platform.Page;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Cursors;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/**
 * Pupils who have left while instalments were still to come. Nothing is let off by itself: the bursar says once for each
 * leaving how much of it, be it all or nothing. What was paid ahead for it becomes the family's advance.
 */
@Stateless
public class LeaverService {
    @Inject
    LeaverRepository leavers;

    @Inject
    FamilyRepository families;

    @Inject
    FamilyReading reading;

    @Inject
    LettingOff lettingOff;

    @Inject
    Cursors cursors;

    @Inject
    Audit audit;

    /** Those about whom nobody has decided yet. */
    public Page<LeaverView> leavers(String cursor, Integer asked) {
        var limit = Page.size(asked);
        var from = cursor == null ? LeaverRepository.START : cursors.decode(cursor, 2);
        return Page.of(
                leavers.page(from, limit + 1),
                limit,
                last -> cursors.encode(
                        last.leftOn().toString(), last.pupil() + last.family().toString()));
    }

    /** Decided once for each leaving; the same again changes nothing. */
    public FamilyAccountView settle(UUID id, UUID pupil, LetOffLeaver command) {
        var family = families.hold(id).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        if (!families.isPupil(pupil)) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
        if (!leavers.hasLeft(pupil, command.leftOn())) {
            throw new Rejected(FeesError.PUPIL_HAS_NOT_LEFT, command.leftOn());
        }
        var before = leavers.decided(id, pupil, command.leftOn());
        if (before.isPresent()) {
            if (!before.get().equals(command.off())) {
                throw new Rejected(FeesError.LEAVER_IS_SETTLED);
            }
            return reading.account(id);
        }
        var reason = command.reason().strip();
        lettingOff.of(family, pupil, command.leftOn(), command.off(), reason);
        leavers.decide(id, pupil, command.leftOn(), command.off());
        audit.record("leaver.settled", "family", id, Map.of("pupil", pupil, "off", command.off(), "reason", reason));
        return reading.account(id);
    }
}
