package com.educonnect.grades.cards;

import static com.educonnect.grades.GradeSchool.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.grades.GradeSchool;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Actor;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CertificateIT {
    private final GradeSchool school = new GradeSchool();
    private final UUID awa = school.pupilOf(school.fourth, "AWA");
    private final UUID binta = school.pupilOf(school.fourth, "BINTA");
    private final Actor office = GradeSchool.actor(
            school.office.person(), "report-cards.issue", "report-cards.read", "marks.office", "marks.read");

    @BeforeEach
    void settings() {
        school.school.setting("public.url", "https://educonnect.example");
        school.school.setting("educonnect.master.key", "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVowMTIzNDU=");
    }

    @Test
    void certificatesAreNumberedWithoutGapsByKindAndYear() {
        assertThat(issue(awa, "schooling").number()).isEqualTo(1);
        assertThat(issue(binta, "schooling").number()).isEqualTo(2);
        assertThat(issue(awa, "conduct").number()).isEqualTo(1);
        assertThatThrownBy(() -> school.as(office, CertificateService.class, service -> {
                    service.issue(Ids.next(), new IssueCertificate(awa, null, "schooling", null));
                    throw new IllegalStateException("the power fails");
                }))
                .hasMessage("the power fails");
        var withdrawn = issue(awa, "schooling");
        assertThat(withdrawn.number()).isEqualTo(3);
        withdraw(withdrawn.id());

        assertThat(issue(awa, "schooling").number()).isEqualTo(4);
    }

    @Test
    void askingAgainGivesTheOneThatWasIssued() {
        var id = Ids.next();
        var first = issue(id, awa, "schooling", "Pour la bourse");

        assertThat(issue(id, awa, "schooling", "Autre")).isEqualTo(first);
        assertThat(list()).hasSize(1);
        assertThatThrownBy(() -> issue(id, binta, "schooling", null))
                .hasMessageStartingWith("cards.certificate-is-fixed");
        assertThatThrownBy(() -> issue(id, awa, "conduct", null)).hasMessageStartingWith("cards.certificate-is-fixed");
    }

    @Test
    void onlyWhoIsOnTheRollAttendsAndOnlyWhoIsNotHasLeft() {
        assertThatThrownBy(() -> issue(awa, "leaving")).hasMessageStartingWith("cards.still-enrolled");
        school.leaves(awa, school.fourth, "2026-11-12");

        assertThatThrownBy(() -> issue(awa, "schooling")).hasMessageStartingWith("cards.not-enrolled");
        assertThat(issue(awa, "leaving").number()).isEqualTo(1);
        assertThatThrownBy(() -> issue(school.person("DIOP"), "schooling"))
                .hasMessageStartingWith("platform.not-found");
    }

    @Test
    void thePaperIsTheSameEachTimeAndSaysWhatIsAttested() throws IOException {
        school.leaves(awa, school.fourth, "2026-11-12");
        school.write("UPDATE enrollment SET reason = 'Déménagement' WHERE pupil_id = ?", awa);
        school.write(
                "UPDATE person SET sex = 'F', birth_date = '2012-05-04', birth_precision = 'day' WHERE id = ?", awa);
        var issued = issue(Ids.next(), awa, "leaving", "Rien à signaler");
        var paper = paper(issued.id(), false);

        assertThat(paper).isEqualTo(paper(issued.id(), false)).hasSizeLessThan(100_000);
        assertThat(text(paper))
                .contains(
                        "Certificat de radiation",
                        "N° 1 / 2026-2027",
                        "AWA",
                        "née le 4 mai 2012",
                        "en classe de 4A, année scolaire 2026-2027, du 7 septembre 2026 au 12 novembre 2026",
                        "a été radiée",
                        "Motif du départ : Déménagement.",
                        "Observation : Rien à signaler",
                        issued.serial())
                .doesNotContain("Duplicata");
        assertThat(text(paper(issued.id(), true))).contains("Duplicata");
    }

    @Test
    void anyoneMayCheckItAndIsToldWhenItWasWithdrawn() {
        var issued = issue(awa, "schooling");

        assertThat(check(issued.serial().toLowerCase(java.util.Locale.ROOT)))
                .returns("current", PaperCheck::state)
                .returns("schooling", PaperCheck::kind)
                .returns(1, PaperCheck::number)
                .returns("AWA", PaperCheck::pupil)
                .returns(null, PaperCheck::average);
        withdraw(issued.id());
        assertThat(check(issued.serial()).state()).isEqualTo("withdrawn");
        assertThatThrownBy(() -> withdraw(issued.id())).hasMessageStartingWith("cards.already-withdrawn");
        school.write("UPDATE certificate SET snapshot = replace(snapshot, 'AWA', 'EVA')");
        assertThat(check(issued.serial())).isEqualTo(PaperCheck.nothing("altered"));
    }

    @Test
    void aTranscriptSaysWhatTheCardsSay() throws IOException {
        assertThatThrownBy(() -> issue(awa, "transcript")).hasMessageStartingWith("cards.no-cards");
        var test = school.devoir(school.fourth);
        school.enter(
                school.office, school.mathsOf(school.fourth), score(test, awa, 0, "13.5"), score(test, binta, 0, "9"));
        school.seal(school.fourth, school.first);
        printCards();

        var issued = issue(awa, "transcript");
        assertThat(text(paper(issued.id(), false)))
                .contains(
                        "Relevé de notes",
                        "Année scolaire 2026-2027, classe de 4A",
                        "MATH 13,50",
                        "Moyenne générale 13,50 /20",
                        "1er sur 2");
    }

    @Test
    void theFamilyReadsItsOwnAndNobodyElses() {
        var issued = issue(awa, "schooling");
        var mother = own(school.guardian(awa, true).person());

        assertThat(mine(mother)).containsExactly(issued);
        assertThat(school.<OwnCardService, byte[]>as(
                        mother, OwnCardService.class, service -> service.certificate(awa, issued.id())))
                .isEqualTo(paper(issued.id(), false));
        assertThatThrownBy(() ->
                        school.as(mother, OwnCardService.class, service -> service.certificate(binta, issued.id())))
                .hasMessageStartingWith("platform.not-found");
        var other = own(school.guardian(binta, true).person());
        assertThatThrownBy(() ->
                        school.as(other, OwnCardService.class, service -> service.certificate(binta, issued.id())))
                .hasMessageStartingWith("platform.not-found");
        withdraw(issued.id());
        assertThat(mine(mother)).isEmpty();
    }

    /** Two desks at once: both get a number, and not the same. */
    @Test
    void twoDesksGetTwoNumbers() throws Exception {
        issue(awa, "conduct");
        var desks = IntStream.range(0, 4)
                .mapToObj(desk -> (Callable<Integer>) () -> new CertificateDesk(school).issue(awa))
                .toList();
        try (var threads = Executors.newFixedThreadPool(desks.size())) {
            var numbers =
                    threads.invokeAll(desks).stream().map(CertificateIT::get).toList();
            assertThat(numbers).containsExactlyInAnyOrder(1, 2, 3, 4);
        }
    }

    private static int get(java.util.concurrent.Future<Integer> number) {
        try {
            return number.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** One of several that issue at the same time. */
    private record CertificateDesk(GradeSchool school) {
        int issue(UUID pupil) {
            return school.school.<Integer>sql(sql -> {
                var certificates = new CertificateRepository();
                certificates.sql = sql;
                var number = certificates.number(school.year, CertificateKind.SCHOOLING);
                sql.update(
                        "INSERT INTO certificate (id, kind, school_year_id, number, pupil_id, serial, snapshot, digest,"
                                + " signing_key_id, signature, issued_at, issued_by) SELECT uuidv7(), 'schooling', ?, ?, ?, ?,"
                                + " '', '', (SELECT id FROM signing_key LIMIT 1), '', now(), uuidv7()",
                        school.year,
                        number,
                        pupil,
                        "desk " + number);
                return number;
            });
        }
    }

    private void printCards() {
        var run = Ids.next();
        var command = new StartPrinting(school.first, List.of(school.fourth));
        school.as(office, PrintService.class, prints -> prints.start(run, command));
        int attempt = school.as(office, Printing.class, printing -> printing.take(run))
                .orElseThrow();
        school.as(office, Printing.class, printing -> {
            var share = printing.share(run, school.fourth);
            printing.keep(
                    share,
                    attempt,
                    share.pending().stream()
                            .map(pupil -> printing.make(share, pupil))
                            .toList());
            return null;
        });
    }

    private List<CertificateView> mine(Actor caller) {
        return school.as(caller, OwnCardService.class, service -> service.certificates(awa));
    }

    private static Actor own(UUID person) {
        return GradeSchool.actor(person, "report-cards.own");
    }

    private CertificateView issue(UUID pupil, String kind) {
        return issue(Ids.next(), pupil, kind, null);
    }

    private CertificateView issue(UUID id, UUID pupil, String kind, String remark) {
        return school.as(
                office,
                CertificateService.class,
                service -> service.issue(id, new IssueCertificate(pupil, null, kind, remark)));
    }

    private void withdraw(UUID id) {
        school.as(
                office,
                CertificateService.class,
                service -> service.withdraw(id, new WithdrawCard("Issued by mistake")));
    }

    private List<CertificateView> list() {
        return school.as(office, CertificateService.class, service -> service.ofPupil(awa));
    }

    private byte[] paper(UUID id, boolean copy) {
        return school.as(office, CertificateService.class, service -> service.pdf(id, copy));
    }

    private PaperCheck check(String serial) {
        return school.as(office, CheckService.class, service -> service.check(serial, null));
    }

    private static String text(byte[] pdf) throws IOException {
        try (var read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }
}
