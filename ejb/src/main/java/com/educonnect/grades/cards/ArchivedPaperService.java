package com.educonnect.grades.cards;

import com.educonnect.archive.Archive;
import com.educonnect.grades.GradeJournal;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Papers of closed years, made again from the very characters that were signed: they come out as they were. */
@Stateless
public class ArchivedPaperService {
    @Inject
    Archive archive;

    @Inject
    GradeJournal journal;

    public byte[] pdf(UUID document) {
        journal.require("archive.read");
        var paper = archive.paper(document).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        journal.note("archive.read", paper.kind(), paper.id());
        var issued = new Issued(paper.id(), paper.pupil(), paper.serial(), paper.snapshot(), paper.signature());
        return paper.kind().equals("report_card") ? issued.pdf() : issued.certificate(false);
    }
}
