package com.educonnect.courses.assignments;

import static com.educonnect.courses.assignments.WorkSchool.NOW;
import static com.educonnect.courses.assignments.WorkSchool.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.grades.GradeSchool;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Actor;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a pupil was asked for, as the family sees it; the essay was shown on 15 November. */
class OwnAssignmentIT {
    private final WorkSchool it = new WorkSchool();
    private final GradeSchool school = it.school;

    @Test
    void whoLeftBeforeItWasShownWasNotAskedAndWhoLeftSinceOrCameSinceWas() {
        it.save(it.essay());
        school.leaves(it.binta, it.fourth, "2026-11-15");
        school.leaves(it.awa, it.fourth, "2026-11-16");
        school.leaves(it.omar, it.fifth, "2026-11-18");
        school.enroll(it.omar, it.fourth, "class", "2026-11-18", null);

        assertThatThrownBy(() -> it.own(it.bintaHerself, it.binta)).hasMessage("platform.not-found");
        assertThat(list(it.bintaHerself, it.binta)).isEmpty();
        for (var asked : List.of(it.awa, it.omar)) {
            assertThat(it.own(WorkSchool.pupil(asked), asked).title()).isEqualTo("Rédaction");
            assertThat(list(WorkSchool.pupil(asked), asked))
                    .extracting(OwnAssignmentLine::id)
                    .containsExactly(it.essay);
        }
    }

    @Test
    void theListIsOfWhatIsShownTheLatestFirstAndTellsMarksOnceReleased() {
        var hidden = Ids.next();
        var later = Ids.next();
        it.save(it.essay());
        it.save(hidden, it.essay().hidden());
        it.save(later, it.essay().due(5, null));
        var work = it.handIn(it.awaHerself, "Texte");
        it.mark(it.awa, number(0, work, "14", false, false));

        assertThat(list(it.mother, it.awa)).extracting(OwnAssignmentLine::id).containsExactly(later, it.essay);
        assertThat(list(it.mother, it.awa).getLast())
                .returns(NOW, OwnAssignmentLine::handedInAt)
                .returns(false, OwnAssignmentLine::released)
                .returns(null, OwnAssignmentLine::score);
        it.release();
        assertThat(list(it.mother, it.awa).getLast().score()).isEqualByComparingTo("14");
        it.cancel(later);
        assertThat(list(it.mother, it.awa)).extracting(OwnAssignmentLine::id).containsExactly(it.essay);
    }

    @Test
    void itIsReadByThePupilAndByGuardiansAsLongAsTheyHaveCustody() {
        it.save(it.essay());
        var past = it.guardian(it.awa, true);
        school.write("UPDATE guardianship SET ended_on = '2026-11-18' WHERE guardian_id = ?", past.person());

        assertThat(it.own(it.mother, it.awa)).isEqualTo(it.own(it.awaHerself, it.awa));
        for (var stranger : List.of(past, it.guardian(it.awa, false), it.bintaHerself, it.guardian(it.binta, true))) {
            assertThatThrownBy(() -> it.own(stranger, it.awa)).hasMessage("platform.not-found");
            assertThatThrownBy(() -> list(stranger, it.awa)).hasMessage("platform.not-found");
        }
        assertThatThrownBy(() -> it.own(GradeSchool.actor(it.awa, "courses.own"), it.awa))
                .hasMessageStartingWith("platform.forbidden");
    }

    @Test
    void itsLessonIsNamedOnlyAsLongAsThatIsPublished() {
        var course = Ids.next();
        var module = Ids.next();
        var lesson = Ids.next();
        school.write(
                "INSERT INTO course (id, school_class_id, subject_id, title, published_at) VALUES (?, ?, ?, 'Cours', ?)",
                course,
                it.fourth,
                school.maths,
                NOW);
        school.write("INSERT INTO course_module (id, course_id, title, position) VALUES (?, ?, 'P', 0)", module, course);
        school.write(
                "INSERT INTO lesson (id, module_id, title, position, visible_from) VALUES (?, ?, 'Leçon', 0, ?)",
                lesson,
                module,
                NOW);
        it.save(it.essay().of(lesson));
        assertThat(it.own(it.awaHerself, it.awa).lesson().id()).isEqualTo(lesson);

        for (var change : List.of(
                "UPDATE course_module SET visible_from = '2026-11-19'",
                "UPDATE course_module SET visible_from = NULL; UPDATE course SET published_at = '2026-11-19'",
                "UPDATE course SET published_at = '2026-11-01', archived_at = '2026-11-17'",
                "UPDATE course SET archived_at = NULL; UPDATE lesson SET visible_from = '2026-11-19'")) {
            for (var each : change.split("; ")) {
                school.write(each);
            }
            assertThat(it.own(it.awaHerself, it.awa).lesson()).as(change).isNull();
        }
        school.write("UPDATE lesson SET visible_from = '2026-11-17'");
        assertThat(it.own(it.awaHerself, it.awa).lesson().id()).isEqualTo(lesson);
    }

    private List<OwnAssignmentLine> list(Actor reader, UUID pupil) {
        return school.as(
                        reader, OwnAssignmentService.class, service -> service.assignments(pupil, null, null))
                .items();
    }
}
