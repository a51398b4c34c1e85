package com.educonnect.establishments.transfers;

import com.educonnect.establishments.DistrictError;
import com.educonnect.establishments.DistrictService;
import com.educonnect.establishments.PlacementService;
import com.educonnect.establishments.SchoolAssigned;
import com.educonnect.platform.Page;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Cursors;
import com.educonnect.tenancy.TenancyError;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * A transfer begins as a proposal of the giving district and ends once: accepted or refused by the taking one, withdrawn
 * by the giving one, or overtaken when the school was moved otherwise. Whoever looks after both districts moves at once.
 */
@Stateless
public class SchoolTransferService {
    @Inject
    TransferRepository transfers;

    @Inject
    DistrictService districts;

    @Inject
    PlacementService placements;

    @Inject
    Cursors cursors;

    @Inject
    Tenants tenants;

    /** Those of the district and of all below it, given and taken, the latest first. */
    public Page<SchoolTransferView> list(UUID district, String cursor, int limit) {
        districts.get(district);
        var from = cursor == null ? List.of("infinity", "") : cursors.decode(cursor, 2);
        return Page.of(
                transfers.page(district, from.get(0), from.get(1), limit + 1),
                limit,
                last -> cursors.encode(last.proposedAt().toString(), last.id().toString()));
    }

    public SchoolTransferView propose(UUID district, UUID id, ProposeTransfer command) {
        districts.get(district);
        var known = transfers.find(district, id);
        if (known.isPresent()) {
            return same(known.get(), command);
        }
        if (transfers.known(id)) {
            throw new Rejected(DistrictError.TRANSFER_REUSED);
        }
        var seat = transfers
                .seat(district, command.establishment())
                .orElseThrow(() -> new Rejected(TenancyError.ESTABLISHMENT_NOT_FOUND));
        var to = transfers
                .byCode(seat.country(), command.code().strip())
                .orElseThrow(() -> new Rejected(TenancyError.DISTRICT_NOT_FOUND));
        propose(id, command, seat, to);
        return transfers.find(district, id).orElseThrow();
    }

    private void propose(UUID id, ProposeTransfer command, TransferRepository.Seat seat, UUID to) {
        if (to.equals(seat.district())) {
            throw new Rejected(DistrictError.SCHOOL_ALREADY_THERE);
        }
        if (transfers.open(seat.tenant())) {
            throw new Rejected(DistrictError.TRANSFER_OPEN);
        }
        transfers.add(id, seat, to, command.reason().strip(), tenants.actor().identity());
        if (transfers.below(tenants.actor().district(), to)) {
            accept(id, command.establishment(), to, null);
        } else {
            placements.note(seat.tenant(), "establishment.transfer-proposed", command.establishment(), to);
        }
    }

    private static SchoolTransferView same(SchoolTransferView known, ProposeTransfer command) {
        if (!known.establishment().equals(command.establishment())
                || !command.reason().strip().equals(known.reason())) {
            throw new Rejected(DistrictError.TRANSFER_REUSED);
        }
        return known;
    }

    /** Deciding again what is decided so changes nothing. */
    public SchoolTransferView decide(UUID district, UUID id, DecideTransfer command) {
        districts.get(district);
        var transfer = transfers
                .find(district, id)
                .filter(found -> command.state().equals("withdrawn") ? found.giving() : found.taking())
                .orElseThrow(() -> new Rejected(DistrictError.TRANSFER_NOT_FOUND));
        if (transfer.state().equals(command.state())) {
            return transfer;
        }
        if (command.state().equals("accepted")) {
            accept(id, transfer.establishment(), transfers.taker(id), command.answer());
        } else {
            end(id, command.state(), command.answer());
            placements.note(
                    transfers.tenant(id),
                    "establishment.transfer-" + command.state(),
                    transfer.establishment(),
                    transfers.taker(id));
        }
        return transfers.find(district, id).orElseThrow();
    }

    private void accept(UUID id, UUID school, UUID to, String answer) {
        end(id, "accepted", answer);
        placements.assign(school, to);
    }

    private void end(UUID id, String state, String answer) {
        if (!transfers.decide(id, state, answer, tenants.actor().identity())) {
            throw new Rejected(DistrictError.TRANSFER_DECIDED);
        }
    }

    /** A proposal that is still open has been overtaken by the move; a move that was not proposed leaves its trace. */
    public void moved(@Observes SchoolAssigned move) {
        var proposed = transfers.accepted(move.tenant(), move.from(), move.to());
        transfers.overtake(move.tenant());
        if (!proposed && move.from() != null && move.to() != null) {
            transfers.note(move, tenants.actor().identity());
        }
    }
}
