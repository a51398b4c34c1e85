package com.educonnect.grades.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.grades.GradeSchool;
import com.educonnect.grades.cards.Printing.Share;
import com.educonnect.grades.sealing.SealService;
import com.educonnect.grades.sealing.SealingView;
import com.educonnect.platform.Ids;
import com.educonnect.platform.Page;
import com.educonnect.tenancy.Actor;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TestDatabase;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A second run over a class of two whose cards stand already. */
class PrintRunIT {
    private final PaperSchool papers = new PaperSchool("AWA", "BINTA");
    private final GradeSchool school = papers.school;
    private final UUID run = Ids.next();

    @Test
    void cardsThatWouldSayTheSameStayAndTheirPagesAreMadeOnce() throws IOException {
        start();
        var attempt = take();
        var share = share();
        keep(share, attempt, share.pending());

        assertThatThrownBy(() -> keep(share, attempt, share.pending())).hasMessage("a page was made twice");
        assertThat(share().pending()).isEmpty();
        assertThat(school.count("SELECT count(*) FROM report_card")).isEqualTo(2);
        finish(attempt);
        school.school.audited.clear();
        assertThat(text(printed())).containsSubsequence("AWA", "BINTA");
        assertThat(school.school.audited).containsExactly("print.read print_run");
    }

    @Test
    void whatChangedIsPrintedAsANewCardInThePlaceOfTheOld() {
        school.write("UPDATE person SET given_names = 'Awa' WHERE id = ?", papers.awa);
        start();
        var attempt = take();
        var share = share();
        keep(share, attempt, share.pending());

        assertThat(school.count("SELECT count(*) FROM report_card WHERE pupil_id = ?", papers.awa))
                .isEqualTo(2);
        assertThat(school.count(
                        "SELECT count(*) FROM report_card WHERE pupil_id = ? AND replaced_at IS NULL", papers.awa))
                .isEqualTo(1);
        assertThat(school.count("SELECT count(*) FROM report_card WHERE pupil_id = ?", papers.binta))
                .isEqualTo(1);
    }

    @Test
    void runsAreListedByPagesTheLatestFirst() {
        var asked = Stream.generate(Ids::next).limit(3).toList();
        asked.forEach(this::start);

        var first = runs(null);
        assertThat(first.items()).extracting(PrintView::id).containsExactly(asked.get(2), asked.get(1));
        var second = runs(first.next());
        assertThat(second.items().getFirst().id()).isEqualTo(asked.getFirst());
    }

    @Test
    void nothingIsMadeOrKeptOnceTheSealIsLifted() {
        start();
        var attempt = take();
        var share = share();
        school.reopen(seal());

        assertThatThrownBy(() -> keep(share, attempt, share.pending())).hasMessage("cards.period-not-sealed [4A]");
        assertThatThrownBy(this::share).hasMessage("cards.period-not-sealed [4A]");
        assertThatThrownBy(() -> start(Ids.next())).hasMessage("cards.period-not-sealed [4A]");
        assertThat(school.count("SELECT count(*) FROM print_page WHERE pdf IS NOT NULL AND print_run_id = ?", run))
                .isZero();
        assertThat(school.count("SELECT count(*) FROM print_run")).isEqualTo(2);
    }

    @Test
    void whoLostTheRunNeitherEndsItNorKeepsAnythingOnceItGoesOn() {
        start();
        assertThat(queued()).isEqualTo(1);
        var first = take();
        school.write("UPDATE print_run SET beat_at = now() - interval '31 seconds'");
        var second = take();
        finish(first);
        assertThat(view().state()).isEqualTo("running");
        finish(second);
        assertThat(view())
                .returns("failed", PrintView::state)
                .returns(List.of("4A: AWA", "4A: BINTA"), PrintView::missing);

        as(papers.office, PrintService.class, prints -> prints.resume(run));
        assertThat(view()).returns("running", PrintView::state).returns(List.of(), PrintView::missing);
        assertThat(queued()).isEqualTo(2);
        var share = share();
        assertThatThrownBy(() -> keep(share, second, share.pending()))
                .hasMessage("the run was taken by a later attempt");
    }

    @Test
    void aRunThatIsDoneIsNotGoneOnWith() {
        start();
        var attempt = take();
        var share = share();
        keep(share, attempt, share.pending());
        finish(attempt);
        school.school.audited.clear();

        assertThat(as(papers.office, PrintService.class, prints -> prints.resume(run))
                        .state())
                .isEqualTo("done");
        assertThat(queued()).isEqualTo(1);
        assertThat(school.school.audited).isEmpty();
    }

    @Test
    void onlyWhoMayIssueStartsAndGoesOnAndOnlyWhoMayReadFetches() {
        var reader = GradeSchool.actor(papers.office.person(), "report-cards.read", "marks.office");
        var issuer = GradeSchool.actor(papers.office.person(), "report-cards.issue", "marks.office");
        var begin = new StartPrinting(school.first, List.of(school.fourth));
        forbidden(reader, prints -> prints.start(run, begin));
        assertThat(school.count("SELECT count(*) FROM print_run")).isEqualTo(1);

        start();
        finish(take());
        forbidden(reader, prints -> prints.resume(run));
        forbidden(issuer, prints -> prints.ofClass(run, school.fourth));
        assertThat(view().state()).isEqualTo("failed");
    }

    private <S, T> T as(Actor actor, Class<S> service, Function<S, T> work) {
        return school.as(actor, service, work);
    }

    private void forbidden(Actor actor, Consumer<PrintService> work) {
        assertThatThrownBy(() -> as(actor, PrintService.class, prints -> {
                    work.accept(prints);
                    return null;
                }))
                .hasMessageStartingWith("platform.forbidden");
    }

    private Page<PrintView> runs(String cursor) {
        return school.as(school.office, PrintService.class, prints -> prints.runs(school.first, cursor, 2));
    }

    private void start() {
        start(run);
    }

    private void start(UUID id) {
        var begin = new StartPrinting(school.first, List.of(school.fourth));
        as(papers.office, PrintService.class, prints -> prints.start(id, begin));
    }

    private int take() {
        return as(papers.office, Printing.class, printing -> printing.take(run).orElseThrow());
    }

    private Share share() {
        return as(papers.office, Printing.class, printing -> printing.share(run, school.fourth));
    }

    private void keep(Share share, int attempt, List<UUID> pupils) {
        as(papers.office, Printing.class, printing -> {
            printing.keep(
                    share,
                    attempt,
                    pupils.stream().map(pupil -> printing.make(share, pupil)).toList());
            return null;
        });
    }

    private void finish(int attempt) {
        as(papers.office, Printing.class, printing -> {
            printing.finish(run, attempt);
            return null;
        });
    }

    private PrintView view() {
        return as(papers.office, PrintService.class, prints -> prints.run(run));
    }

    private byte[] printed() {
        return as(papers.office, PrintService.class, prints -> prints.ofClass(run, school.fourth));
    }

    private SealingView seal() {
        return as(
                        school.office,
                        SealService.class,
                        service -> service.sealings(school.fourth, school.first, null, null))
                .items()
                .getFirst();
    }

    private long queued() {
        return new Sql(TestDatabase.get().owner())
                .find(
                        "SELECT count(*) FROM platform.work WHERE kind = ? AND payload ->> 'run' = ?",
                        row -> row.getLong(1),
                        PrintService.WORK,
                        run.toString())
                .orElseThrow();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read);
        }
    }
}
