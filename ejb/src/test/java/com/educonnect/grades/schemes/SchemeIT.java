package com.educonnect.grades.schemes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.grades.Documents;
import com.educonnect.grades.GradeSchool;
import com.educonnect.grades.results.GradebookService;
import com.educonnect.grades.results.GradebookView;
import com.educonnect.grades.rules.scheme.Presets;
import com.educonnect.platform.Ids;
import jakarta.json.Json;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SchemeIT {
    private final GradeSchool school = new GradeSchool();

    @Test
    void aPresetIsCopiedAndThenTheSchoolsOwn() {
        var copied = school.as(school.office, SchemeService.class, service -> service.scheme(school.scheme));

        assertThat(copied.document()).isEqualTo(Documents.object(Presets.document("sn-secondary")));
        assertThat(save(school.scheme, own(0, null)).version()).isEqualTo(1);
        assertThat(save(school.scheme, own(0, null)).version()).isEqualTo(1);
        assertThatThrownBy(() -> save(school.scheme, preset(0, null, "ml-secondary")))
                .hasMessageStartingWith("platform.stale-version");
    }

    @Test
    void everyPresetCanBeTaken() {
        var presets = school.as(school.office, SchemeService.class, SchemeService::presets);

        assertThat(presets).hasSameSizeAs(Presets.names());
        for (var preset : presets) {
            var fresh = new SaveScheme(0, school.year, level(), preset.preset(), preset.preset(), null);
            assertThat(save(Ids.next(), fresh).document()).isEqualTo(preset.document());
        }
    }

    @Test
    void aDocumentThatCannotBeReadIsRefusedAtItsPlace() {
        var broken = Json.createObjectBuilder(Documents.object(Presets.document("sn-secondary")))
                .add("categories", Json.createArrayBuilder())
                .build();

        assertThatThrownBy(() -> save(Ids.next(), new SaveScheme(0, school.year, school.level, "x", null, broken)))
                .hasMessage("scheme.contradiction [categories]");
        assertThatThrownBy(() -> save(Ids.next(), new SaveScheme(0, school.year, school.level, "x", null, null)))
                .hasMessage("grades.document-needed");
    }

    @Test
    void aYearAndLevelHaveOneAndItPrecedesThatOfTheYear() {
        assertThatThrownBy(() -> save(Ids.next(), preset(0, null, "sn-secondary")))
                .hasMessage("grades.scheme-exists");
        assertThatThrownBy(() -> save(school.scheme, preset(0, school.level, "sn-secondary")))
                .hasMessage("grades.scheme-is-fixed");
        save(Ids.next(), preset(0, school.level, "cm-francophone"));
        var gradebook = school.as(
                school.office, GradebookService.class, service -> service.gradebook(school.mathsOf(school.fourth)));
        assertThat(gradebook.categories()).extracting(GradebookView.Kind::code).doesNotContain("devoir");
    }

    @Test
    void whatWasAssessedKeepsItsKind() {
        school.devoir(school.fourth);

        assertThatThrownBy(() -> save(school.scheme, preset(0, null, "cm-francophone")))
                .hasMessage("grades.category-in-use [devoir]");
        assertThatThrownBy(() -> save(Ids.next(), preset(0, school.level, "cm-francophone")))
                .hasMessage("grades.category-in-use [devoir]");
    }

    @Test
    void sealedResultsKeepTheirRules() {
        var seal = school.seal(school.fourth, school.first);

        assertThatThrownBy(() -> save(school.scheme, own(0, null))).hasMessage("grades.scheme-sealed [4A]");
        assertThatThrownBy(() -> save(Ids.next(), preset(0, school.level, "sn-secondary")))
                .hasMessage("grades.scheme-sealed [4A]");
        assertThat(save(Ids.next(), preset(0, level(), "sn-secondary")).version())
                .isZero();
        school.reopen(seal);
        assertThat(save(school.scheme, own(0, null)).version()).isEqualTo(1);
    }

    @Test
    void aYearOrLevelOfNobodyIsRefused() {
        assertThatThrownBy(() -> save(Ids.next(), preset(0, UUID.randomUUID(), "sn-secondary")))
                .hasMessage("people.unknown-reference [level]");
        var nowhere = new SaveScheme(0, UUID.randomUUID(), null, "x", "sn-secondary", null);
        assertThatThrownBy(() -> save(Ids.next(), nowhere)).hasMessage("people.unknown-reference [school_year]");
    }

    @Test
    void withoutOneNothingIsAssessed() {
        school.write("DELETE FROM grading_scheme");

        assertThatThrownBy(() -> school.devoir(school.fourth)).hasMessage("grades.no-scheme");
    }

    private UUID level() {
        var id = Ids.next();
        school.write("INSERT INTO level (id, code, name) VALUES (?, ?, 'Niveau')", id, id.toString());
        return id;
    }

    private SaveScheme preset(int version, UUID level, String preset) {
        return new SaveScheme(version, school.year, level, "Règles", preset, null);
    }

    /** That of Senegal without places. */
    private SaveScheme own(int version, UUID level) {
        var document = Json.createObjectBuilder(Documents.object(Presets.document("sn-secondary")))
                .add("ranking", Json.createObjectBuilder().add("general", false).add("subject", false))
                .build();
        return new SaveScheme(version, school.year, level, "Règles", "sn-secondary", document);
    }

    private SchemeView save(UUID id, SaveScheme command) {
        return school.as(school.office, SchemeService.class, service -> service.save(id, command));
    }
}
