package com.educonnect.transfers;

import com.educonnect.people.enrollment.LeaveSchool;
import com.educonnect.people.enrollment.PupilMoves;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.WorkHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.UUID;

/**
 * Once both schools have agreed: hands the package over and takes the pupil off the roll, in one transaction of the giving
 * school. What is given already, or not agreed any more, is left alone.
 */
@ApplicationScoped
public class GivingWork implements WorkHandler {
    static final String KIND = "transfers.give";

    @Inject
    TransferRepository transfers;

    @Inject
    TransferSteps steps;

    @Inject
    Departure departure;

    @Inject
    PupilMoves moves;

    @Inject
    Audit audit;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JsonObject payload) {
        var id = UUID.fromString(payload.getString("transfer"));
        transfers.hold(id).filter(each -> each.giving() && each.mayGo()).ifPresent(this::give);
    }

    private void give(Transfer transfer) {
        var pupil = transfers.pupil(transfer.kind(), transfer.identifier());
        if (pupil.isEmpty()) {
            transfers.cannotGive(transfer.id(), "No pupil bears this identifier.");
            steps.tell(transfer.id());
            return;
        }
        moves.leave(pupil.get(), new LeaveSchool(transfer.leavesOn(), transfer.otherName()));
        transfers.give(transfer.id(), departure.pack(pupil.get(), transfer.consentBy()));
        steps.tell(transfer.id());
        audit.record("transfer.give", "transfer", transfer.id());
    }
}
