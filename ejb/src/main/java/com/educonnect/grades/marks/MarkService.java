package com.educonnect.grades.marks;

import com.educonnect.grades.GradeJournal;
import com.educonnect.grades.GradebookKey;
import com.educonnect.grades.Settings;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Enters marks, one or a pasted block. Each is judged by itself: a wrong one hinders no other, and none overwrites what its
 * author has not seen. All that can be written is written in one transaction; sending it again changes nothing.
 */
@Stateless
public class MarkService {
    @Inject
    Settings settings;

    @Inject
    MarkRepository marks;

    @Inject
    GradeJournal journal;

    public EnteredMarks enter(GradebookKey key, EnterMarks command) {
        var actor = journal.require("marks.enter");
        settings.holdOffSeals();
        var setting = settings.get(key).requireEnters().requireChangeable();
        var judging =
                new Judging(setting.scheme().entry(), Sender.of(actor, command), command.cells(), actor.language());
        var chain = setting.calendar().chain(key.period());
        var reopening = setting.calendar().reopening(key.period());
        while (judging.isOpen()) {
            var writes = judging.judge(marks.look(key, chain, judging.open()));
            if (!writes.isEmpty()) {
                judging.written(marks.write(judging.sender(), reopening, writes));
            }
        }
        note(key, judging);
        return EnteredMarks.of(judging.results());
    }

    private void note(GradebookKey key, Judging judging) {
        if (!judging.changed().isEmpty()) {
            journal.marks(key, judging.changed(), judging.count());
        }
    }
}
