package com.educonnect.grades.assessments;

import com.educonnect.grades.Decimals;
import com.educonnect.grades.GradeError;
import com.educonnect.grades.GradeJournal;
import com.educonnect.grades.GradebookKey;
import com.educonnect.grades.Setting;
import com.educonnect.grades.Settings;
import com.educonnect.grades.SubjectMarking;
import com.educonnect.grades.YearTree;
import com.educonnect.grades.assessments.AssessmentRepository.Found;
import com.educonnect.people.Listing;
import com.educonnect.platform.Page;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Sql;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** What a teacher has marked or will mark. */
@Stateless
public class AssessmentService {
    private static final Listing.Query ASSESSMENTS = new Listing.Query(
            AssessmentView.COLUMNS, """
            FROM assessment a
            WHERE a.cancelled_at IS NULL AND a.school_class_id = ? AND a.period_id = ANY (?)
              AND (?::uuid IS NULL OR a.subject_id = ?) AND (? OR a.subject_id = ANY (?))
            """, "(a.held_on::text || ' ' || to_char(a.position, 'FM0000000000'))", "a.id");

    @Inject
    AssessmentRepository assessments;

    @Inject
    Settings settings;

    @Inject
    Listing listing;

    @Inject
    GradeJournal journal;

    /** Those of a period and of the periods it holds, in time. */
    public Page<AssessmentView> assessments(GradebookKey key, String cursor, Integer limit) {
        var setting = settings.get(key).requireReads();
        return listing.page(
                ASSESSMENTS,
                AssessmentView::of,
                cursor,
                limit,
                key.schoolClass(),
                Sql.array("uuid", setting.calendar().within(key.period())),
                key.subject(),
                key.subject(),
                setting.rights().readsEverySubject(),
                Sql.array("uuid", setting.rights().subjectsRead()));
    }

    public AssessmentView save(UUID id, SaveAssessment command) {
        journal.require("marks.enter");
        settings.holdOffSeals();
        var asked = AssessmentView.of(id, command);
        var setting = settings.get(asked.key()).requireEnters();
        var found = assessments.find(id);
        if (found.isPresent()) {
            return change(asked, found.get(), setting);
        }
        if (command.version() != 0) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
        check(asked, setting.requireChangeable());
        if (!assessments.create(asked)) {
            throw new Rejected(PlatformError.CONFLICT);
        }
        return noted(asked, "create");
    }

    private AssessmentView change(AssessmentView asked, Found found, Setting setting) {
        var before = found.assessment();
        if (!asked.isOfSame(before)) {
            throw new Rejected(GradeError.ASSESSMENT_IS_FIXED);
        }
        if (found.cancelled()) {
            throw new Rejected(GradeError.ASSESSMENT_CANCELLED);
        }
        if (asked.at(before.version()).equals(before)) {
            return before;
        }
        if (asked.version() != before.version()) {
            throw new Rejected(PlatformError.STALE_VERSION);
        }
        requireUnsealed(asked, setting);
        check(asked, setting);
        if (found.highest() != null && found.highest().compareTo(asked.maximum()) > 0) {
            throw new Rejected(GradeError.MAXIMUM_BELOW_MARKS, Decimals.shortest(found.highest()));
        }
        assessments.change(asked);
        return noted(asked.at(before.version() + 1), "change");
    }

    /** What is gone already, or was never there, is not there. */
    public void cancel(UUID id) {
        journal.require("marks.enter");
        settings.holdOffSeals();
        var found = assessments.find(id);
        if (found.isEmpty() || found.get().cancelled()) {
            return;
        }
        var assessment = found.get().assessment();
        requireUnsealed(assessment, settings.get(assessment.key()).requireEnters());
        assessments.cancel(id);
        noted(assessment.at(assessment.version() + 1), "cancel");
    }

    private void requireUnsealed(AssessmentView assessment, Setting setting) {
        setting.requireChangeable();
        var chain = setting.calendar().chain(assessment.period());
        if (assessments.isSealedElsewhere(assessment.id(), chain)) {
            throw new Rejected(GradeError.PERIOD_SEALED);
        }
    }

    private static void check(AssessmentView asked, Setting setting) {
        var scheme = setting.scheme();
        if (scheme.categories().stream().noneMatch(known -> known.code().equals(asked.category()))) {
            throw new Rejected(GradeError.CATEGORY_UNKNOWN, asked.category());
        }
        checkComponent(asked.component(), setting.marking());
        var period = setting.span();
        if (asked.heldOn().isBefore(period.startsOn()) || asked.heldOn().isAfter(period.endsOn())) {
            throw new Rejected(GradeError.HELD_OUTSIDE_PERIOD, period.name(), period.startsOn(), period.endsOn());
        }
        var tree = YearTree.around(setting.calendar(), asked.period(), Set.of());
        var rule = scheme.periods().get(tree.periods().level(tree.place(asked.period())));
        if (setting.calendar().holdsOthers(asked.period()) && (rule == null || rule.own() == null)) {
            throw new Rejected(GradeError.PERIOD_HOLDS_OTHERS, period.name());
        }
    }

    private static void checkComponent(String component, SubjectMarking marking) {
        if (component == null && !marking.components().isEmpty()) {
            throw new Rejected(GradeError.COMPONENT_NEEDED);
        }
        if (component != null && !marking.has(component)) {
            throw new Rejected(GradeError.COMPONENT_UNKNOWN, component);
        }
    }

    private AssessmentView noted(AssessmentView assessment, String action) {
        journal.assessment(action, assessment.id(), assessment.schoolClass(), assessment.version());
        return assessment;
    }
}
