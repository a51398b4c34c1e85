package com.educonnect.transfers;

import com.educonnect.people.SchoolTime;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The express consent without which no pupil's file goes to another country: by a guardian with custody, by a pupil of full age
 * alone, with their own login or on paper that the head has. One who refuses ends the transfer.
 */
@Stateless
public class ConsentService {
    @Inject
    ConsentRepository consents;

    @Inject
    TransferRepository transfers;

    @Inject
    TransferSteps steps;

    @Inject
    OtherSchool others;

    @Inject
    Tenants tenants;

    @Inject
    SchoolTime time;

    @Inject
    Audit audit;

    /** What waits for the caller's word: all of it, for these are the children of one family. */
    public List<OwnTransfer> awaited() {
        tenants.actor().require("transfers.own");
        return consents.awaited(tenants.actor().person(), border(), time.today());
    }

    /** Saying the same again changes nothing; another word than before is refused. */
    public OwnConsent say(UUID id, OwnConsent word) {
        tenants.actor().require("transfers.own");
        var row = held(id);
        var person = tenants.actor().person();
        if (!consents.maySpeak(row, person, border(), time.today())) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
        save(row, person, word.agrees(), "login", time.today());
        return word;
    }

    /** What a guardian, or a pupil of full age, has signed; it lies with the head. */
    public TransferView sign(UUID id, SignedConsent signed) {
        var row = held(id);
        if (!consents.maySpeak(row, signed.person(), border(), time.today())) {
            throw new Rejected(TransferError.GUARDIAN_UNKNOWN);
        }
        save(row, signed.person(), signed.agrees(), "paper", signed.signedOn());
        return transfers.seen(id, others.us().country()).orElseThrow();
    }

    private Transfer held(UUID id) {
        return transfers
                .hold(id)
                .filter(each -> each.giving() && !each.consent().equals("unneeded"))
                .orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
    }

    private void save(Transfer row, UUID person, boolean agrees, String form, LocalDate on) {
        if (row.consent().equals(agrees ? "given" : "refused") && person.equals(row.consentBy())) {
            return;
        }
        if (!row.is("agreed") || !row.consent().equals("awaited")) {
            throw new Rejected(TransferError.NOT_NOW);
        }
        transfers.consent(row.id(), agrees, person, on, form);
        audit.record(agrees ? "transfer.guardian-consent" : "transfer.guardian-refuse", "transfer", row.id());
        steps.changed(row.id());
    }

    private Border border() {
        return Border.of(others.us().country());
    }
}
