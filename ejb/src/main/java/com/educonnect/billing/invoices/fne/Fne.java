package com.educonnect.billing.invoices.fne;

import com.educonnect.billing.invoices.TaxAuthority;
import com.educonnect.billing.payments.Unanswered;
import com.educonnect.billing.payments.wire.Answer;
import com.educonnect.billing.payments.wire.Hosts;
import com.educonnect.billing.payments.wire.Requests;
import com.educonnect.billing.payments.wire.Wire;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.logging.Logger;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;

/**
 * FNE by the tax authority's interface of May 2025. It has no key that makes two requests one, cannot be asked what became of
 * one, and takes a sticker for each: whatever may have been signed is never sent again. A credit note is a refund of the
 * invoice by the authority's own names of its lines.
 */
@ApplicationScoped
public class Fne implements TaxAuthority {
    private static final Logger LOG = Logger.getLogger(Fne.class.getName());
    private static final String REAL = "https://www.services.fne.dgi.gouv.ci/ws";
    private static final String INVOICES = "/external/invoices/";
    private static final Set<Integer> UNDONE = Set.of(429, 502, 503);

    private final Hosts hosts;
    private final Wire wire;

    /** For the container's proxies, which ask the bean behind them. */
    protected Fne() {
        hosts = null;
        wire = null;
    }

    @Inject
    public Fne(Hosts hosts) {
        this.hosts = hosts;
        wire = new Wire(hosts.patience());
    }

    @Override
    public String system() {
        return "fne";
    }

    @Override
    public boolean isRepeatable() {
        return false;
    }

    @Override
    @Timeout(value = 12, unit = ChronoUnit.SECONDS)
    @Bulkhead(4)
    @CircuitBreaker(requestVolumeThreshold = 8, failureRatio = 0.5, delay = 20_000)
    public Decision submit(Submission submission) throws Unanswered {
        if (submission.credited() == null) {
            var sale = Sales.of(submission);
            return sale.isEmpty()
                    ? new Decision.Refused("FNE knows no such tax")
                    : send(INVOICES + "sign", sale.get(), submission);
        }
        var credited = Refunds.invoice(submission.credited());
        if (credited.isEmpty()) {
            return new Decision.Refused("FNE's names of the credited invoice are not known");
        }
        var refund = Refunds.of(submission);
        return refund.isEmpty()
                ? new Decision.Refused("FNE takes back whole lines only")
                : send(INVOICES + credited.get() + "/refund", refund.get(), submission);
    }

    private Decision send(String path, JsonObject body, Submission submission) throws Unanswered {
        var key = submission.desk().key();
        var answer =
                wire.send(Requests.json(hosts.of(system(), REAL), path, body).header("Authorization", "Bearer " + key));
        if (UNDONE.contains(answer.status())) {
            throw new Unanswered("status " + answer.status(), false);
        }
        return answer.settled().ok() ? cleared(answer) : new Decision.Refused(reason(answer));
    }

    private static Decision cleared(Answer answer) throws Unanswered {
        var said = answer.json();
        var reference = said.getString("reference", "");
        var code = said.getString("token", "");
        if (reference.isEmpty() || code.isEmpty()) {
            throw new Unanswered("no number", true);
        }
        if (said.getBoolean("warning", false)) {
            LOG.warning(() -> "FNE's stickers run out: " + said.get("balance_sticker") + " are left");
        }
        return new Decision.Cleared(reference, code, said);
    }

    /** In the authority's own words, for people. */
    private static String reason(Answer answer) {
        try {
            return answer.status() + " " + answer.json().getString("message", "");
        } catch (Unanswered | ClassCastException wordless) {
            return String.valueOf(answer.status());
        }
    }
}
