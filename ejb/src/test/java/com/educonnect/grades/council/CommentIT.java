package com.educonnect.grades.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.grades.GradeSchool;
import com.educonnect.grades.GradebookKey;
import com.educonnect.grades.council.WriteComments.Cell;
import com.educonnect.grades.council.WrittenComments.Result;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Actor;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CommentIT {
    private static final GradeSchool SCHOOL = new GradeSchool();

    private final UUID fourth = SCHOOL.schoolClass("class", "4 " + UUID.randomUUID());
    private final UUID awa = SCHOOL.pupilOf(fourth, "NDIAYE Awa");
    private final UUID binta = SCHOOL.pupilOf(fourth, "SOW Binta");
    private final CouncilFixtures council = new CouncilFixtures(SCHOOL, fourth, SCHOOL.first);
    private final Actor diop = SCHOOL.teacher(fourth, SCHOOL.maths, "teacher");
    private final Actor sarr = SCHOOL.teacher(fourth, SCHOOL.french, "teacher");

    @Test
    void theSubjectsTeacherWritesAndTheCouncilReads() {
        SCHOOL.school.audited.clear();
        var written = council.comment(diop, SCHOOL.maths, new Cell(awa, 0, " Bien "), new Cell(binta, 0, "Assez bien"));

        assertThat(written.results()).containsExactly(Result.applied(1), Result.applied(1));
        assertThat(SCHOOL.school.audited).containsExactly("comments.write subject");
        assertThat(council.pupil(awa).subjects())
                .extracting(CouncilView.Cell::comment)
                .containsExactly(null, "Bien");
        assertThat(SCHOOL.as(diop, CommentService.class, service -> service.comments(maths()))
                        .pupils())
                .extracting(line -> line.comment().by())
                .containsOnly("teacher");
    }

    @Test
    void sendingItAgainChangesNothingAndTakingItBackIsAVersion() {
        council.comment(diop, SCHOOL.maths, new Cell(awa, 0, "Bien"));

        assertThat(council.comment(diop, SCHOOL.maths, new Cell(awa, 0, "Bien")).results())
                .containsExactly(Result.same(1));
        assertThat(council.comment(diop, SCHOOL.maths, new Cell(awa, 1, "")).results())
                .containsExactly(Result.applied(2));
        assertThat(council.pupil(awa).subjects())
                .extracting(CouncilView.Cell::comment)
                .containsOnlyNulls();
    }

    @Test
    void nothingThatSomebodyElseWroteIsOverwrittenUnseen() {
        council.comment(diop, SCHOOL.maths, new Cell(awa, 0, "Bien"));
        council.comment(SCHOOL.office, SCHOOL.maths, new Cell(awa, 1, "Très bien"));
        var late = council.comment(diop, SCHOOL.maths, new Cell(awa, 1, "Passable"), new Cell(binta, 0, "Bien"));

        assertThat(late.results().getFirst())
                .returns("conflict", Result::outcome)
                .returns(2, Result::version)
                .extracting(result -> result.theirs().text())
                .isEqualTo("Très bien");
        assertThat(late.results().getLast()).isEqualTo(Result.applied(1));
    }

    @Test
    void onesOwnLastWordFollowsTheOneBeforeWhoseAnswerWasLost() {
        council.comment(diop, SCHOOL.maths, new Cell(awa, 0, "Bie"));

        assertThat(council.comment(diop, SCHOOL.maths, new Cell(awa, 0, "Bien")).results())
                .containsExactly(Result.applied(2));
        council.comment(diop, SCHOOL.maths, new Cell(awa, 2, "Très bien"));
        assertThat(council.comment(diop, SCHOOL.maths, new Cell(awa, 1, "Passable"))
                        .results()
                        .getFirst()
                        .outcome())
                .isEqualTo("conflict");
    }

    @Test
    void eachWrongCommentIsRefusedByItsPlaceAndTheOthersAreKept() {
        var stranger = SCHOOL.pupilOf(SCHOOL.schoolClass("class", "3 " + UUID.randomUUID()), "FALL Omar");
        var written = council.comment(
                diop,
                SCHOOL.maths,
                new Cell(stranger, 0, "Bien"),
                new Cell(awa, 0, "x".repeat(301)),
                new Cell(binta, 0, "Bien"),
                new Cell(binta, 0, "Mal"));

        assertThat(written.results())
                .extracting(Result::code)
                .containsExactly("grades.pupil-not-in-class", "grades.comment-too-long", null, "grades.mark-twice");
        assertThat(written.applied()).isEqualTo(1);
    }

    @Test
    void aTeacherOfAnotherSubjectOrClassWritesNothing() {
        assertThatThrownBy(() -> council.comment(sarr, SCHOOL.maths, new Cell(awa, 0, "Bien")))
                .hasMessage("platform.not-found");
        assertThatThrownBy(() -> council.comment(
                        GradeSchool.actor(diop.person(), "marks.read"), SCHOOL.maths, new Cell(awa, 0, "Bien")))
                .hasMessage("platform.forbidden");
        assertThatThrownBy(() -> SCHOOL.as(sarr, CommentService.class, service -> service.comments(maths())))
                .hasMessage("platform.not-found");
    }

    @Test
    void phrasesOfTheSubjectComeBeforeThoseThatSuitAll() {
        var general = phrase(null, "Bon trimestre.", 0);
        var ofMaths = phrase(SCHOOL.maths, "Calcule avec soin.", 5);
        phrase(SCHOOL.french, "Lit avec aisance.", 1);

        var seen = SCHOOL.as(diop, CommentService.class, service -> service.comments(maths()));
        assertThat(seen.phrases()).containsSubsequence(ofMaths, general);
        assertThat(seen.phrases()).extracting(PhraseView::text).doesNotContain("Lit avec aisance.");
        assertThatThrownBy(() -> SCHOOL.as(
                        diop,
                        PhraseService.class,
                        service -> service.save(Ids.next(), new SavePhrase(0, null, "Bien.", 0))))
                .hasMessage("platform.forbidden");
    }

    @Test
    void aPhraseIsChangedByVersionAndKeepsItsSubject() {
        var phrase = phrase(SCHOOL.maths, "Bien.", 0);

        assertThatThrownBy(() -> save(phrase.id(), new SavePhrase(0, SCHOOL.maths, "Très bien.", 0)))
                .hasMessage("platform.stale-version");
        assertThat(save(phrase.id(), new SavePhrase(1, SCHOOL.maths, "Très bien.", 0))
                        .version())
                .isEqualTo(2);
        assertThatThrownBy(() -> save(phrase.id(), new SavePhrase(2, null, "Très bien.", 0)))
                .hasMessage("grades.phrase-is-fixed");
    }

    private PhraseView phrase(UUID subject, String text, int position) {
        return save(Ids.next(), new SavePhrase(0, subject, text, position));
    }

    private PhraseView save(UUID id, SavePhrase command) {
        return SCHOOL.as(SCHOOL.office, PhraseService.class, service -> service.save(id, command));
    }

    private GradebookKey maths() {
        return new GradebookKey(fourth, SCHOOL.maths, SCHOOL.first);
    }
}
