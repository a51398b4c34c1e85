package com.educonnect.grades.cards;

import com.educonnect.grades.GradeJournal;
import com.educonnect.people.SchoolTime;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** A pupil's cards, for the pupil and for guardians who have custody. To anyone else there are none. */
@Stateless
public class OwnCardService {
    @Inject
    @TenantData
    Sql sql;

    @Inject
    CardRepository cards;

    @Inject
    CertificateRepository certificates;

    @Inject
    Tenants tenants;

    @Inject
    SchoolTime time;

    @Inject
    GradeJournal journal;

    public List<CardView> cards(UUID pupil) {
        require(pupil);
        return cards.ofPupil(pupil);
    }

    public byte[] pdf(UUID pupil, UUID card) {
        require(pupil);
        var found = cards.find(card)
                .filter(each -> each.pupil().equals(pupil))
                .orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        journal.note("read", "report_card", card);
        return found.pdf();
    }

    public List<CertificateView> certificates(UUID pupil) {
        require(pupil);
        return certificates.ofPupil(pupil).stream()
                .filter(each -> each.withdrawnAt() == null)
                .toList();
    }

    public byte[] certificate(UUID pupil, UUID certificate) {
        var found = certificates(pupil).stream()
                .filter(each -> each.id().equals(certificate))
                .findFirst()
                .flatMap(each -> certificates.find(each.id()))
                .orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        journal.note("read", "certificate", certificate);
        return found.certificate(false);
    }

    private void require(UUID pupil) {
        journal.require("report-cards.own");
        sql.find("""
                        SELECT 1 FROM pupil u, (SELECT ?::uuid AS caller, ?::date AS today) a
                        WHERE u.person_id = ? AND (u.person_id = a.caller OR EXISTS (
                            SELECT FROM guardianship g WHERE g.pupil_id = u.person_id AND g.guardian_id = a.caller AND g.custody
                              AND (g.ended_on IS NULL OR g.ended_on > a.today)))
                        """, row -> true, tenants.actor().person(), time.today(), pupil)
                .orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
    }
}
