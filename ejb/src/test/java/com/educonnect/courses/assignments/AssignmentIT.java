package com.educonnect.courses.assignments;

import static com.educonnect.courses.assignments.RubricTest.criterion;
import static com.educonnect.courses.assignments.RubricTest.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.files.FileFixtures;
import com.educonnect.grades.GradeSchool;
import com.educonnect.people.PeopleSchool;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Actor;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AssignmentIT {
    private static final GradeSchool SCHOOL = new GradeSchool();
    private static final Instant NOW = PeopleSchool.NOW;

    private final UUID fourth = SCHOOL.schoolClass("class", "4 " + UUID.randomUUID());
    private final UUID awa = SCHOOL.pupilOf(fourth, "NDIAYE Awa");
    private final UUID binta = SCHOOL.pupilOf(fourth, "SOW Binta");
    private final UUID id = Ids.next();
    private final Actor diop = teacherOf(SCHOOL.maths);

    @Test
    void whatIsHandedInIsMarkedByItsRubricAndGivenBack() {
        save(rubric(essay()));
        var submission = handIn(awa, "Il était une fois");
        var listed = marking().pupils();
        assertThat(listed.getFirst().attempts()).isEqualTo(1);
        assertThat(listed.getLast().attempts()).isZero();
        assertThat(own(awa).mark()).isNull();

        mark(awa, rubricMark(0, submission, false));
        assertThat(own(awa).mark()).isNull();
        SCHOOL.as(diop, MarkingService.class, service -> service.release(id));

        assertThat(own(awa).mark().score()).isEqualByComparingTo("15");
        assertThat(own(awa).mark().feedback()).isEqualTo("Bien");
        assertThat(ownAs(guardianOf(awa), awa).mark()).isNotNull();
        assertThat(list(diop).getFirst())
                .returns(2, AssignmentLine::pupils)
                .returns(1, AssignmentLine::handedIn)
                .returns(1, AssignmentLine::released);
    }

    @Test
    void anothersWorkIsNotThere() {
        save(essay());
        handIn(awa, "Texte");
        assertThatThrownBy(() -> ownAs(pupil(binta), awa)).hasMessage("platform.not-found");
        assertThatThrownBy(() -> ownAs(SCHOOL.guardian(binta, true), awa)).hasMessageStartingWith("platform.");
        assertThatThrownBy(() -> ownAs(guardian(awa, false), awa)).hasMessage("platform.not-found");
        assertThatThrownBy(() ->
                        SCHOOL.as(teacherOf(SCHOOL.french), MarkingService.class, service -> service.work(id, awa)))
                .hasMessage("platform.not-found");
        assertThatThrownBy(() -> handIn(SCHOOL.pupilOf(SCHOOL.fourth, "FALL Omar"), "Texte"))
                .hasMessage("platform.not-found");
    }

    @Test
    void nobodyHandsInOftenerThanAllowedOrAfterTheEnd() {
        save(essay());
        handIn(awa, "Un");
        assertThatThrownBy(() -> handIn(awa, "Deux")).hasMessageStartingWith("assignments.no-more-attempts");
        assertThatThrownBy(() -> handIn(binta, " ")).hasMessage("assignments.nothing-handed-in");
        save(essay().due(-2, null));
        assertThatThrownBy(() -> handIn(binta, "Trop tard")).hasMessageStartingWith("assignments.not-accepted");
        save(essay().due(-2, 3).version(1));
        var late = handIn(binta, "En retard");
        mark(binta, new SaveWorkMark(0, late, List.of(), new BigDecimal("16"), null, false, null, null, false, true));
        assertThat(own(binta).mark().score()).isEqualByComparingTo("12");
        mark(binta, new SaveWorkMark(1, late, List.of(), new BigDecimal("16"), null, true, null, null, false, true));
        assertThat(own(binta).mark().score()).isEqualByComparingTo("16");
    }

    @Test
    void whatGoesWithItIsReadByTheClassOnceItIsShown() {
        var sheet = FileFixtures.sent(SCHOOL.school, diop, "assignment");
        save(essay().hidden().with(sheet));
        var french = teacherOf(SCHOOL.french);
        var classTeacher = GradeSchool.actor(
                SCHOOL.teacher(fourth, SCHOOL.french, "class_teacher").person(), "assignments.read");
        assertThat(reads(classTeacher, sheet)).isTrue();
        assertThat(reads(pupil(awa), sheet)).isFalse();

        save(essay().with(sheet));
        assertThat(own(awa).attachments()).extracting(HandedFile::name).containsExactly(FileFixtures.NAME);
        for (var reader : List.of(pupil(awa), guardianOf(awa))) {
            assertThat(reads(reader, sheet)).isTrue();
        }
        var elsewhere = pupil(SCHOOL.pupilOf(SCHOOL.fourth, "FALL Omar"));
        for (var stranger : List.of(french, guardian(awa, false), elsewhere)) {
            assertThat(reads(stranger, sheet)).isFalse();
        }
        SCHOOL.as(diop, TaskService.class, service -> {
            service.cancel(id);
            return null;
        });
        assertThat(reads(pupil(awa), sheet)).isFalse();
    }

    @Test
    void whatGoesWithItWasSentForItOrStandsThereAlready() {
        var voice = FileFixtures.sent(SCHOOL.school, diop, "submission");
        assertThatThrownBy(() -> save(essay().with(voice))).hasMessage("files.file-unknown");
        var sheet = FileFixtures.sent(SCHOOL.school, diop, "assignment");
        save(essay().with(sheet, sheet));
        var colleague = teacherOf(SCHOOL.maths);
        var kept = SCHOOL.as(
                colleague,
                TaskService.class,
                service -> service.save(id, essay().maximum("10").with(sheet).command()));
        assertThat(kept.attachments()).extracting(HandedFile::id).containsExactly(sheet);
    }

    @Test
    void itBelongsToALessonOfItsOwnClassAndSubjectAndOutlivesIt() {
        var lesson = lesson(fourth, SCHOOL.maths, NOW);
        var foreign = lesson(SCHOOL.fourth, SCHOOL.maths, NOW);
        var other = lesson(fourth, SCHOOL.french, NOW);
        for (var refused : List.of(foreign, other, UUID.randomUUID())) {
            assertThatThrownBy(() -> save(essay().of(refused))).hasMessage("assignments.lesson-elsewhere");
        }
        assertThat(save(essay().of(lesson)).lesson()).returns("Leçon", LessonLink::title);
        assertThat(own(awa).lesson()).returns(lesson, LessonLink::id);
        SCHOOL.school.sql(data -> data.update("UPDATE lesson SET visible_from = NULL WHERE id = ?", lesson));
        assertThat(own(awa).lesson()).isNull();
        SCHOOL.school.sql(data -> data.update("DELETE FROM lesson WHERE id = ?", lesson));
        assertThat(save(essay().version(0)).lesson()).isNull();
    }

    private static UUID lesson(UUID schoolClass, UUID subject, Instant visible) {
        var ids = List.of(Ids.next(), Ids.next(), Ids.next());
        SCHOOL.school.sql(data -> data.update(
                "INSERT INTO course (id, school_class_id, subject_id, title, published_at) VALUES (?, ?, ?, 'Cours', ?)",
                ids.get(0),
                schoolClass,
                subject,
                visible));
        SCHOOL.school.sql(data -> data.update(
                "INSERT INTO course_module (id, course_id, title, position) VALUES (?, ?, 'Partie', 0)",
                ids.get(1),
                ids.get(0)));
        SCHOOL.school.sql(data -> data.update(
                "INSERT INTO lesson (id, module_id, title, position, visible_from) VALUES (?, ?, 'Leçon', 0, ?)",
                ids.get(2),
                ids.get(1),
                visible));
        return ids.get(2);
    }

    private static boolean reads(Actor reader, UUID file) {
        return SCHOOL.as(reader, AssignmentFiles.class, files -> files.allows(file));
    }

    @Test
    void whatIsBeingPreparedIsSeenByTheTeacherOnly() {
        save(essay().hidden());
        assertThatThrownBy(() -> own(awa)).hasMessage("platform.not-found");
        assertThatThrownBy(() -> handIn(awa, "Texte")).hasMessage("platform.not-found");
        assertThat(list(diop)).hasSize(1);
    }

    @Test
    void aGroupHandsInOnceAndIsMarkedTogetherButForWhoWasMarkedOtherwise() {
        save(essay().together(awa, binta));
        var work = handIn(awa, "Notre texte");
        assertThat(own(binta).attempts()).hasSize(1);
        assertThatThrownBy(() -> handIn(binta, "Encore")).hasMessageStartingWith("assignments.no-more-attempts");
        mark(awa, number(0, work, "14", true));
        assertThat(own(binta).mark().score()).isEqualByComparingTo("14");
        mark(binta, new SaveWorkMark(1, work, List.of(), BigDecimal.TEN, null, false, null, null, false, true));
        mark(awa, number(1, work, "15", true));
        assertThat(own(awa).mark().score()).isEqualByComparingTo("15");
        assertThat(own(binta).mark().score()).isEqualByComparingTo("10");
    }

    @Test
    void whoSawAnEarlierMarkOverwritesNothing() {
        save(essay());
        mark(awa, number(0, null, "14", false));
        mark(awa, number(0, null, "14", false));
        assertThatThrownBy(() -> mark(awa, number(0, null, "15", false))).hasMessage("platform.stale-version");
        assertThatThrownBy(() -> mark(awa, number(1, null, "20.5", false)))
                .hasMessage("assignments.score-off-scale [20]");
        assertThatThrownBy(() -> mark(awa, number(1, UUID.randomUUID(), "12", false)))
                .hasMessage("assignments.submission-unknown");
    }

    @Test
    void onceMarkedTheScaleStays() {
        save(essay());
        mark(awa, number(0, null, "14", false));
        assertThatThrownBy(() -> save(essay().maximum("10"))).hasMessage("assignments.marked-already");
        assertThatThrownBy(() -> SCHOOL.as(
                        teacherOf(SCHOOL.french), TaskService.class, service -> service.save(id, essay().command())))
                .hasMessage("platform.not-found");
    }

    private SaveWorkMark rubricMark(int version, UUID submission, boolean release) {
        return new SaveWorkMark(
                version,
                submission,
                List.of(points("idees", "5"), points("langue", "10")),
                null,
                null,
                false,
                "Bien",
                null,
                false,
                release);
    }

    private static SaveWorkMark number(int version, UUID submission, String score, boolean wholeGroup) {
        return new SaveWorkMark(
                version, submission, List.of(), new BigDecimal(score), null, false, null, null, wholeGroup, wholeGroup);
    }

    private Asked essay() {
        return new Asked(fourth, SCHOOL.maths);
    }

    private static Asked rubric(Asked asked) {
        return asked.rubric(criterion("idees", "Idées", "0", "5", "10"), criterion("langue", "Langue", "0", "10"));
    }

    private TaskView save(Asked asked) {
        return SCHOOL.as(diop, TaskService.class, service -> service.save(id, asked.command()));
    }

    private MarkingView marking() {
        return SCHOOL.as(diop, MarkingService.class, service -> service.marking(id));
    }

    private PupilWork mark(UUID pupil, SaveWorkMark command) {
        return SCHOOL.as(diop, MarkingService.class, service -> service.mark(id, pupil, command));
    }

    private UUID handIn(UUID pupil, String text) {
        var submission = Ids.next();
        SCHOOL.as(
                pupil(pupil),
                HandInService.class,
                service -> service.handIn(submission, new HandIn(id, text, List.of()), NOW.minus(Duration.ofHours(1))));
        return submission;
    }

    private OwnAssignment own(UUID pupil) {
        return ownAs(pupil(pupil), pupil);
    }

    private OwnAssignment ownAs(Actor caller, UUID pupil) {
        return SCHOOL.as(caller, OwnAssignmentService.class, service -> service.assignment(pupil, id));
    }

    private List<AssignmentLine> list(Actor caller) {
        return SCHOOL.as(caller, TaskService.class, service -> service.assignments(fourth, null, null, null))
                .items();
    }

    private static Actor pupil(UUID person) {
        return GradeSchool.actor(person, "assignments.own", "assignments.hand-in");
    }

    private static Actor guardianOf(UUID pupil) {
        return guardian(pupil, true);
    }

    private static Actor guardian(UUID pupil, boolean custody) {
        return GradeSchool.actor(SCHOOL.guardian(pupil, custody).person(), "assignments.own");
    }

    private Actor teacherOf(UUID subject) {
        var teacher = SCHOOL.teacher(fourth, subject, "teacher");
        return GradeSchool.actor(
                teacher.person(), "marks.read", "marks.enter", "assignments.read", "assignments.manage");
    }
}
