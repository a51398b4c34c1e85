package com.educonnect.people.person;

import static com.educonnect.people.PeopleFixtures.YEAR_START;
import static com.educonnect.people.PeopleFixtures.born;
import static com.educonnect.people.PeopleFixtures.enrol;
import static com.educonnect.people.PeopleFixtures.level;
import static com.educonnect.people.PeopleFixtures.named;
import static com.educonnect.people.PeopleFixtures.openYear;
import static com.educonnect.people.PeopleFixtures.pupil;
import static com.educonnect.people.PeopleFixtures.schoolClass;
import static com.educonnect.people.PeopleFixtures.teacherOf;
import static com.educonnect.people.PeopleFixtures.withPhone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.educonnect.people.PeopleSchool;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PupilServiceIT {
    private final PeopleSchool school = new PeopleSchool();

    @Test
    void aSecondChildOfTheSameNameAndBirthDateIsAskedAbout() {
        pupil(school, "N'Guessan", "Awa");
        var other = new SavePupil(0, named("NGUESSAN", "AWA"), null, null, false);

        assertThatThrownBy(() -> save(UUID.randomUUID(), other))
                .hasMessageContaining("people.homonym")
                .hasMessageContaining("N'Guessan Awa (2015-03-14");
        save(UUID.randomUUID(), new SavePupil(0, named("NGUESSAN", "AWA"), null, null, true));
        List<Integer> pupils = school.sql(sql -> sql.query("SELECT 1 FROM pupil", row -> 1));
        assertThat(pupils).hasSize(2);
    }

    @Test
    void anApproximateBirthDateMeetsAnExactOneOfTheSameYear() {
        pupil(school, "Traoré", "Moussa");
        var about2015 = born("TRAORE", "Moussa", LocalDate.of(2015, 9, 30), "year");

        assertThatThrownBy(() -> save(UUID.randomUUID(), new SavePupil(0, about2015, null, null, false)))
                .hasMessageContaining("people.homonym");
    }

    @Test
    void bornAboutAYearIsKeptAsItsFirstDay() {
        var id = UUID.randomUUID();
        var about2013 = born("Sow", null, LocalDate.of(2013, 6, 1), "year");

        var person =
                save(id, new SavePupil(0, about2013, " ADM 7 ", null, false)).person();
        assertThat(person.birthDate()).isEqualTo(LocalDate.of(2013, 1, 1));
        assertThat(person.givenNames()).isEmpty();
    }

    @Test
    void phonesAreKeptAsTheyAreDialledFromAnywhere() {
        var id = UUID.randomUUID();
        PersonView kept =
                school.call(PersonService.class, it -> it.save(id, withPhone("Koné", "Salimata", "08 12 34 56")));

        assertThat(kept.phone()).isEqualTo("+2250708123456");
        assertThatThrownBy(() -> school.call(PersonService.class, it -> it.save(id, withPhone("Koné", "S", "12"))))
                .hasMessageContaining("people.phone-not-valid");
    }

    @Test
    void severalIdentifiersAndNoneTwice() {
        var awa = pupil(school, "Diallo", "Awa");
        var yao = pupil(school, "Kouassi", "Yao");
        identify(awa, "matricule", "21 456 K", true);
        identify(awa, "ien", "99", false);

        assertThat(identifiers(awa))
                .extracting(IdentifierView::kind, IdentifierView::checkedOn)
                .containsExactly(tuple("ien", null), tuple("matricule", LocalDate.of(2026, 11, 18)));
        assertThatThrownBy(() -> identify(yao, "matricule", "21 456 K", false))
                .hasMessageContaining("people.identifier-taken");
    }

    @Test
    void aTeacherReadsThePupilsTaughtAndNobodyElse() {
        var year = openYear(school);
        var cm2 = schoolClass(school, year, level(school, "CM2", "half_day"), "CM2 B");
        var awa = pupil(school, "Diallo", "Awa");
        var yao = pupil(school, "Kouassi", "Yao");
        enrol(school, awa, cm2, YEAR_START);
        school.as(PeopleSchool.teacher(teacherOf(school, cm2, "Bamba")));

        PupilView read = school.call(PupilService.class, it -> it.pupil(awa));
        assertThat(read.person().familyName()).isEqualTo("Diallo");
        assertThatThrownBy(() -> school.call(PupilService.class, it -> it.pupil(yao)))
                .hasMessageContaining("platform.not-found");
    }

    @Test
    void aGuardianSeesTheChildUntilACourtEndsItAndNeverTheOtherParentsPhone() {
        var awa = pupil(school, "Diallo", "Awa");
        enrol(
                school,
                awa,
                schoolClass(school, openYear(school), level(school, "CM2", "half_day"), "CM2 B"),
                YEAR_START);
        var mother = person("Traoré", "Mariam", "07 08 12 34 56");
        var father = person("Diallo", "Seydou", "05 05 12 34 56");
        guards(UUID.randomUUID(), awa, mother, 0, null);
        var link = UUID.randomUUID();
        guards(link, awa, father, 0, null);

        OwnChild child = ownChildren(father).getFirst();
        assertThat(child.familyName()).isEqualTo("Diallo");
        assertThat(child.yearStartsOn()).isEqualTo(YEAR_START);
        assertThat(child.others()).containsExactly(new OwnChild.Other("Traoré", "Mariam", "mother"));
        guards(link, awa, father, 1, LocalDate.of(2026, 11, 1));
        assertThat(ownChildren(father)).isEmpty();
        assertThat(ownChildren(mother)).hasSize(1);
    }

    private void guards(UUID id, UUID pupil, UUID guardian, int version, LocalDate endedOn) {
        school.as(PeopleSchool.office());
        var command = new SaveGuardianship(
                version, pupil, guardian, "mother", true, true, true, true, false, 0, endedOn, null);
        school.call(GuardianService.class, it -> it.save(id, command));
    }

    private List<OwnChild> ownChildren(UUID guardian) {
        school.as(PeopleSchool.teacher(guardian));
        return school.call(OwnChildrenService.class, OwnChildrenService::children);
    }

    private UUID person(String familyName, String givenNames, String phone) {
        var id = UUID.randomUUID();
        school.call(PersonService.class, it -> it.save(id, withPhone(familyName, givenNames, phone)));
        return id;
    }

    private PupilView save(UUID id, SavePupil command) {
        return school.call(PupilService.class, it -> it.save(id, command));
    }

    private void identify(UUID person, String kind, String value, boolean checked) {
        school.call(IdentifierService.class, it -> it.save(person, kind, new SaveIdentifier(value, "DSPS", checked)));
    }

    private List<IdentifierView> identifiers(UUID person) {
        return school.call(IdentifierService.class, it -> it.identifiers(person));
    }
}
