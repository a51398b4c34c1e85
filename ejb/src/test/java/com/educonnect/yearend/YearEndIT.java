package com.educonnect.yearend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.platform.Ids;
import com.educonnect.yearend.YearEndView.Flow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A thousand pupils in twenty classes of four levels. */
class YearEndIT {
    private static final int PUPILS = 1_000;
    private static final int LEAVERS = 5 * 44 + 20;

    private final EndingSchool school = new EndingSchool(5, 50);

    @Test
    void aPlanWritesNothing() {
        var before = school.rows();

        var view = school.view();

        assertThat(view.pupils()).isEqualTo(PUPILS);
        assertThat(view.open()).isZero();
        assertThat(view.asked()).isEqualTo(PUPILS - LEAVERS);
        assertThat(view.flows())
                .contains(
                        new Flow(school.classes.get(0), school.classes.get(5), "promoted", 44),
                        new Flow(school.classes.get(0), school.classes.get(0), "repeats", 5),
                        new Flow(school.classes.get(0), null, "excluded", 1),
                        new Flow(school.classes.get(15), null, "leaves", 44));
        assertThat(view.classes().get(5)).returns(49, YearEndView.ClassLine::coming);
        assertThat(school.rows()).isEqualTo(before);
        assertThat(school.school.audited).isEmpty();
    }

    @Test
    void doneTwiceItIsDoneOnceAndUndoneItNeverWas() {
        var before = school.rows();
        school.start();
        school.run(school.take());
        var done = school.rows();

        assertThat(school.view()).returns("done", YearEndView::state).returns(PUPILS - LEAVERS, YearEndView::enrolled);
        assertThat(school.count("SELECT count(*) FROM enrollment")).isEqualTo(2L * PUPILS - LEAVERS);
        school.write("UPDATE year_end SET state = 'running'");
        school.silent();
        school.run(school.take());
        assertThat(school.rows()).isEqualTo(done);
        assertThat(school.start(school.view().plan()).state()).isEqualTo("done");

        school.undo();
        assertThat(school.rows()).isEqualTo(before);
        school.undo();
        assertThat(school.rows()).isEqualTo(before);
        assertThat(school.view().state()).isEqualTo("planned");
        assertThat(school.school.audited)
                .contains(
                        "year-end.start school_year",
                        "year-end.copy school_year",
                        "year-end.enrol school_class",
                        "year-end.done school_year",
                        "year-end.undo school_year");
    }

    @Test
    void whereverItIsKilledItComesToTheSameYear() {
        var before = school.rows();
        school.start();
        school.run(school.take());
        var whole = school.rows();
        for (var killedAt : List.of(0, 1, 7, 15)) {
            school.undo();
            school.start();
            killed(killedAt);
            school.silent();
            school.run(school.take());
            assertThat(school.rows()).as("killed at chunk " + killedAt).isEqualTo(whole);
        }
        school.undo();
        school.start();
        killed(3);
        school.silent();
        school.finish(school.take());
        assertThat(school.view().state()).isEqualTo("failed");
        assertThat(school.view().problem()).hasSize(PUPILS - LEAVERS - 3 * 50 + 3);
        school.undo();
        assertThat(school.rows()).isEqualTo(before);
    }

    @Test
    void aServerThatLostTheJobEnrolsNobody() {
        school.start();
        var first = school.take();
        school.copy(first);
        var chunk = school.chunks(school.classes.get(0)).getFirst();
        Optional<Integer> meanwhile = school.as(Promotion.class, it -> it.take(school.year));
        assertThat(meanwhile).isEmpty();
        school.silent();
        var second = school.take();

        assertThatThrownBy(() -> school.enrol(first, chunk)).hasMessageContaining("later attempt");
        school.run(second);
        assertThat(school.view().enrolled()).isEqualTo(PUPILS - LEAVERS);
    }

