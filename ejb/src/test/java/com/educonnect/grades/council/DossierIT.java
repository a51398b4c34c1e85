package com.educonnect.grades.council;

import static com.educonnect.grades.GradeSchool.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.grades.Documents;
import com.educonnect.grades.GradeSchool;
import com.educonnect.grades.rules.scheme.Presets;
import com.educonnect.tenancy.Actor;
import jakarta.json.Json;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a council of 4e A is told of Awa, who has 15 in Maths in the first semester and 9 in the second. */
class DossierIT {
    private final GradeSchool school = new GradeSchool();
    private final UUID awa = school.pupilOf(school.fourth, "A NDIAYE");
    private final CouncilFixtures first = new CouncilFixtures(school, school.fourth, school.first);
    private final CouncilFixtures last = new CouncilFixtures(school, school.fourth, school.second);
    private final Actor head = school.office;
    private final Actor classTeacher = school.teacher(school.fourth, null, "class_teacher");
    private final Actor diop = school.teacher(school.fourth, school.maths, "teacher");

    @BeforeEach
    void marks() {
        var devoir = school.devoir(school.fourth);
        school.enter(head, school.mathsOf(school.fourth), score(devoir, awa, 0, "15"));
    }

    @Test
    void aMarkForConductIsWhatRulesGoBy() {
        propose("ci-secondary");
        assertThat(proposed(first)).containsExactly("tableau-d-honneur", "encouragements");

        var told = first.dossier(classTeacher, awa, conduct(0, "9,5"));
        assertThat(told.version()).isEqualTo(1);
        assertThat(proposed(first))
                .containsExactly("tableau-d-honneur barred", "encouragements barred", "blame-conduite");
        assertThat(first.pupil(awa).dossier()).isEqualTo(told);

        first.dossier(classTeacher, awa, conduct(1, "13"));
        assertThat(proposed(first)).containsExactly("tableau-d-honneur", "encouragements", "avertissement-conduite");
        first.dossier(classTeacher, awa, conduct(2, null));
        assertThat(proposed(first)).containsExactly("tableau-d-honneur", "encouragements");
    }

    /** (9 + 11) / 2 opens the Seconde in Côte d'Ivoire; in Benin the examination does by itself. */
    @Test
    void anExaminationIsWhatRulesGoByAtTheYearsEnd() {
        school.write("UPDATE level SET code = '3e'");
        year("9");
        propose("ci-secondary");
        assertThat(proposed(last)).contains("council").doesNotContain("passes");
        last.dossier(head, awa, exam(0, "10.99", null));
        assertThat(proposed(last)).doesNotContain("passes");
        last.dossier(head, awa, exam(1, "11", null));
        assertThat(proposed(last)).contains("passes");

        propose("bj-secondary");
        assertThat(proposed(last)).containsExactly("repeats");
        last.dossier(head, awa, exam(2, null, false));
        assertThat(proposed(last)).containsExactly("repeats");
        last.dossier(head, awa, exam(3, null, true));
        assertThat(proposed(last)).containsExactly("passes");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> first.dossier(head, awa, conduct(0, "20.5"))).hasMessage("grades.mark-off-scale [20]");
        assertThatThrownBy(() -> last.dossier(head, awa, exam(0, "20.01", null)))
                .hasMessage("grades.mark-off-scale [20]");
        assertThatThrownBy(() -> first.dossier(head, awa, exam(0, null, true))).hasMessage("grades.exam-ends-year");
        var elsewhere = school.pupilOf(school.schoolClass("class", "5B"), "B SOW");
        assertThatThrownBy(() -> first.dossier(head, elsewhere, conduct(0, "12")))
                .hasMessage("grades.pupil-not-in-class");
        first.step(head, "sitting", null);
        first.step(head, "closed", null);
        assertThatThrownBy(() -> first.dossier(head, awa, conduct(0, "12"))).hasMessage("grades.council-closed");
    }

    @Test
    void isWrittenByThoseWhoPrepareAndNeverOverAnothersUnseen() {
        assertThatThrownBy(() -> first.dossier(diop, awa, conduct(0, "12"))).hasMessage("platform.not-found");
        assertThatThrownBy(() -> first.dossier(head, awa, conduct(1, "12"))).hasMessage("platform.stale-version");
        first.dossier(classTeacher, awa, conduct(0, "12"));
        assertThat(first.dossier(classTeacher, awa, conduct(0, "12")).version()).isEqualTo(1);
        assertThatThrownBy(() -> first.dossier(head, awa, conduct(0, "13"))).hasMessage("platform.stale-version");
        assertThatThrownBy(() -> first.dossier(head, awa, conduct(2, "13"))).hasMessage("platform.stale-version");
        assertThat(first.dossier(head, awa, conduct(1, "13")).version()).isEqualTo(2);
    }

    private void year(String score) {
        school.write("UPDATE mark SET score = ?::numeric", score);
    }

    private java.util.List<String> proposed(CouncilFixtures council) {
        return council.pupil(awa).proposed().stream()
                .map(each -> each.code() + (each.barred() ? " barred" : ""))
                .toList();
    }

    /** The school counts as before and proposes as that preset does. */
    private void propose(String preset) {
        var rules = Documents.object(Presets.document(preset));
        var document = Json.createObjectBuilder(Documents.object(Presets.document("sn-secondary")))
                .add("proposals", rules.get("proposals"));
        if (rules.containsKey("stages")) {
            document.add("stages", rules.get("stages"));
        }
        school.write(
                "UPDATE grading_scheme SET document = ?::jsonb",
                document.build().toString());
    }

    private static SaveDossier conduct(int version, String mark) {
        return new SaveDossier(version, number(mark), null, null, null);
    }

    private static SaveDossier exam(int version, String average, Boolean passed) {
        return new SaveDossier(version, null, "BEPC", number(average), passed);
    }

    private static BigDecimal number(String mark) {
        return mark == null ? null : new BigDecimal(mark.replace(',', '.'));
    }
}
