package com.educonnect.grades.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.grades.GradeSchool;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Actor;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Of which year and class certificates are, who asks for them, and what the code on them is worth; the cards are printed. */
class CertificateFactsIT {
    private final PaperSchool papers = new PaperSchool("AWA", "BINTA");
    private final GradeSchool school = papers.school;
    private final UUID awa = papers.awa;
    private final UUID binta = papers.binta;

    @Test
    void eachYearIsNumberedForItselfAndWhoIsHereThisYearHasNotLeft() {
        var before = year("2025-2026", "2025-09-08", "2026-06-30", "closed");
        enroll(awa, before, "5A", "2025-09-08", "2026-07-01");
        issue(awa, null, "conduct");

        assertThat(issue(awa, before, "conduct"))
                .returns(1, CertificateView::number)
                .returns("2025-2026", CertificateView::yearName);
        assertThat(issue(binta, null, "conduct").number()).isEqualTo(2);
        assertThatThrownBy(() -> issue(awa, before, "leaving")).hasMessage("cards.still-enrolled");
        assertThatThrownBy(() -> issue(awa, before, "transcript")).hasMessage("cards.no-cards");
        school.leaves(awa, school.fourth, "2026-11-18");
        assertThat(issue(awa, before, "leaving").number()).isEqualTo(1);
    }

    @Test
    void withoutAYearItIsOfTheLastClassAndOfNoGroupOrDraft() throws IOException {
        var next = year("2027-2028", "2027-09-06", "2028-06-30", "draft");
        var group = school.schoolClass("group", "GROUPE");
        school.enroll(awa, group, "group", "2026-11-16", null);
        var moved = school.schoolClass("class", "QUATRIEME B");
        school.leaves(awa, school.fourth, "2026-11-10");
        school.enroll(awa, moved, "class", "2026-11-10", "2026-12-01");
        enroll(awa, next, "TROISIEME", "2027-09-06", null);
        school.write("UPDATE enrollment SET reason = 'Changement'");

        var issued = issue(awa, null, "schooling");
        assertThat(issued.yearName()).isEqualTo("2026-2027");
        assertThat(text(issued.id())).contains("QUATRIEME B").doesNotContain("GROUPE", "TROISIEME", "Changement");
    }

    @Test
    void aTranscriptSaysNothingOfCardsThatDoNotStand() {
        assertThat(issue(awa, null, "transcript").number()).isEqualTo(1);
        school.write(
                "UPDATE report_card SET withdrawn_at = now(), withdrawn_by = uuidv7(),"
                        + " withdrawn_reason = 'Issued by mistake' WHERE pupil_id = ?",
                awa);
        school.write("UPDATE report_card SET replaced_at = now() WHERE pupil_id = ?", binta);

        for (var pupil : List.of(awa, binta)) {
            assertThatThrownBy(() -> issue(pupil, null, "transcript")).hasMessage("cards.no-cards");
        }
        assertThat(school.count("SELECT count(*) FROM certificate")).isEqualTo(1);
    }

    @Test
    void theCodeThatIsScannedMustBeItsOwn() {
        var issued = issue(awa, null, "schooling");
        var other = issue(binta, null, "schooling");

        assertThat(check(issued.serial(), code(issued)).state()).isEqualTo("current");
        for (var wrong : List.of(code(other), "", "???")) {
            assertThat(check(issued.serial(), wrong)).isEqualTo(PaperCheck.nothing("altered"));
        }
        assertThat(check("0000-0000-0000-0000", null)).isEqualTo(PaperCheck.nothing("unknown"));
    }

