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
    @Inject
    TransferRepository transfers;

    @Inject
    Departure departure;

    @Inject
    PupilMoves moves;

    @Inject
    Audit audit;

    @Override
    public String kind() {
        return "transfers.give";
    }

    @Override
    public void handle(JsonObject payload) {
        var id = UUID.fromString(payload.getString("transfer"));
        transfers
                .find(id)
                .filter(each -> each.side().equals("giving") && each.state().equals("agreed"))
                .ifPresent(this::give);
    }

    private void give(TransferView transfer) {
        var pupil = transfers.pupil(transfer.kind(), transfer.identifier());
        if (pupil.isEmpty()) {
            transfers.cannotGive(transfer.id(), "No pupil bears this identifier.");
            return;
        }
        moves.leave(pupil.get(), new LeaveSchool(transfer.leavesOn(), transfer.school()));
        transfers.give(transfer.id(), departure.pack(pupil.get()));
        audit.record("transfer.give", "transfer", transfer.id());
    }
}
