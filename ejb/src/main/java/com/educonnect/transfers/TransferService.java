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
    TransferSteps steps;

    @Inject
    OtherSchool others;

    @Inject
    Arrival arrival;

    @Inject
    Audit audit;

    public Page<TransferView> transfers(String cursor, Integer limit) {
        return listing.page(TRANSFERS, TransferView.in(others.us().country()), cursor, limit);
    }

    public TransferView transfer(UUID id) {
        return transfers.seen(id, others.us().country()).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
    }

    /** Asking again under the same id changes nothing. */
    public TransferView ask(UUID id, AskTransfer command) {
        var us = others.us();
        var other = others.named(command.school());
        var abroad = !us.country().equals(other.country());
        var asked = Transfer.asked(id, command.side(), other, abroad, command);
        if (asked.giving()) {
            if (transfers.pupil(asked.kind(), asked.identifier()).isEmpty()) {
                throw new Rejected(TransferError.PUPIL_UNKNOWN, asked.kind());
            }
            requireFiling(asked, command.filing(), us.country());
        }
        var known = transfers.find(id);
        if (known.isPresent()) {
            known.filter(asked::sameAs).orElseThrow(() -> new Rejected(TransferError.TRANSFER_IS_FIXED));
            return transfer(id);
        }
        if (!asked.giving()) {
            others.at(asked.other(), desk -> desk.asked(asked, us));
        }
        if (transfers.add(asked, other, filing(command.filing()))) {
            audit.record("transfer.ask", ENTITY, id);
            if (asked.giving()) {
                steps.tell(id);
            }
        } else {
            transfers.requireAsked(asked);
        }
        return transfer(id);
    }

    public TransferView answer(UUID id, AnswerTransfer command) {
        var reason = command.reason() == null ? "" : command.reason().strip();
        if (command.answer().equals("refuse") && reason.length() < SHORTEST_REASON) {
            throw new Rejected(TransferError.REASON_NEEDED, SHORTEST_REASON);
        }
        var row = transfers.find(id).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        if (row.giving() ? answerHere(id, command, reason) : answerThere(row, command, reason)) {
            audit.record("transfer." + command.answer(), ENTITY, id);
        }
        return transfer(id);
    }

    private boolean answerHere(UUID id, AnswerTransfer command, String reason) {
        var row = transfers.hold(id).orElseThrow();
        var consents = command.answer().equals("consent");
        if (consents && row.is("asked")) {
            requireFiling(row, command.filing(), others.us().country());
        }
        return steps.answer(row, command.answer(), reason, consents ? filing(command.filing()) : null, row.own());
    }

    /** The other school's row is never waited for while this one's is held. */
    private boolean answerThere(Transfer row, AnswerTransfer command, String reason) {
        if (row.is("taken")) {
            return requireConsented(command);
        }
        var us = others.us().tenant().id();
        var there = others.at(row.other(), desk -> desk.answered(row.id(), command.answer(), reason, us))
                .mirrored(row.other(), row.otherName());
        var heard = there.is("given") ? there.agreed() : there;
        var changes = heard.step() > transfers.hold(row.id()).orElseThrow().step();
        if (changes) {
            transfers.hear(heard, null);
        }
        return changes;
    }

    private static boolean requireConsented(AnswerTransfer command) {
        if (!command.answer().equals("consent")) {
            throw new Rejected(TransferError.NOT_NOW);
        }
        return false;
    }

    private static String filing(String written) {
        return written == null || written.isBlank() ? null : written.strip();
    }

    private static void requireFiling(Transfer row, String filing, String country) {
        var border = Border.of(country);
        if (!row.consent().equals("unneeded") && border.act != Border.Act.NONE && filing(filing) == null) {
            throw new Rejected(TransferError.FILING_NEEDED, border.authority, border.law);
        }
    }

    /** Taking again is answered with what was taken. */
    public TransferView take(UUID id) {
        var row = transfers.hold(id).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        if (row.giving() || !row.is("given") && !row.is("taken")) {
            throw new Rejected(TransferError.NOT_NOW);
        }
        if (row.is("given")) {
            arrival.receive(id, transfers.bag(id).orElseThrow(() -> new Rejected(TransferError.NOT_NOW)));
            transfers.move(id, "taken", null, null);
            audit.record("transfer.take", ENTITY, id);
            steps.tell(id);
        }
        return transfer(id);
    }
}
