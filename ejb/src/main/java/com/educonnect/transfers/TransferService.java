package com.educonnect.transfers;

import com.educonnect.people.Listing;
import com.educonnect.platform.Page;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** What a school does with transfers: asks, consents, refuses, withdraws, and takes what it is given. */
@Stateless
public class TransferService {
    private static final String ENTITY = "transfer";
    private static final int SHORTEST_REASON = 10;
    private static final Listing.Query TRANSFERS = new Listing.Query(
            TransferView.COLUMNS, TransferView.FROM + "WHERE true", "(x.asked_at AT TIME ZONE 'UTC')::text", "x.id");

    @Inject
    Listing listing;

    @Inject
    TransferRepository transfers;

    @Inject
    Arrival arrival;

    @Inject
    Audit audit;

    public Page<TransferView> transfers(String cursor, Integer limit) {
        return listing.page(TRANSFERS, TransferView::of, cursor, limit);
    }

    public TransferView transfer(UUID id) {
        return transfers.find(id).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
    }

    public TransferView ask(UUID id, AskTransfer command) {
        if (command.side().equals("giving")
                && transfers
                        .pupil(command.kind().strip(), command.identifier().strip())
                        .isEmpty()) {
            throw new Rejected(TransferError.PUPIL_UNKNOWN, command.kind());
        }
        switch (transfers.ask(id, command)) {
            case "asked" -> audit.record("transfer.ask", ENTITY, id);
            case "unknown-school" -> throw new Rejected(TransferError.SCHOOL_UNKNOWN, command.school());
            case "on-its-way" -> throw new Rejected(TransferError.ON_ITS_WAY);
            case "taken-key" -> throw new Rejected(TransferError.TRANSFER_IS_FIXED);
            default -> {
                return transfer(id);
            }
        }
        return transfer(id);
    }

    public TransferView answer(UUID id, AnswerTransfer command) {
        var reason = command.reason() == null ? "" : command.reason().strip();
        if (command.answer().equals("refuse") && reason.length() < SHORTEST_REASON) {
            throw new Rejected(TransferError.REASON_NEEDED, SHORTEST_REASON);
        }
        switch (transfers.step(id, command.answer(), reason)) {
            case "unknown" -> throw new Rejected(PlatformError.NOT_FOUND);
            case "not-now" -> throw new Rejected(TransferError.NOT_NOW);
            case "known" -> {
                return transfer(id);
            }
            default -> audit.record("transfer." + command.answer(), ENTITY, id);
        }
        return transfer(id);
    }

    /** Taking again is answered with what was taken. */
    public TransferView take(UUID id) {
        var asked = transfer(id);
        if (asked.state().equals("taken") && asked.side().equals("receiving")) {
            return asked;
        }
        var brought = transfers.take(id).orElseThrow(() -> new Rejected(TransferError.NOT_NOW));
        arrival.receive(id, brought);
        audit.record("transfer.take", ENTITY, id);
        return transfer(id);
    }
}
