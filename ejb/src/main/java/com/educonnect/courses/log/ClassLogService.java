package com.educonnect.courses.log;

import com.educonnect.courses.CourseError;
import com.educonnect.courses.CourseJournal;
import com.educonnect.courses.Place;
import com.educonnect.courses.Places;
import com.educonnect.courses.log.LogRepository.Writer;
import com.educonnect.people.SchoolTime;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The log of a class. Each teacher writes in his or her subject; all who teach the class, and the office, read all of it,
 * so that homework does not pile up on one day.
 */
@Stateless
public class ClassLogService {
    @Inject
    LogRepository log;

    @Inject
    Places places;

    @Inject
    CourseJournal journal;

    @Inject
    SchoolTime time;

    public ClassLog log(UUID schoolClass, LocalDate from, LocalDate to) {
        journal.require("courses.read");
        var place = places.ofClass(schoolClass);
        if (!place.rights().any()) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
        LogRules.checkSpan(from, to);
        var writes = journal.may("courses.edit") && !place.yearClosed();
        return new ClassLog(
                schoolClass,
                place.className(),
                from,
                to,
                writes ? log.subjects(place.rights()) : java.util.List.of(),
                log.entries(
                        schoolClass,
                        from,
                        to,
                        subject -> writes && place.rights().teaches(subject)));
    }

    /** What somebody else has changed since is refused; the offline way answers both sides instead. */
    public EntryView save(UUID id, SaveEntry command) {
        var stands = write(id, command);
        if (!stands.says(command)) {
            throw new Rejected(PlatformError.STALE_VERSION);
        }
        return stands;
    }

    /** Writes unless somebody has written since; answers what stands then. */
    public EntryView write(UUID id, SaveEntry command) {
        var actor = journal.require("courses.edit");
        var place = places.of(command.schoolClass(), command.subject()).requireTeacher();
        var writer = new Writer(actor.identity(), actor.person());
        var before = log.find(id, subject -> true);
        if (before.isEmpty()) {
            return create(id, command, place, writer);
        }
        var there = before.get();
        if (!there.schoolClass().equals(command.schoolClass())
                || !there.subject().equals(command.subject())) {
            throw new Rejected(CourseError.ENTRY_IS_FIXED);
        }
        if (there.says(command) || there.version() != command.version()) {
            return there;
        }
        check(command, place);
        log.change(id, command, writer);
        journal.note("change", CourseJournal.LOG, id);
        return log.find(id, subject -> true).orElseThrow();
    }

    private EntryView create(UUID id, SaveEntry command, Place place, Writer writer) {
        if (command.version() != 0) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
        check(command, place);
        if (!log.create(id, command, writer)) {
            throw new Rejected(PlatformError.CONFLICT);
        }
        journal.note("create", CourseJournal.LOG, id);
        return log.find(id, subject -> true).orElseThrow();
    }

    private void check(SaveEntry command, Place place) {
        LogRules.check(command, place, time.today());
        if (command.slot() != null && !log.hasSlot(command.slot())) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
    }

    /** What is gone already, or was never there, is not there. */
    public void remove(UUID id) {
        journal.require("courses.edit");
        log.find(id, subject -> true).ifPresent(there -> {
            places.of(there.schoolClass(), there.subject()).requireTeacher();
            log.remove(id);
            journal.note("delete", CourseJournal.LOG, id);
        });
    }
}
