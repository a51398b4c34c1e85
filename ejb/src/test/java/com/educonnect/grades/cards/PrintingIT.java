package com.educonnect.grades.cards;

import static com.educonnect.grades.GradeSchool.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.grades.GradeSchool;
import com.educonnect.grades.cards.Printing.Share;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Actor;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A class of five, printed in chunks of two as the job does, one transaction each. */
class PrintingIT {
    private static final int CHUNK = 2;
    private static final int CHUNKS = 3;

    private final GradeSchool school = new GradeSchool();
    private final List<UUID> pupils = new ArrayList<>();
    private final Actor office = GradeSchool.actor(
            school.office.person(), "report-cards.issue", "report-cards.read", "marks.office", "marks.read");
    private final UUID run = Ids.next();

    PrintingIT() {
        school.school.setting("public.url", "https://educonnect.example");
        school.school.setting("educonnect.master.key", "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVowMTIzNDU=");
        var test = school.devoir(school.fourth);
        for (var name : List.of("AWA", "BINTA", "CHEIKH", "DEMBA", "FATOU")) {
            pupils.add(school.pupilOf(school.fourth, name));
            school.enter(
                    school.office,
                    school.mathsOf(school.fourth),
                    score(test, pupils.getLast(), 0, String.valueOf(10 + pupils.size())));
        }
        school.seal(school.fourth, school.first);
        ask(run);
    }

    @Test
    void whereverTheJobIsKilledItComesToTheSamePapers() {
        print(take());
        finish(1);
        var whole = papers();
        assertThat(view().state()).isEqualTo("done");
        assertThat(whole).hasSize(pupils.size());

        for (var chunk = 0; chunk <= CHUNKS; chunk++) {
            forgetPapers();
            killedAt(chunk);
            assertThat(view().printed()).isEqualTo(Math.min(chunk * CHUNK, pupils.size()));
            silent();
            var attempt = take();
            print(attempt);
            finish(attempt);
            assertThat(papers()).as("killed at chunk " + chunk).isEqualTo(whole);
            assertThat(view().state()).isEqualTo("done");
        }
    }

    /** Another node has taken the run meanwhile: the first keeps nothing more, whatever it has made. */
    @Test
    void twoNodesNeverPrintTheSamePages() {
        var first = take();
        var share = share();
        keep(share, first, share.pending().subList(0, CHUNK));
        Optional<Integer> meanwhile = school.as(office, Printing.class, printing -> printing.take(run));
        assertThat(meanwhile).isEmpty();
        silent();
        var second = take();
        assertThatThrownBy(() -> keep(share, first, share.pending().subList(CHUNK, 2 * CHUNK)))
                .hasMessage("the run was taken by a later attempt");
        print(second);

        assertThat(view().printed()).isEqualTo(pupils.size());
        assertThat(school.count("SELECT count(*) FROM report_card")).isEqualTo(pupils.size());
    }

    @Test
    void aPageIsNeverMadeTwice() {
        var attempt = take();
        var one = share();
        var other = share();
        keep(one, attempt, one.pending().subList(0, CHUNK));

        assertThatThrownBy(() -> keep(other, attempt, other.pending().subList(0, CHUNK)))
                .hasMessageContaining("report_card_pkey");
        assertThat(view().printed()).isEqualTo(CHUNK);
    }