    @Test
    void onlyWhoMayIssueOrReadDoesSoAndEachTimeIsTold() {
        var reader = GradeSchool.actor(papers.office.person(), "report-cards.read");
        var issuer = GradeSchool.actor(papers.office.person(), "report-cards.issue");
        var issued = issue(awa, null, "schooling");

        forbidden(reader, service -> service.issue(Ids.next(), new IssueCertificate(awa, null, "conduct", null)));
        forbidden(reader, service -> service.withdraw(issued.id(), new WithdrawCard("Issued by mistake")));
        forbidden(issuer, service -> service.pdf(issued.id(), false));
        forbidden(issuer, service -> service.ofPupil(awa));
        assertThat(school.count("SELECT count(*) FROM certificate WHERE withdrawn_at IS NULL"))
                .isEqualTo(1);
        school.school.audited.clear();
        school.as(reader, CertificateService.class, service -> service.pdf(issued.id(), false));
        school.as(
                issuer,
                CertificateService.class,
                service -> service.withdraw(issued.id(), new WithdrawCard("Issued by mistake")));
        assertThat(issue(binta, null, "conduct").number()).isEqualTo(1);
        assertThat(school.school.audited)
                .containsExactly("read certificate", "withdraw certificate", "issue certificate");
    }

    @Test
    void aFamilyOpensWhatStandsOfItsOwnChildAsLongAsItHasCustody() {
        var issued = issue(awa, null, "schooling");
        var foreign = issue(binta, null, "schooling");
        var mother = own(school.guardian(awa, true));
        var past = own(school.guardian(awa, true));
        school.write("UPDATE guardianship SET ended_on = '2026-11-18' WHERE guardian_id = ?", past.person());

        for (var stranger : List.of(past, own(school.guardian(awa, false)))) {
            assertThatThrownBy(() -> open(stranger, issued)).hasMessage("platform.not-found");
        }
        assertThatThrownBy(() -> open(GradeSchool.actor(mother.person(), "marks.own"), issued))
                .hasMessageStartingWith("platform.forbidden");
        assertThatThrownBy(() -> open(mother, foreign)).hasMessage("platform.not-found");
        school.school.audited.clear();
        open(mother, issued);
        assertThat(school.school.audited).containsExactly("read certificate");
        school.as(
                papers.office,
                CertificateService.class,
                service -> service.withdraw(issued.id(), new WithdrawCard("Issued by mistake")));
        assertThatThrownBy(() -> open(mother, issued)).hasMessage("platform.not-found");
    }

    private UUID year(String name, String from, String to, String state) {
        var id = Ids.next();
        school.write(
                "INSERT INTO school_year (id, name, starts_on, ends_on, state)"
                        + " VALUES (?, ?, ?::text::date, ?::text::date, ?)",
                id,
                name,
                from,
                to,
                state);
        return id;
    }

    private void enroll(UUID pupil, UUID year, String code, String from, String until) {
        var schoolClass = Ids.next();
        school.write(
                "INSERT INTO school_class (id, school_year_id, kind, code, name) VALUES (?, ?, 'class', ?, ?)",
                schoolClass,
                year,
                code,
                code);
        school.enroll(pupil, schoolClass, "class", from, until);
    }

    private CertificateView issue(UUID pupil, UUID year, String kind) {
        return school.as(
                papers.office,
                CertificateService.class,
                service -> service.issue(Ids.next(), new IssueCertificate(pupil, year, kind, null)));
    }

    private void forbidden(Actor actor, Function<CertificateService, Object> work) {
        assertThatThrownBy(() -> school.as(actor, CertificateService.class, work))
                .hasMessageStartingWith("platform.forbidden");
    }

    private byte[] open(Actor reader, CertificateView paper) {
        return school.as(reader, OwnCardService.class, service -> service.certificate(awa, paper.id()));
    }

    private static Actor own(Actor guardian) {
        return GradeSchool.actor(guardian.person(), "report-cards.own");
    }

    private PaperCheck check(String serial, String code) {
        return school.as(papers.office, CheckService.class, service -> service.check(serial, code));
    }

    private String code(CertificateView issued) {
        return school.school.sql(data -> data.find(
                        "SELECT signature FROM certificate WHERE id = ?",
                        row -> Base64.getUrlEncoder().withoutPadding().encodeToString(row.getBytes(1)),
                        issued.id())
                .orElseThrow());
    }

    private String text(UUID id) throws IOException {
        var pdf = school.as(papers.office, CertificateService.class, service -> service.pdf(id, false));
        try (var read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }
}
