package com.educonnect.courses.assignments;

import static com.educonnect.courses.assignments.WorkSchool.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.educonnect.grades.GradeSchool;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Actor;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How often pupils hand in, until when, with what, and who reads it. */
class HandInIT {
    private static final Duration MOMENT = Duration.ofMillis(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final WorkSchool it = new WorkSchool();
    private final GradeSchool school = it.school;

    @Test
    void eachTimeIsAnAttemptOfItsOwnAndStaysAsItCame() {
        it.save(it.essay().again(2));
        for (var attempt = 1; attempt <= 3; attempt++) {
            school.school.at(NOW.plusSeconds(attempt));
            assertThat(it.own(it.mother, it.awa).open()).isTrue();
            assertThat(it.handIn(it.awaHerself, Ids.next(), " Essai " + attempt + "\n"))
                    .isEqualTo(attempt);
        }

        assertThatThrownBy(() -> it.handIn(it.awaHerself, "Encore")).hasMessage("assignments.no-more-attempts [2]");
        assertThat(it.own(it.mother, it.awa).attempts())
                .extracting(Attempt::attempt, Attempt::text, Attempt::deviceTime)
                .containsExactly(
                        tuple(3, "Essai 3", NOW.minusSeconds(3600)),
                        tuple(2, "Essai 2", NOW.minusSeconds(3600)),
                        tuple(1, "Essai 1", NOW.minusSeconds(3600)));
        assertThat(it.own(it.mother, it.awa).open()).isFalse();
        assertThat(submissions()).isEqualTo(3);
        assertThat(school.school.audited)
                .filteredOn("hand-in submission"::equals)
                .hasSize(3);
    }

    @Test
    void anIdIsTakenOnce() {
        it.save(it.essay().again(5));
        var first = it.handIn(it.awaHerself, "Un");

        for (var again : List.of(it.awaHerself, it.bintaHerself)) {
            assertThatThrownBy(() -> it.handIn(again, first, "Deux")).hasMessage("platform.conflict");
        }
        assertThat(it.own(it.awaHerself, it.awa).attempts())
                .extracting(Attempt::text)
                .containsExactly("Un");
        assertThat(submissions()).isEqualTo(1);
    }

    /** Due in two days, taken for three; the phone always says an hour before now. */
    @Test
    void theSchoolsClockDecidesWhatIsLateAndNotThePupils() {
        it.save(it.essay().due(2, 3).again(9));
        school.school.at(NOW.plus(DAY.multipliedBy(2)));
        it.handIn(it.awaHerself, "À l’heure");
        school.school.at(NOW.plus(DAY.multipliedBy(2)).plus(MOMENT));
        it.handIn(it.awaHerself, "En retard");
        school.school.at(NOW.plus(DAY.multipliedBy(3)));
        it.handIn(it.awaHerself, "Au dernier moment");
        assertThat(it.own(it.awaHerself, it.awa).open()).isTrue();
        school.school.at(NOW.plus(DAY.multipliedBy(3)).plus(MOMENT));

        assertThatThrownBy(() -> it.handIn(it.awaHerself, "Trop tard"))
                .hasMessage("assignments.not-accepted [Rédaction]");
        assertThat(it.own(it.awaHerself, it.awa).open()).isFalse();
        assertThat(it.own(it.awaHerself, it.awa).attempts())
                .extracting(Attempt::late)
                .containsExactly(true, true, false);
        assertThat(submissions()).isEqualTo(3);
    }

    @Test
    void onlyWhoIsInTheClassHandsInAndOnlyInAnOpenYear() {
        it.save(it.essay());
        assertThatThrownBy(() -> it.handIn(GradeSchool.actor(it.awa, "assignments.own"), "Texte"))
                .hasMessageStartingWith("platform.forbidden");
        school.leaves(it.binta, it.fourth, "2026-11-18");
        assertThatThrownBy(() -> it.handIn(it.bintaHerself, "Texte")).hasMessage("platform.not-found");
        assertThatThrownBy(() -> it.handIn(it.omarHimself, "Texte")).hasMessage("platform.not-found");
        school.write("UPDATE school_year SET state = 'closed'");
        assertThatThrownBy(() -> it.handIn(it.awaHerself, "Texte")).hasMessage("platform.not-found");

        assertThat(submissions()).isZero();
    }

    @Test
    void whatIsSentWithItIsThePupilsOwnAndStandsInItsOrder() {
        it.save(it.essay());
        var one = it.photo(it.awaHerself);
        var other = it.photo(it.awaHerself);
        var foreign = it.photo(it.bintaHerself);
        var spoken = it.voice(it.awaHerself, "feedback");

        for (var refused : List.of(foreign, spoken, Ids.next())) {
            assertThatThrownBy(() -> it.handIn(it.awaHerself, "Texte", one, refused))
                    .hasMessage("files.file-unknown");
        }
        assertThat(submissions()).isZero();
        it.handIn(it.awaHerself, "", other, one, other);
        assertThat(it.work(it.awa).attempts())
                .singleElement()
                .satisfies(attempt -> assertThat(attempt.files())
                        .extracting(HandedFile::id)
                        .containsExactly(other, one));
    }

    @Test
    void itIsReadByThePupilTheGroupTheirGuardiansAndWhoeverSeesTheClasssWork() {
        var cheikh = school.pupilOf(it.fourth, "BA Cheikh");
        it.save(it.essay().together(it.awa, it.binta));
        var photo = it.photo(it.awaHerself);
        assertThat(it.opens(it.teacher, photo)).isFalse();
        it.handIn(it.awaHerself, "Notre texte", photo);

        for (var reader : List.of(
                it.teacher,
                it.classTeacher,
                it.awaHerself,
                it.bintaHerself,
                it.mother,
                it.guardian(it.binta, true))) {
            assertThat(it.opens(reader, photo)).isTrue();
        }
        var past = it.guardian(it.awa, true);
        school.write("UPDATE guardianship SET ended_on = '2026-11-18' WHERE guardian_id = ?", past.person());
        for (var stranger : List.of(
                it.ofFrench,
                it.omarHimself,
                WorkSchool.pupil(cheikh),
                it.guardian(cheikh, true),
                it.guardian(it.awa, false),
                past,
                without(it.awaHerself),
                without(it.teacher))) {
            assertThat(it.opens(stranger, photo)).isFalse();
        }
        assertThat(it.own(it.awaHerself, it.awa).group()).containsExactly("SOW Binta");
        assertThat(it.own(WorkSchool.pupil(cheikh), cheikh).attempts()).isEmpty();
        assertThat(it.own(WorkSchool.pupil(cheikh), cheikh).group()).isEmpty();
    }

    private static Actor without(Actor permissions) {
        return GradeSchool.actor(permissions.person());
    }

    private long submissions() {
        return school.count("SELECT count(*) FROM submission");
    }
}