    @Test
    void theNextYearIsOrganisedAsTheOldOne() {
        school.start();
        school.run(school.take());

        assertThat(inNext("school_class")).isEqualTo(20);
        assertThat(inNext("coefficient")).isEqualTo(4);
        assertThat(inNext("grading_scheme")).isEqualTo(1);
        assertThat(school.count(
                        "SELECT count(*) FROM card_template t JOIN period p ON p.id = t.period_id"
                                + " WHERE t.school_year_id = ? AND p.school_year_id = t.school_year_id",
                        school.next))
                .isEqualTo(1);
        assertThat(school.count(
                        "SELECT count(*) FROM period WHERE school_year_id = ? AND (name, starts_on, ends_on) IN"
                                + " (('T1', date '2026-09-07', date '2027-01-29'), ('T2', '2027-02-01', '2027-07-02'))",
                        school.next))
                .isEqualTo(2);
        assertThat(school.count(
                        "SELECT count(*) FROM closure WHERE school_year_id = ? AND provisional"
                                + " AND starts_on = date '2026-12-19'",
                        school.next))
                .isEqualTo(1);
        assertThat(school.count(
                        "SELECT count(*) FROM teaching_assignment t JOIN school_class c ON c.id ="
                                + " t.school_class_id WHERE c.school_year_id = ? AND t.starts_on IS NULL",
                        school.next))
                .isEqualTo(20);
        assertThat(school.count(
                        "SELECT count(*) FROM enrollment e JOIN school_class c ON c.id = e.school_class_id"
                                + " WHERE c.school_year_id = ? AND e.repeating AND e.starts_on = '2026-09-07'",
                        school.next))
                .isEqualTo(100);
        assertThat(school.count("SELECT count(*) FROM school_year WHERE id = ? AND state = 'draft'", school.next))
                .isEqualTo(1);
    }

    private long inNext(String table) {
        return school.count("SELECT count(*) FROM " + table + " WHERE school_year_id = ?", school.next);
    }

    @Test
    void openingClosesTheOldYearAndWhoeverGoesHasLeft() {
        school.start();
        assertThatThrownBy(this::open).hasMessageContaining("yearend.still-goes");
        school.run(school.take());

        assertThat(open().state()).isEqualTo("opened");
        assertThat(open().next().state()).isEqualTo("open");

        assertThat(school.view().year().state()).isEqualTo("closed");
        assertThat(school.count("SELECT count(*) FROM pupil WHERE left_on = '2026-07-04' AND left_reason ="
                        + " 'Fin de scolarité'"))
                .isEqualTo(5 * 44);
        assertThat(school.count(
                        "SELECT count(*) FROM pupil WHERE left_on = '2026-07-04' AND left_reason LIKE 'Exclu%'"))
                .isEqualTo(20);
        assertThatThrownBy(school::undo).hasMessageContaining("yearend.already-opened");
        assertThat(school.view().pupils()).isEqualTo(PUPILS);
    }

    private YearEndView open() {
        return school.as(OpeningService.class, it -> it.open(school.year));
    }

    @Test
    void whatPeopleBuiltOnTheNextYearIsNotTornDown() {
        school.start();
        school.run(school.take());
        var made = school.rows();
        var late = school.person("LATE");
        school.write("INSERT INTO pupil (person_id) VALUES (?)", late);
        school.write(
                "INSERT INTO enrollment (id, pupil_id, school_class_id, kind, starts_on) SELECT uuidv7(), ?, id, 'class',"
                        + " '2026-09-07' FROM school_class WHERE school_year_id = ? AND code = '6A'",
                late,
                school.next);

        assertThatThrownBy(school::undo).hasMessageContaining("yearend.built-upon");
        school.write("DELETE FROM enrollment WHERE pupil_id = ?", late);
        school.write("DELETE FROM pupil WHERE person_id = ?", late);
        school.write("DELETE FROM person WHERE id = ?", late);
        assertThat(school.rows()).isEqualTo(made);
        school.undo();
    }

