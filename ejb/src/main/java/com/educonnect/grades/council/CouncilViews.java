package com.educonnect.grades.council;

import com.educonnect.grades.Calendar.Span;
import com.educonnect.grades.council.CommentRepository.Spot;
import com.educonnect.grades.council.CommentRepository.Written;
import com.educonnect.grades.council.CouncilView.Cell;
import com.educonnect.grades.council.CouncilView.Column;
import com.educonnect.grades.council.CouncilView.Pupil;
import com.educonnect.grades.council.SuccessBands.Counted;
import com.educonnect.grades.results.Figure;
import com.educonnect.grades.results.ListedPupil;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lays a council's book out for its screen. */
record CouncilViews(CouncilBook book, Map<Spot, Written> comments, Map<UUID, VerdictView> verdicts) {
    List<Column> columns() {
        return book.reckoned().lines().stream()
                .map(line -> new Column(
                        line.id(), line.name(), line.coefficient(), book.book().subjectFigures(line.id())))
                .toList();
    }

    List<String> periods() {
        return spans().stream().map(Span::name).toList();
    }

    private List<Span> spans() {
        return book.setting().calendar().until(book.setting().period());
    }

    SuccessBands bands() {
        return SuccessBands.of(book.pupils().stream()
                .map(pupil -> new Counted(
                        book.facts().get(pupil.id()).sex(), book.book().general(pupil.id())))
                .toList());
    }

    List<Pupil> pupils() {
        return book.pupils().stream().map(this::pupil).toList();
    }

    private Pupil pupil(ListedPupil listed) {
        var id = listed.id();
        var facts = book.facts().get(id);
        return new Pupil(
                id,
                listed.familyName(),
                listed.givenNames(),
                facts.sex(),
                facts.birthDate(),
                facts.birthPrecision(),
                facts.repeating(),
                book.book().general(id),
                book.endsYear() ? book.book().year(id) : null,
                spans().stream()
                        .map(span -> shown(book.book().general(id, span.id())))
                        .toList(),
                book.missed(id),
                book.reckoned().lines().stream()
                        .map(line -> cell(id, line.id()))
                        .toList(),
                facts.dossier(),
                book.proposals(id),
                verdicts.get(id));
    }

    private Cell cell(UUID pupil, UUID subject) {
        var written = comments.get(new Spot(pupil, subject));
        return new Cell(
                book.book().subject(pupil, subject),
                written == null || written.comment().text().isEmpty()
                        ? null
                        : written.comment().text(),
                spans().stream()
                        .map(span -> shown(book.book().subject(pupil, subject, span.id())))
                        .toList());
    }

    private static String shown(Figure figure) {
        return figure.shown() == null ? "" : figure.shown();
    }
}
