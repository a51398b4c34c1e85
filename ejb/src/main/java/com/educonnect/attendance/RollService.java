package com.educonnect.attendance;

import com.educonnect.people.SchoolTime;
import com.educonnect.people.TeachingService;
import com.educonnect.platform.Ids;
import com.educonnect.platform.Rejected;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Saves rolls. A save is judged on one consistent view of the roll, and written only if that view still holds. */
@Stateless
public class RollService {
    @Inject
    RollRepository rolls;

    @Inject
    RollJournal journal;

    @Inject
    TeachingService teaching;

    @Inject
    SchoolTime time;

    public SavedRoll save(RollKey key, SubmitRoll command) {
        var submission = Submission.of(command, journal.author());
        teaching.requireTeacherOf(key.schoolClass(), key.day());
        var seen = rolls.look(key, submission);
        seen.check(key, command.exceptions(), time.today());
        return attempt(key, command, submission, seen.roll()).orElseGet(() -> again(key, command, submission));
    }

    /** Somebody saved at the same moment: wait for him or her, then judge what is there now. */
    private SavedRoll again(RollKey key, SubmitRoll command, Submission submission) {
        if (!rolls.lock(key)) {
            throw new Rejected(AttendanceError.ROLL_ID_TAKEN);
        }
        var seen = rolls.look(key, submission);
        return attempt(key, command, submission, seen.roll()).orElseThrow();
    }

    private Optional<SavedRoll> attempt(RollKey key, SubmitRoll command, Submission submission, Roll seen) {
        if (seen == null) {
            return create(key, command, submission);
        }
        return switch (seen.receive(submission)) {
            case SAME -> Optional.of(SavedRoll.applied(seen.id(), seen.version(), seen.content()));
            case OUTDATED -> Optional.of(SavedRoll.outdated(seen, submission.content()));
            case NEXT -> change(key, command, submission, seen, null);
            case OVERRIDE -> change(key, command, submission, seen, seen.version());
        };
    }

    private Optional<SavedRoll> create(RollKey key, SubmitRoll command, Submission submission) {
        var id = command.id() == null ? Ids.next() : command.id();
        if (!rolls.create(id, key, command, submission)) {
            return Optional.empty();
        }
        journal.saved(id, key, 1, null);
        return Optional.of(SavedRoll.applied(id, 1, submission.content()));
    }

    private Optional<SavedRoll> change(
            RollKey key, SubmitRoll command, Submission submission, Roll seen, Integer overrides) {
        var version = rolls.change(seen, command, submission, overrides);
        if (version.isEmpty()) {
            return Optional.empty();
        }
        journal.saved(seen.id(), key, version.getAsInt(), overrides);
        var content = submission.content().keeping(seen.content().subject());
        return Optional.of(
                overrides == null
                        ? SavedRoll.applied(seen.id(), version.getAsInt(), content)
                        : SavedRoll.overriding(seen, version.getAsInt(), content));
    }
}
