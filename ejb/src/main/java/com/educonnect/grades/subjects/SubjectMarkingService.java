package com.educonnect.grades.subjects;

import com.educonnect.grades.GradeError;
import com.educonnect.grades.GradeJournal;
import com.educonnect.grades.Settings;
import com.educonnect.grades.SubjectMarking.Component;
import com.educonnect.people.Listing;
import com.educonnect.people.PeopleError;
import com.educonnect.platform.Page;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.UUID;

/** How each subject of a year and level is marked; fixed once it has made a sealed result. */
@Stateless
public class SubjectMarkingService {
    private static final String ENTITY = "subject_marking";
    private static final Listing.Query MARKINGS = new Listing.Query(SubjectMarkingView.COLUMNS, """
            FROM subject_marking m JOIN subject j ON j.id = m.subject_id
            WHERE m.school_year_id = ? AND (?::uuid IS NULL OR m.level_id = ?)
            """, "j.code", "m.id");

    @Inject
    SubjectMarkingRepository markings;

    @Inject
    Settings settings;

    @Inject
    Listing listing;

    @Inject
    GradeJournal journal;

    public Page<SubjectMarkingView> markings(UUID year, UUID level, String cursor, Integer limit) {
        return listing.page(MARKINGS, SubjectMarkingView::of, cursor, limit, year, level, level);
    }

    /** Nobody announces or marks an assessment meanwhile. */
    public SubjectMarkingView save(UUID id, SaveSubjectMarking command) {
        journal.require("schemes.manage");
        settings.holdOffMarks();
        var asked = SubjectMarkingView.of(id, command);
        requireKnown(asked);
        var found = markings.find(id);
        if (found.isEmpty()) {
            return create(asked, command.version());
        }
        if (!found.get().isOfSame(asked)) {
            throw new Rejected(GradeError.SUBJECT_MARKING_IS_FIXED);
        }
        return found.get().marking().equals(asked.marking())
                ? found.get()
                : change(asked, found.get(), command.version());
    }

    private SubjectMarkingView create(SubjectMarkingView asked, int base) {
        if (base != 0) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
        check(asked);
        if (!markings.create(asked)) {
            throw new Rejected(GradeError.SUBJECT_MARKING_EXISTS);
        }
        journal.note("create", ENTITY, asked.id());
        return asked;
    }

    private SubjectMarkingView change(SubjectMarkingView asked, SubjectMarkingView found, int base) {
        check(asked);
        if (found.version() != base || !markings.change(asked, base)) {
            throw new Rejected(PlatformError.STALE_VERSION);
        }
        journal.note("change", ENTITY, asked.id());
        return new SubjectMarkingView(
                asked.id(),
                asked.year(),
                asked.level(),
                asked.stream(),
                asked.subject(),
                asked.marking(),
                found.version() + 1);
    }

    private void requireKnown(SubjectMarkingView asked) {
        markings.unknown(asked).forEach(what -> {
            throw new Rejected(PeopleError.UNKNOWN_REFERENCE, what);
        });
        if (markings.isClosed(asked.year())) {
            throw new Rejected(GradeError.YEAR_NOT_OPEN);
        }
    }

    /** What was sealed stays as it is, and what was assessed keeps its component. */
    private void check(SubjectMarkingView asked) {
        var codes = new HashSet<String>();
        for (Component component : asked.marking().components()) {
            if (!codes.add(component.code())) {
                throw new Rejected(GradeError.COMPONENT_TWICE, component.code());
            }
        }
        markings.sealed(asked).ifPresent(schoolClass -> {
            throw new Rejected(GradeError.SCHEME_SEALED, schoolClass);
        });
        markings.missing(asked).ifPresent(code -> {
            throw code.isEmpty()
                    ? new Rejected(GradeError.ASSESSED_WITHOUT_COMPONENT)
                    : new Rejected(GradeError.COMPONENT_IN_USE, code);
        });
    }
}
