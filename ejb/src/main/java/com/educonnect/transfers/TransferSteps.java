package com.educonnect.transfers;

import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Work;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.Map;
import java.util.UUID;

/** The steps of a transfer at the giving school's row, which decides. */
@Dependent
class TransferSteps {
    static final int DAYS = 30;
    private static final Map<String, String> BECOMES =
            Map.of("consent", "agreed", "refuse", "refused", "withdraw", "withdrawn");

    @Inject
    TransferRepository transfers;

    @Inject
    Work work;

    /**
     * Who asked has consented and may withdraw; the other consents or refuses. Answers whether anything has changed: not where
     * it was answered so before.
     *
     * @param asker whether it is the school that asked which answers
     */
    boolean answer(Transfer row, String answer, String reason, String filing, boolean asker) {
        var becomes = BECOMES.get(answer);
        var done = row.is(becomes) || answer.equals("consent") && (row.is("given") || row.is("taken"));
        if (done) {
            return false;
        }
        var withdraws = answer.equals("withdraw");
        var inTime = row.is("asked") || row.is("agreed") && withdraws;
        if (!inTime || asker != withdraws || row.stale()) {
            throw new Rejected(TransferError.NOT_NOW);
        }
        transfers.move(row.id(), becomes, answer.equals("refuse") ? reason : null, filing);
        changed(row.id());
        return true;
    }

    /** After every change of the giving school's row. */
    void changed(UUID id) {
        if (transfers.find(id).orElseThrow().mayGo()) {
            enqueue(GivingWork.KIND, id);
        }
        tell(id);
    }

    void tell(UUID id) {
        enqueue(TellingWork.KIND, id);
    }

    private void enqueue(String kind, UUID id) {
        work.enqueue(
                kind, Json.createObjectBuilder().add("transfer", id.toString()).build());
    }
}
