package com.educonnect.analytics.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.analytics.warning.RefusalService;
import com.educonnect.analytics.warning.SaveRefusal;
import com.educonnect.analytics.warning.WarningGlance;
import com.educonnect.analytics.warning.WarningReason;
import com.educonnect.analytics.warning.WarningView;
import com.educonnect.tenancy.Actor;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Early warnings on the boards: for whom they are, and for nobody where there are none to show. */
class WarnedIT {
    private static final Actor HEAD = StarSchool.actor(null, "figures.read", "warnings.read", "structure.manage");

    private final StarSchool star = new StarSchool().counted();
    private final UUID sixieme = star.schoolClass("6e A");
    private final UUID cinquieme = star.schoolClass("5e A");
    private final UUID awa = star.pupil(sixieme, "Awa");
    private final UUID binta = star.pupil(cinquieme, "Binta");

    @Test
    void theHeadSeesTheLikeliestFirstWithReasonsAndBounds() {
        warn();
        var warned = headOf(star);

        assertThat(warned.count()).isEqualTo(2);
        assertThat(warned.first()).extracting(WarningView::pupil).containsExactly(binta, awa);
        var first = warned.first().getFirst();
        assertThat(first.risk()).isEqualByComparingTo("0.8");
        assertThat(first.low()).isEqualByComparingTo("0.5");
        assertThat(first.high()).isEqualByComparingTo("0.9");
        assertThat(first.reasons()).containsExactly(new WarningReason("absences", 5, 30, 1));
    }

    @Test
    void moreThanABoardHoldsAreCounted() {
        for (var i = 0; i < 7; i++) {
            star.warning(sixieme, star.pupil(sixieme, "P" + i), 0.6);
        }

        assertThat(headOf(star).count()).isEqualTo(7);
        assertThat(headOf(star).first()).hasSize(5);
    }

    @Test
    void aClassTeacherSeesThoseOfTheClassLed() {
        warn();
        var ba = star.teacher("Ba", sixieme, "class_teacher", null);

        assertThat(teacher(ba, "warnings.read").first())
                .extracting(WarningView::pupil)
                .containsExactly(awa);
    }

    @Test
    void aTeacherOfASubjectOrWithoutTheRightSeesNobody() {
        warn();
        var diop = star.teacher("Diop", sixieme, "teacher", star.subject("MATH"));
        var ba = star.teacher("Ba", sixieme, "class_teacher", null);

        assertThat(teacher(diop, "warnings.read")).isEqualTo(WarningGlance.NONE);
        assertThat(teacher(ba, "marks.read")).isEqualTo(WarningGlance.NONE);
        assertThat(star.as(StarSchool.actor(null, "figures.read"), SchoolBoardService.class, SchoolBoardService::board)
                        .warned())
                .isEqualTo(WarningGlance.NONE);
    }

    @Test
    void anotherSchoolSeesNobody() {
        warn();

        assertThat(headOf(new StarSchool().counted())).isEqualTo(WarningGlance.NONE);
    }

    @Test
    void nobodyIsShownWhereLastTermTellsAsMuch() {
        warn();
        star.write("UPDATE analytics.warning_model SET outcome = 'not-better'");

        assertThat(headOf(star)).isEqualTo(WarningGlance.NONE);
    }

    @Test
    void nothingIsLeftOnceTheSchoolOrAGuardianHasRefused() {
        warn();
        var mother = star.person("Mother");
        star.guardian(binta, mother, true);
        star.as(
                StarSchool.actor(mother, "warnings.own"),
                RefusalService.class,
                service -> service.save(binta, new SaveRefusal(true)));
        assertThat(headOf(star).first()).extracting(WarningView::pupil).containsExactly(awa);

        star.as(
                StarSchool.actor(null, "warnings.read", "warnings.manage"),
                RefusalService.class,
                service -> service.save(new SaveRefusal(true)));
        assertThat(headOf(star)).isEqualTo(WarningGlance.NONE);
    }

    private void warn() {
        star.warning(sixieme, awa, 0.6);
        star.warning(cinquieme, binta, 0.8);
    }

    private static WarningGlance headOf(StarSchool school) {
        return school.as(HEAD, SchoolBoardService.class, SchoolBoardService::board)
                .warned();
    }

    private WarningGlance teacher(UUID person, String permission) {
        return star.as(
                        StarSchool.actor(person, "rolls.read", permission),
                        TeachingBoardService.class,
                        TeachingBoardService::board)
                .warned();
    }
}
