package com.educonnect.grades.council;

import com.educonnect.grades.GradeError;
import com.educonnect.grades.GradeJournal;
import com.educonnect.grades.GradebookKey;
import com.educonnect.grades.Setting;
import com.educonnect.grades.Settings;
import com.educonnect.grades.council.CommentRepository.Written;
import com.educonnect.grades.council.SubjectComments.Line;
import com.educonnect.grades.results.GradebookService;
import com.educonnect.grades.results.GradebookView;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Actor;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** What a subject's teacher says of the pupils of a class; whoever enters the subject's marks writes it. */
@Stateless
public class CommentService {
    @Inject
    Settings settings;

    @Inject
    CommentRepository comments;

    @Inject
    CouncilRepository councils;

    @Inject
    PhraseRepository phrases;

    @Inject
    GradebookService gradebooks;

    @Inject
    GradeJournal journal;

    public SubjectComments comments(GradebookKey key) {
        journal.require("comments.write");
        var setting = settings.get(key).requireReads();
        var book = gradebooks.gradebook(key);
        var ids = book.pupils().stream().map(pupil -> pupil.id()).toList();
        var closed = councils.isClosed(key.schoolClass(), key.period());
        return new SubjectComments(
                key.schoolClass(),
                setting.className(),
                key.subject(),
                setting.subjectName(),
                key.period(),
                setting.span().name(),
                !closed && setting.yearOpen() && setting.rights().enters(key.subject()),
                closed,
                CommentCase.LONGEST,
                phrases.offered(key.subject()),
                lines(book, comments.ofSubject(key, ids)));
    }

    /** Only of those who are among the class's results; the others have left it. */
    private static List<Line> lines(GradebookView book, Map<UUID, Written> there) {
        return IntStream.range(0, book.pupils().size())
                .filter(n -> book.pupils().get(n).counted())
                .mapToObj(n -> {
                    var pupil = book.pupils().get(n);
                    var written = there.get(pupil.id());
                    return new Line(
                            pupil.id(),
                            pupil.familyName(),
                            pupil.givenNames(),
                            book.results().get(n),
                            written == null ? null : written.comment());
                })
                .toList();
    }

    /** Each is judged by itself, and none overwrites what its author has not seen. */
    public WrittenComments write(GradebookKey key, WriteComments command) {
        var actor = journal.require("comments.write");
        settings.holdOffSeals();
        var setting = settings.get(key).requireEnters();
        requireOpen(setting);
        var judging = new CommentJudging(command.cells(), actor.language());
        while (judging.isOpen()) {
            var writes = judging.judge(cases(setting, key, judging.pupils(), actor));
            if (!writes.isEmpty()) {
                judging.written(comments.write(actor, key, writes));
            }
        }
        var written = WrittenComments.of(judging.results());
        if (written.applied() > 0) {
            journal.council("comments.write", "subject", key.subject(), key.schoolClass(), key.period());
        }
        return written;
    }

    private void requireOpen(Setting setting) {
        if (!setting.yearOpen()) {
            throw new Rejected(GradeError.YEAR_NOT_OPEN);
        }
        if (councils.isClosed(setting.schoolClass(), setting.period())) {
            throw new Rejected(GradeError.COUNCIL_CLOSED);
        }
    }

    private Map<UUID, CommentCase> cases(Setting setting, GradebookKey key, List<UUID> pupils, Actor actor) {
        var listed = new HashSet<>(comments.listed(setting, pupils));
        var there = comments.ofSubject(key, pupils);
        var cases = new HashMap<UUID, CommentCase>();
        for (var pupil : pupils) {
            var written = there.get(pupil);
            var own = written != null && written.author().equals(actor.identity());
            cases.put(pupil, new CommentCase(listed.contains(pupil), written == null ? null : written.comment(), own));
        }
        return cases;
    }
}
