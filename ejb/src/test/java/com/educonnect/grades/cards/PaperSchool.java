package com.educonnect.grades.cards;

import static com.educonnect.grades.GradeSchool.score;

import com.educonnect.archive.ArchiveWork;
import com.educonnect.grades.GradeSchool;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Actor;
import jakarta.json.Json;
import java.util.List;
import java.util.UUID;

/** A class of two whose cards of the first semester are printed, and whose year can be closed and archived. */
public final class PaperSchool {
    public final GradeSchool school = new GradeSchool();
    public final UUID awa;
    public final UUID binta;
    public final Actor office = GradeSchool.actor(
            school.office.person(),
            "report-cards.issue",
            "report-cards.read",
            "archive.read",
            "marks.office",
            "marks.read");

    public PaperSchool(String awaIs, String bintaIs) {
        school.school.setting("public.url", "https://educonnect.example");
        school.school.setting("educonnect.master.key", "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVowMTIzNDU=");
        awa = school.pupilOf(school.fourth, awaIs);
        binta = school.pupilOf(school.fourth, bintaIs);
        var test = school.devoir(school.fourth);
        for (var pupil : List.of(awa, binta)) {
            school.enter(school.office, school.mathsOf(school.fourth), score(test, pupil, 0, "12"));
        }
        school.seal(school.fourth, school.first);
        print();
    }

    private void print() {
        var run = Ids.next();
        school.as(
                office,
                PrintService.class,
                prints -> prints.start(run, new StartPrinting(school.first, List.of(school.fourth))));
        var attempt = school.as(office, Printing.class, it -> it.take(run).orElseThrow());
        school.as(office, Printing.class, printing -> {
            var share = printing.share(run, school.fourth);
            printing.keep(
                    share,
                    attempt,
                    share.pending().stream()
                            .map(pupil -> printing.make(share, pupil))
                            .toList());
            printing.finish(run, attempt);
            return null;
        });
    }

    public CertificateView certificate(UUID pupil) {
        return school.as(
                office,
                CertificateService.class,
                it -> it.issue(Ids.next(), new IssueCertificate(pupil, null, "schooling", null)));
    }

    public void close() {
        school.write("UPDATE enrollment SET ends_on = '2026-11-20' WHERE ends_on IS NULL");
        school.write("UPDATE school_year SET state = 'closed'");
    }

    public void archive() {
        var payload =
                Json.createObjectBuilder().add("year", school.year.toString()).build();
        school.as(office, ArchiveWork.class, it -> {
            it.handle(payload);
            return null;
        });
    }
}
