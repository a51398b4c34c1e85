package com.educonnect.grades.council;

import com.educonnect.grades.GradeSchool;
import com.educonnect.grades.GradebookKey;
import com.educonnect.grades.council.WriteComments.Cell;
import com.educonnect.tenancy.Actor;
import java.util.List;
import java.util.UUID;

/** The councils of a school's first semester, as whoever calls. */
final class CouncilFixtures {
    final GradeSchool school;
    final UUID schoolClass;
    final UUID period;

    CouncilFixtures(GradeSchool school, UUID schoolClass, UUID period) {
        this.school = school;
        this.schoolClass = schoolClass;
        this.period = period;
    }

    CouncilView council(Actor caller) {
        return school.as(caller, CouncilService.class, service -> service.council(schoolClass, period));
    }

    CouncilState state(Actor caller) {
        return school.as(caller, CouncilService.class, service -> service.state(schoolClass, period));
    }

    Meeting save(Actor caller, SaveCouncil command) {
        return school.as(caller, CouncilService.class, service -> service.save(schoolClass, period, command));
    }

    Meeting step(Actor caller, String state, String reason) {
        var version = state(school.office).meeting().version();
        return step(caller, new StepCouncil(version, state, reason));
    }

    Meeting step(Actor caller, StepCouncil command) {
        return school.as(caller, SittingService.class, service -> service.step(schoolClass, period, command));
    }

    VerdictView verdict(Actor caller, UUID pupil, SaveVerdict command) {
        return school.as(caller, VerdictService.class, service -> service.save(schoolClass, period, pupil, command));
    }

    DossierView dossier(Actor caller, UUID pupil, SaveDossier command) {
        return school.as(caller, DossierService.class, service -> service.save(schoolClass, period, pupil, command));
    }

    CouncilView.Pupil pupil(UUID pupil) {
        return council(school.office).pupils().stream()
                .filter(each -> each.id().equals(pupil))
                .findFirst()
                .orElseThrow();
    }

    WrittenComments comment(Actor caller, UUID subject, Cell... cells) {
        return school.as(
                caller,
                CommentService.class,
                service -> service.write(
                        new GradebookKey(schoolClass, subject, period), new WriteComments(List.of(cells))));
    }

    static SaveVerdict says(int version, String comment) {
        return new SaveVerdict(version, comment, List.of(), List.of(), List.of(), null, null, List.of(), false);
    }

    static SaveVerdict gives(int version, String honour, boolean decided) {
        return new SaveVerdict(version, null, List.of(honour), List.of(), List.of(), null, null, List.of(), decided);
    }

    static SaveVerdict decides(int version, String decision) {
        return new SaveVerdict(version, null, List.of(), List.of(), List.of(), decision, null, List.of(), true);
    }
}
