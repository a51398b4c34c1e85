package com.educonnect.grades.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.grades.GradeSchool;
import com.educonnect.people.PeopleSchool;
import com.educonnect.people.structure.CoefficientService;
import com.educonnect.people.structure.ProgrammeChanged;
import com.educonnect.people.structure.SaveCoefficient;
import com.educonnect.platform.Ids;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SealedProgrammeIT {
    private final GradeSchool school = new GradeSchool();
    private final SealingView seal = school.seal(school.fourth, school.first);

    @Test
    void aCoefficientOfASealedClassDoesNotChange() {
        school.write("UPDATE coefficient SET value = 4 WHERE subject_id = ?", school.maths);

        assertThatThrownBy(this::keep)
                .hasMessageStartingWith("grades.programme-sealed")
                .hasMessageContaining("4A");
    }

    @Test
    void neitherDoesItsLevelOrStreamNorASubjectThatJoinsOrLeaves() {
        school.write("UPDATE school_class SET level_id = NULL WHERE id = ?", school.fourth);
        assertThatThrownBy(this::keep).hasMessageStartingWith("grades.programme-sealed");
        school.write("UPDATE school_class SET level_id = ? WHERE id = ?", school.level, school.fourth);
        school.coefficient(school.subject("SVT"), 2);
        assertThatThrownBy(this::keep).hasMessageStartingWith("grades.programme-sealed");
    }

    @Test
    void whatMovesNoFigureMayChangeAndSoMayAllOnceTheSealIsLifted() {
        school.write("UPDATE coefficient SET weekly_minutes = 300, value = 3.00 WHERE subject_id = ?", school.maths);
        assertThatCode(this::keep).doesNotThrowAnyException();

        school.reopen(seal);
        school.write("UPDATE coefficient SET value = 4 WHERE subject_id = ?", school.maths);
        assertThatCode(this::keep).doesNotThrowAnyException();
    }

    @Test
    void whoChangesACoefficientTellsIt() {
        school.school.fired.clear();
        school.as(
                PeopleSchool.office(),
                CoefficientService.class,
                service -> service.save(
                        Ids.next(),
                        new SaveCoefficient(
                                0, school.year, school.level, null, school.subject("ART"), BigDecimal.ONE, null)));

        assertThat(school.school.fired).containsExactly(new ProgrammeChanged());
    }

    private void keep() {
        school.as(school.office, SealedProgrammes.class, programmes -> {
            programmes.keep(new ProgrammeChanged());
            return null;
        });
    }
}
