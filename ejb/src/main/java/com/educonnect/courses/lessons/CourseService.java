package com.educonnect.courses.lessons;

import com.educonnect.courses.CourseError;
import com.educonnect.courses.CourseJournal;
import com.educonnect.courses.Place;
import com.educonnect.courses.Places;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.UUID;

/** Courses and their modules, for those who teach; the class teacher and the office read them. */
@Stateless
public class CourseService {
    static final int MOST_PARTS = 500;

    @Inject
    CourseRepository courses;

    @Inject
    ModuleRepository modules;

    @Inject
    Places places;

    @Inject
    CourseJournal journal;

    public CourseView course(UUID id) {
        return view(id, places.ofCourse(id).requireReads());
    }

    public CourseView save(UUID id, SaveCourse command) {
        journal.require("courses.edit");
        var place = places.of(command.schoolClass(), command.subject()).requireTeacher();
        var found = courses.find(id);
        if (found.isEmpty()) {
            create(id, command);
        } else {
            change(found.get(), command);
        }
        return view(id, place);
    }

    private void create(UUID id, SaveCourse command) {
        if (command.version() != 0) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
        begin(id, command);
        journal.note("create", CourseJournal.COURSE, id);
    }

    /** An empty course, where there is none yet. */
    public void begin(UUID id, SaveCourse command) {
        journal.require("courses.edit");
        places.of(command.schoolClass(), command.subject()).requireTeacher();
        if (!courses.create(id, command)) {
            throw new Rejected(CourseError.COURSE_EXISTS);
        }
    }

    /** Whether that course has been begun there already. */
    public boolean isAt(UUID id, UUID schoolClass, UUID subject) {
        return courses.find(id)
                .filter(found -> !found.archived()
                        && found.schoolClass().equals(schoolClass)
                        && found.subject().equals(subject))
                .isPresent();
    }

    private void change(CourseRepository.Found found, SaveCourse command) {
        if (found.archived()
                || !found.schoolClass().equals(command.schoolClass())
                || !found.subject().equals(command.subject())) {
            throw new Rejected(CourseError.COURSE_IS_FIXED);
        }
        if (found.says(command)) {
            return;
        }
        if (found.version() != command.version()) {
            throw new Rejected(PlatformError.STALE_VERSION);
        }
        courses.change(found.id(), command);
        journal.note("change", CourseJournal.COURSE, found.id());
    }

    /** It leaves every list; what pupils have done of it stays. */
    public void archive(UUID id) {
        requireTeacher(id);
        courses.archive(id);
        journal.note("cancel", CourseJournal.COURSE, id);
    }

    public CourseView saveModule(UUID course, UUID id, SaveModule command) {
        var place = requireTeacher(course);
        var found = modules.find(id);
        if (found.isEmpty()) {
            addModule(course, id, command);
        } else if (!found.get().course().equals(course)) {
            throw new Rejected(PlatformError.NOT_FOUND);
        } else if (!found.get().says(command)) {
            if (found.get().version() != command.version()) {
                throw new Rejected(PlatformError.STALE_VERSION);
            }
            modules.change(id, command);
            journal.note("change", CourseJournal.MODULE, id);
        }
        return view(course, place);
    }

    private void addModule(UUID course, UUID id, SaveModule command) {
        if (command.version() != 0) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
        requireRoom(course);
        if (!modules.create(id, course, command)) {
            throw new Rejected(PlatformError.CONFLICT);
        }
        journal.note("create", CourseJournal.MODULE, id);
    }

    private void requireRoom(UUID course) {
        if (modules.plan(course).size() >= MOST_PARTS) {
            throw new Rejected(CourseError.COURSE_FULL, MOST_PARTS);
        }
    }

    /** What is gone already, or was never there, is not there. */
    public CourseView removeModule(UUID course, UUID id) {
        var place = requireTeacher(course);
        if (modules.plan(course).modules().contains(id)) {
            if (!modules.remove(id)) {
                throw new Rejected(CourseError.MODULE_NOT_EMPTY);
            }
            journal.note("delete", CourseJournal.MODULE, id);
        }
        return view(course, place);
    }

    /** Takes an order only of all that there is: a lesson that came meanwhile would be lost from sight. */
    public CourseView sort(UUID course, SortCourse order) {
        var place = requireTeacher(course);
        var plan = modules.plan(course);
        var sorted = new HashSet<UUID>();
        var lessons = new HashSet<UUID>();
        var twice = order.modules().stream()
                .anyMatch(each ->
                        !sorted.add(each.id()) || each.lessons().stream().anyMatch(lesson -> !lessons.add(lesson)));
        if (twice || !sorted.equals(plan.modules()) || !lessons.equals(plan.lessons())) {
            throw new Rejected(CourseError.ORDER_OUTDATED);
        }
        modules.sort(order);
        journal.note("sort", CourseJournal.COURSE, course);
        return view(course, place);
    }

    private Place requireTeacher(UUID course) {
        journal.require("courses.edit");
        var place = places.ofCourse(course).requireTeacher();
        modules.lock(course);
        return place;
    }

    private CourseView view(UUID course, Place place) {
        return courses.view(
                course, place, journal.may("courses.edit") && place.isTaughtByCaller() && !place.yearClosed());
    }
}
