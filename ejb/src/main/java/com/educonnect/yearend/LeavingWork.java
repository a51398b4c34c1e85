package com.educonnect.yearend;

import com.educonnect.archive.ArchiveWork;
import com.educonnect.grades.cards.CertificateService;
import com.educonnect.grades.cards.IssueCertificate;
import com.educonnect.tenancy.WorkHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Issues one leaving certificate, on behalf of whoever opened the next year, and has it archived with its year; asked again it
 * is the same certificate.
 */
@ApplicationScoped
public class LeavingWork implements WorkHandler {
    static final String KIND = "yearend.certificate";

    @Inject
    CertificateService certificates;

    @Inject
    ArchiveWork archive;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JsonObject payload) {
        var year = UUID.fromString(payload.getString("year"));
        var pupil = UUID.fromString(payload.getString("pupil"));
        certificates.issueFor(
                UUID.fromString(payload.getString("identity")),
                payload.containsKey("person") ? UUID.fromString(payload.getString("person")) : null,
                key(year, pupil),
                new IssueCertificate(pupil, year, "leaving", null));
        archive.queue(year);
    }

    private static UUID key(UUID year, UUID pupil) {
        return UUID.nameUUIDFromBytes(("leaving " + year + " " + pupil).getBytes(StandardCharsets.UTF_8));
    }
}
