package com.educonnect.billing.fees.plan;

import com.educonnect.billing.fees.FeesError;
import com.educonnect.platform.Page;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The fees of a school year. What was charged by a fee stands; the fee itself then only changes its name. */
@Stateless
public class FeePlanService {
    @Inject
    FeeRepository fees;

    @Inject
    Audit audit;

    /** By year, then in the order of their making. */
    public Page<FeeView> fees(UUID year, String cursor, Integer limit) {
        return fees.page(year, cursor, limit);
    }

    public FeeView save(UUID id, SaveFee command) {
        requireKnown(command);
        var before = fees.hold(id);
        if (before.isEmpty()) {
            if (command.version() != 0) {
                throw new Rejected(PlatformError.NOT_FOUND);
            }
            fees.create(id, command);
            audit.record("create", "fee", id);
            return get(id);
        }
        var stored = before.get();
        if (says(stored, command, true)) {
            return stored;
        }
        if (stored.version() != command.version()) {
            throw new Rejected(PlatformError.STALE_VERSION);
        }
        if (stored.charged() > 0 && !says(stored, command, false)) {
            throw new Rejected(FeesError.FEE_IS_CHARGED, stored.name());
        }
        fees.change(id, command);
        audit.record("change", "fee", id);
        return get(id);
    }

    private static boolean says(FeeView stored, SaveFee command, boolean withName) {
        return stored.year().equals(command.year())
                && Objects.equals(stored.level(), command.level())
                && Objects.equals(stored.stream(), command.stream())
                && stored.kind().equals(command.kind())
                && (!withName || stored.name().equals(command.name().strip()))
                && stored.audience().equals(command.audience())
                && stored.optional() == command.optional()
                && stored.instalments().equals(FeeRepository.sorted(command.instalments()))
                && stored.lateFee() == command.lateFee()
                && stored.lateAfterDays() == command.lateAfterDays();
    }

    private void requireKnown(SaveFee command) {
        fees.requireRow("school_year", command.year());
        fees.requireRow("level", command.level());
        fees.requireRow("stream", command.stream());
    }

    public void remove(UUID id) {
        var found = fees.hold(id);
        if (found.isEmpty()) {
            return;
        }
        if (found.get().charged() > 0) {
            throw new Rejected(FeesError.FEE_IS_CHARGED, found.get().name());
        }
        fees.remove(id);
        audit.record("delete", "fee", id);
    }

    public FeeView take(UUID id, UUID pupil) {
        return asks(id, pupil, true);
    }

    /** What was charged already stays, until somebody takes it back. */
    public FeeView leave(UUID id, UUID pupil) {
        return asks(id, pupil, false);
    }

    private FeeView asks(UUID id, UUID pupil, boolean taken) {
        var fee = fees.hold(id).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        if (!fees.isPupil(pupil)) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
        if (!fee.optional()) {
            throw new Rejected(FeesError.FEE_NOT_OPTIONAL, fee.name());
        }
        fees.takes(id, pupil, taken);
        audit.record(taken ? "fee.asked" : "fee.left", "fee", id, Map.of("pupil", pupil));
        return get(id);
    }

    private FeeView get(UUID id) {
        return fees.hold(id).orElseThrow();
    }
}
