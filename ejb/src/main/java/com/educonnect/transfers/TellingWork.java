package com.educonnect.transfers;

import com.educonnect.tenancy.WorkHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.UUID;

/**
 * Tells the other school how its transfer stands here, and hands the package over. Told twice it changes nothing; what the other
 * has ended meanwhile ends here too. A school that is closed is told nothing.
 */
@ApplicationScoped
public class TellingWork implements WorkHandler {
    static final String KIND = "transfers.tell";

    @Inject
    TransferRepository transfers;

    @Inject
    OtherSchool others;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JsonObject payload) {
        transfers
                .find(UUID.fromString(payload.getString("transfer")))
                .filter(row -> others.stillThere(row.other()).isPresent())
                .ifPresent(this::tell);
    }

    /** Nothing is held while the other is told, who may be telling this school at the same time. */
    private void tell(Transfer row) {
        var bag = transfers.bag(row.id()).orElse(null);
        var us = others.us();
        var there = others.at(row.other(), desk -> desk.told(row, bag, us));
        var now = transfers.hold(row.id()).orElseThrow();
        if (now.step() != row.step()) {
            return;
        }
        if (now.open() && !there.open() && !there.is("taken")) {
            transfers.hear(there.mirrored(row.other(), row.otherName()), null);
        } else if (there.is("given") || there.is("taken")) {
            transfers.letGo(row.id());
        }
    }
}
