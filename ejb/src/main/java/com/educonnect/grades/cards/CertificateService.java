package com.educonnect.grades.cards;

import com.educonnect.grades.GradeJournal;
import com.educonnect.grades.cards.Attesting.Draft;
import com.educonnect.people.SchoolTime;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What a school attests about its pupils: that one is on its roll, behaved well, has left, and what the marks of years were. */
@Stateless
public class CertificateService {
    private static final String ENTITY = "certificate";
    private static final int SEED_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Inject
    CertificateRepository certificates;

    @Inject
    Attesting attesting;

    @Inject
    SigningKeys keys;

    @Inject
    SchoolTime time;

    @Inject
    Clock clock;

    @Inject
    GradeJournal journal;

    public List<CertificateView> ofPupil(UUID pupil) {
        journal.require("report-cards.read");
        return certificates.ofPupil(pupil);
    }

    /** Asking again under the same key gives the one that was issued. */
    public CertificateView issue(UUID id, IssueCertificate command) {
        var actor = journal.require("report-cards.issue");
        return issue(id, command, actor.identity(), actor.person());
    }

    /** The same by a job, on behalf of somebody who was allowed to order it. */
    public CertificateView issueFor(UUID identity, UUID person, UUID id, IssueCertificate command) {
        return issue(id, command, identity, person);
    }

    private CertificateView issue(UUID id, IssueCertificate command, UUID identity, UUID person) {
        var issued = certificates.view(id).orElseGet(() -> make(id, command, identity, person));
        if (!issued.isFor(command)) {
            throw new Rejected(CardError.CERTIFICATE_IS_FIXED);
        }
        return issued;
    }

    private CertificateView make(UUID id, IssueCertificate command, UUID identity, UUID person) {
        var kind = CertificateKind.of(command.kind());
        var stay = certificates
                .stay(command.pupil(), command.year())
                .orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        kind.requireTrue(stay, time.today());
        keep(id, draft(id, command, kind, stay), identity, person);
        journal.note("issue", ENTITY, id);
        return certificates.view(id).orElseThrow();
    }

    private Draft draft(UUID id, IssueCertificate command, CertificateKind kind, Stay stay) {
        var seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        return new Draft(
                command.pupil(),
                kind,
                stay,
                certificates.number(stay.year(), kind),
                Serial.of(seed, id, command.pupil()),
                time.today(),
                command.remark());
    }

    private void keep(UUID id, Draft draft, UUID identity, UUID person) {
        var key = keys.current();
        var snapshot = attesting.snapshot(draft).toString();
        var issued = new Issued(id, draft.pupil(), draft.serial(), snapshot, keys.sign(key, snapshot));
        certificates.add(issued, draft, key.id(), clock.instant(), identity, person);
    }

    /** @param copy one that is printed again says so */
    public byte[] pdf(UUID id, boolean copy) {
        journal.require("report-cards.read");
        var issued = certificates.find(id).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        journal.note("read", ENTITY, id);
        return issued.certificate(copy);
    }

    public CertificateView withdraw(UUID id, WithdrawCard command) {
        var actor = journal.require("report-cards.issue");
        certificates.view(id).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        if (!certificates.withdraw(id, actor.identity(), command.reason().strip())) {
            throw new Rejected(CardError.ALREADY_WITHDRAWN);
        }
        journal.note("withdraw", ENTITY, id);
        return certificates.view(id).orElseThrow();
    }
}