    /** As many pages as pupils were asked for, or the run has failed and says who has none. */
    @Test
    void whoeverLacksAPaperIsNamed() {
        var attempt = take();
        var share = share();
        keep(share, attempt, share.pending().subList(0, 2 * CHUNK));
        finish(attempt);

        var failed = view();
        assertThat(failed.state()).isEqualTo("failed");
        assertThat(failed.printed()).isEqualTo(4);
        assertThat(failed.asked()).isEqualTo(5);
        assertThat(failed.missing()).containsExactly("4A: FATOU");
        assertThatThrownBy(() -> ofClass()).hasMessageStartingWith("cards.run-not-done");

        school.as(office, PrintService.class, prints -> prints.resume(run));
        assertThat(school.school.audited).contains("print print_run", "resume print_run");
        var again = take();
        print(again);
        finish(again);
        assertThat(view().state()).isEqualTo("done");
        assertThat(view().missing()).isEmpty();
        assertThat(new String(ofClass(), 0, 5, java.nio.charset.StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
    }

    @Test
    void aCardThatIsWithdrawnMeanwhileIsNotPrintedAgain() {
        print(take());
        finish(1);
        var second = Ids.next();
        ask(second);
        var attempt = school.as(office, Printing.class, printing -> printing.take(second))
                .orElseThrow();
        var share = school.as(office, Printing.class, printing -> printing.share(second, school.fourth));
        school.write(
                "UPDATE report_card SET withdrawn_at = now(), withdrawn_by = uuidv7(),"
                        + " withdrawn_reason = 'Issued by mistake' WHERE pupil_id = ?",
                pupils.getFirst());

        assertThatThrownBy(() -> keep(share, attempt, share.pending())).hasMessageContaining("withdrawn meanwhile");
    }

    /** The chunk's transaction is lost with the server, after it has made its papers. */
    private void killedAt(int chunk) {
        var attempt = take();
        var share = share();
        for (var i = 0; i < chunk; i++) {
            keep(share, attempt, chunk(share, i));
        }
        assertThatThrownBy(() -> school.as(office, Printing.class, printing -> {
                    printing.keep(share, attempt, sheets(printing, share, chunk(share, chunk)));
                    throw new IllegalStateException("the power fails");
                }))
                .hasMessage("the power fails");
    }

    private static List<UUID> chunk(Share share, int number) {
        var pending = share.pending();
        return pending.subList(
                Math.min(number * CHUNK, pending.size()), Math.min((number + 1) * CHUNK, pending.size()));
    }

    private static List<Printing.Sheet> sheets(Printing printing, Share share, List<UUID> chunk) {
        return chunk.stream().map(pupil -> printing.make(share, pupil)).toList();
    }

    private void keep(Share share, int attempt, List<UUID> chunk) {
        school.as(office, Printing.class, printing -> {
            printing.keep(share, attempt, sheets(printing, share, chunk));
            return null;
        });
    }

    private void print(int attempt) {
        var share = share();
        for (var i = 0; i < CHUNKS; i++) {
            var chunk = chunk(share, i);
            if (!chunk.isEmpty()) {
                keep(share, attempt, chunk);
            }
        }
    }

    private void ask(UUID id) {
        var classes = new StartPrinting(school.first, List.of(school.fourth));
        school.as(office, PrintService.class, prints -> prints.start(id, classes));
    }

    private int take() {
        return school.as(office, Printing.class, printing -> printing.take(run)).orElseThrow();
    }

    private Share share() {
        return school.as(office, Printing.class, printing -> printing.share(run, school.fourth));
    }

    private void finish(int attempt) {
        school.as(office, Printing.class, printing -> {
            printing.finish(run, attempt);
            return null;
        });
    }

    private PrintView view() {
        return school.as(office, PrintService.class, prints -> prints.run(run));
    }

    private byte[] ofClass() {
        return school.as(office, PrintService.class, prints -> prints.ofClass(run, school.fourth));
    }

    /** As if the run had just been asked for. */
    private void forgetPapers() {
        school.write("UPDATE print_page SET pdf = NULL, report_card_id = NULL");
        school.write("DELETE FROM report_card");
        school.write("UPDATE print_run SET state = 'running', attempt = 0, finished_at = NULL");
    }

    private void silent() {
        school.write("UPDATE print_run SET beat_at = now() - interval '31 seconds'");
    }

    /** Every paper with the identifier and signature of its card. */
    private List<String> papers() {
        return school.school.sql(sql -> sql.query(
                "SELECT c.serial, c.snapshot, c.signature, p.pdf FROM print_page p JOIN report_card c ON c.id = p.report_card_id"
                        + " ORDER BY p.position",
                row -> String.join(
                        " ",
                        row.getString(1),
                        row.getString(2),
                        HexFormat.of().formatHex(row.getBytes(3)),
                        HexFormat.of().formatHex(row.getBytes(4)))));
    }
}
