package com.educonnect.billing.fees.plan;

import com.educonnect.billing.fees.FeesError;
import com.educonnect.billing.fees.Reversals;
import com.educonnect.billing.fees.School;
import com.educonnect.platform.Page;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** Reductions: given by a rule or to one pupil, taken off at once and of what is charged later, and ended. */
@Stateless
public class ReductionService {
    private static final Set<String> FIND_THEIRS = Set.of("siblings", "staff", "early");

    @Inject
    ReductionRepository reductions;

    @Inject
    FeeRepository fees;

    @Inject
    Reducing reducing;

    @Inject
    Reversals reversals;

    @Inject
    ChargingRepository charging;

    @Inject
    School school;

    @Inject
    Audit audit;

    public Page<ReductionView> reductions(UUID year, UUID pupil, String cursor, Integer limit) {
        return reductions.page(year, pupil, cursor, limit);
    }

    /** What was given stays as it was given: to change it, end it and give another. */
    public ReductionView save(UUID id, SaveReduction command) {
        require(command);
        var before = reductions.hold(id);
        if (before.isPresent()) {
            if (!reductions.says(before.get(), command)) {
                throw new Rejected(FeesError.REDUCTION_IS_FIXED);
            }
            return before.get();
        }
        if (command.version() != 0) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
        charging.holdOff();
        reductions.create(id, command);
        reducing.apply(command.year(), id);
        audit.record("create", "fee_reduction", id);
        return reductions.hold(id).orElseThrow();
    }

    private void require(SaveReduction command) {
        fees.requireRow("school_year", command.year());
        if (command.pupil() != null && !fees.isPupil(command.pupil())) {
            throw new Rejected(FeesError.UNKNOWN_REFERENCE, "pupil");
        }
        var complete = (command.percent() == null) != (command.amount() == null)
                && (command.pupil() != null || FIND_THEIRS.contains(command.rule()))
                && (!command.rule().equals("siblings") || command.fromChild() != null && command.fromChild() > 1)
                && (!command.rule().equals("early") || command.paidBy() != null);
        if (!complete) {
            throw new Rejected(FeesError.REDUCTION_INCOMPLETE);
        }
    }

    /** Ending it again changes nothing. */
    public void end(UUID id) {
        var found = reductions.hold(id);
        if (found.isEmpty() || found.get().ended()) {
            return;
        }
        reductions.end(id);
        reversals.undo(id, school.today(), found.get().reason());
        audit.record("reduction.ended", "fee_reduction", id);
    }
}