    @Test
    void whomNobodyDecidedPeopleMustDecide() {
        var pupil = school.pupil(school.classes.get(0), null, "ZZ Nouvelle", null, null);
        var seen = school.view();
        assertThat(seen.open()).isEqualTo(1);
        assertThatThrownBy(() -> school.start(seen.plan())).hasMessageContaining("yearend.still-undecided");
        var open = school.as(YearEndService.class, it -> it.pupils(school.year, "open", null, null, 10));
        assertThat(open.items()).extracting(MoveView::name).containsExactly("ZZ Nouvelle");

        var placed = place(pupil, new PlacePupil("passes", school.classes.get(6), false));
        place(pupil, new PlacePupil("passes", school.classes.get(6), false));

        assertThat(placed).returns("promoted", MoveView::outcome).returns(school.classes.get(6), MoveView::to);
        assertThat(school.school.audited).containsExactly("year-end.place pupil");
        assertThatThrownBy(() -> school.start(seen.plan())).hasMessageContaining("yearend.plan-changed");
        school.start();
        assertThatThrownBy(() -> place(pupil, new PlacePupil("repeats", null, false)))
                .hasMessageContaining("yearend.already-made");
    }

    @Test
    void aCouncilsDecisionIsTheCouncils() {
        UUID pupil = school.as(YearEndService.class, it -> it.pupils(school.year, "repeats", null, null, 1))
                .items()
                .getFirst()
                .pupil();

        assertThatThrownBy(() -> place(pupil, new PlacePupil("passes", null, false)))
                .hasMessageContaining("yearend.council-decided");
        assertThatThrownBy(() -> place(pupil, new PlacePupil(null, Ids.next(), false)))
                .hasMessageContaining("yearend.class-of-another-year");
        assertThatThrownBy(() -> place(Ids.next(), new PlacePupil("passes", null, false)))
                .hasMessageContaining("yearend.not-at-the-end");
        assertThat(place(pupil, new PlacePupil(null, school.classes.get(1), false)))
                .returns("repeats", MoveView::outcome)
                .returns(school.classes.get(1), MoveView::to);
    }

    @Test
    void aCouncilThatIsOpenedAgainHasNotDecided() {
        school.write("UPDATE council SET state = 'sitting' WHERE school_class_id = ?", school.classes.get(2));

        assertThat(school.view().open()).isEqualTo(50);
    }

    @Test
    void theNextYearComesLaterAndHoldsThePeriods() {
        var plan = school.view().plan();
        assertThatThrownBy(() -> start(LocalDate.of(2026, 7, 3), LocalDate.of(2027, 7, 2), plan))
                .hasMessageContaining("yearend.next-year-too-early");
        assertThatThrownBy(() -> start(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 12, 1), plan))
                .hasMessageContaining("yearend.next-year-too-short");
        school.write("UPDATE level SET position = 0");
        assertThatThrownBy(() -> start(LocalDate.of(2026, 9, 7), LocalDate.of(2027, 7, 2), plan))
                .hasMessageContaining("yearend.levels-unordered");
    }

    private void start(LocalDate from, LocalDate to, String plan) {
        school.as(
                PassageService.class,
                it -> it.start(school.year, new StartYearEnd(school.next, "2026-2027", from, to, plan)));
    }

    @Test
    void listsGoOnBehindTheLastPupil() {
        var first = page(null);
        var second = page(first.next());

        assertThat(first.items()).hasSize(200).extracting(MoveView::name).startsWith("6A 0");
        assertThat(second.items()).hasSize(200).doesNotContainAnyElementsOf(first.items());
    }

    private com.educonnect.platform.Page<MoveView> page(String cursor) {
        return school.as(YearEndService.class, it -> it.pupils(school.year, null, null, cursor, 200));
    }

    private MoveView place(UUID pupil, PlacePupil command) {
        return school.as(YearEndService.class, it -> it.place(school.year, pupil, command));
    }

    /** The server dies within the transaction of that chunk. */
    private void killed(int chunk) {
        var attempt = school.take();
        school.copy(attempt);
        for (var number = 0; number < chunk; number++) {
            school.enrol(attempt, school.chunks(school.classes.get(number)).getFirst());
        }
        if (chunk < 15) {
            var last = school.chunks(school.classes.get(chunk)).getFirst();
            assertThatThrownBy(() -> school.as(Promotion.class, it -> {
                        it.enrol(school.year, attempt, last);
                        throw new IllegalStateException("the power fails");
                    }))
                    .hasMessage("the power fails");
        }
    }
}
