package com.educonnect.transfers;

import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Establishment;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Where the other school of a transfer is received. It changes nothing but this school's own row, and only of a transfer with
 * that very school: what comes in is believed as far as the other side may decide it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TransferDesk {
    private static final String ENTITY = "transfer";

    @Inject
    TransferRepository transfers;

    @Inject
    TransferSteps steps;

    @Inject
    Audit audit;

    /** The receiving school asks for a pupil of this one. */
    public Transfer asked(Transfer asked, Establishment by) {
        var row = asked.mirrored(by.tenant().id(), by.name());
        var known = transfers.find(asked.id());
        if (known.isPresent()) {
            return known.filter(row::sameAs).orElseThrow(() -> new Rejected(TransferError.TRANSFER_IS_FIXED));
        }
        if (transfers.add(row, by, null)) {
            audit.record("transfer.ask", ENTITY, asked.id());
        } else {
            transfers.requireAsked(row);
        }
        return row;
    }

    /** The receiving school consents, refuses or withdraws; answered with what this school's row says then. */
    public Transfer answered(UUID id, String answer, String reason, String by) {
        var row = transfers
                .hold(id)
                .filter(each -> each.giving() && each.other().equals(by))
                .orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        if (steps.answer(row, answer, reason, null, !row.own())) {
            audit.record("transfer." + answer, ENTITY, id);
        } else {
            steps.tell(id);
        }
        return transfers.find(id).orElseThrow();
    }

    /**
     * The other school tells what it has decided, with the package once there is one; answered with what this school's row says
     * then. A transfer that the other claims this one has asked for, or agreed to, and has not, goes no further.
     */
    public Transfer told(Transfer told, String bag, Establishment by) {
        var row = told.mirrored(by.tenant().id(), by.name());
        var own = transfers.hold(row.id());
        if (own.isEmpty()) {
            return own(row, by);
        }
        var now = own.get();
        if (!now.isBetweenTheSame(row)) {
            return row.ended();
        }
        if (!now.heeds(row)) {
            return now;
        }
        if (now.is("asked") && row.is("given")) {
            audit.record("transfer.consent", ENTITY, row.id());
        }
        transfers.hear(row, bag);
        audit.record("transfer." + row.heardAs(), ENTITY, row.id());
        return transfers.find(row.id()).orElseThrow();
    }

    private Transfer own(Transfer row, Establishment by) {
        if (row.own() || row.giving() || !row.is("asked")) {
            return row.ended();
        }
        transfers.add(row, by, null);
        audit.record("transfer.ask", ENTITY, row.id());
        return row;
    }
}
