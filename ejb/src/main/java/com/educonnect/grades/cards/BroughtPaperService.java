package com.educonnect.grades.cards;

import com.educonnect.archive.Brought;
import com.educonnect.grades.GradeJournal;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Papers that other schools signed, as this school received them: shown only where the signature is right. */
@Stateless
public class BroughtPaperService {
    private static final String READ = "archive.read";
    private static final String HISTORY = "history";

    @Inject
    Brought brought;

    @Inject
    GradeJournal journal;

    public List<BroughtPaper> papers(UUID document) {
        journal.require(READ);
        if (!brought.isHistory(document)) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
        journal.note(READ, HISTORY, document);
        return brought.papers(document).stream().map(BroughtPaper::of).toList();
    }

    public byte[] pdf(UUID document, int number) {
        journal.require(READ);
        var paper = brought.papers(document).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        if (!BroughtPaper.verifies(paper)) {
            throw new Rejected(CardError.NOT_AS_SIGNED, paper.school());
        }
        journal.note(READ, HISTORY, document);
        var issued = new Issued(
                document, null, paper.serial(), paper.snapshot(), HexFormat.of().parseHex(paper.signature()));
        return paper.kind().equals("report_card") ? issued.pdf() : issued.certificate(false);
    }
}
