package com.educonnect.courses.assignments;

import com.educonnect.files.FileFixtures;
import com.educonnect.grades.GradeSchool;
import com.educonnect.people.PeopleSchool;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Actor;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** 4e A, whose teacher of Maths asks it for one essay; Awa and Binta are in it, and Omar is in another class. */
final class WorkSchool {
    static final Instant NOW = PeopleSchool.NOW;
    private static final byte[] SOUND = HexFormat.of()
            .parseHex("4f676753000200000000000000000100000000000000000000000113" + "4f70757348656164010138010000000000");

    final GradeSchool school = new GradeSchool();
    final UUID fourth = school.fourth;
    final UUID fifth = school.schoolClass("class", "5A");
    final UUID awa = school.pupilOf(fourth, "NDIAYE Awa");
    final UUID binta = school.pupilOf(fourth, "SOW Binta");
    final UUID omar = school.pupilOf(fifth, "FALL Omar");
    final Actor awaHerself = pupil(awa);
    final Actor bintaHerself = pupil(binta);
    final Actor omarHimself = pupil(omar);
    final Actor mother = guardian(awa, true);
    final Actor teacher = teacher(fourth, school.maths, "teacher");
    final Actor colleague = teacher(fourth, school.maths, "teacher");
    final Actor ofFrench = teacher(fourth, school.french, "teacher");
    final Actor classTeacher = teacher(fourth, school.french, "class_teacher");
    final UUID essay = Ids.next();

    static Actor pupil(UUID person) {
        return GradeSchool.actor(person, "assignments.own", "assignments.hand-in");
    }

    Actor guardian(UUID child, boolean custody) {
        return GradeSchool.actor(school.guardian(child, custody).person(), "assignments.own");
    }

    Actor teacher(UUID schoolClass, UUID subject, String role) {
        var staff = school.teacher(schoolClass, subject, role).person();
        return GradeSchool.actor(staff, "assignments.read", "assignments.manage");
    }

    Asked essay() {
        return new Asked(fourth, school.maths);
    }

    TaskView save(Asked asked) {
        return save(essay, asked);
    }

    TaskView save(UUID id, Asked asked) {
        return school.as(teacher, TaskService.class, service -> service.save(id, asked.command()));
    }

    void cancel(UUID id) {
        school.as(teacher, TaskService.class, service -> {
            service.cancel(id);
            return null;
        });
    }

    /** By the pupil's clock an hour ago. */
    UUID handIn(Actor pupil, String text, UUID... files) {
        var submission = Ids.next();
        handIn(pupil, submission, text, files);
        return submission;
    }

    int handIn(Actor pupil, UUID submission, String text, UUID... files) {
        return school.as(
                pupil,
                HandInService.class,
                service -> service.handIn(
                        submission, new HandIn(essay, text, List.of(files)), NOW.minusSeconds(3600)));
    }

    PupilWork mark(UUID pupil, SaveWorkMark command) {
        return markAs(teacher, pupil, command);
    }

    PupilWork markAs(Actor marker, UUID pupil, SaveWorkMark command) {
        return school.as(marker, MarkingService.class, service -> service.mark(essay, pupil, command));
    }

    PupilWork work(UUID pupil) {
        return school.as(teacher, MarkingService.class, service -> service.work(essay, pupil));
    }

    MarkingView marking(Actor marker) {
        return school.as(marker, MarkingService.class, service -> service.marking(essay));
    }

    void release() {
        school.as(teacher, MarkingService.class, service -> service.release(essay));
    }

    OwnAssignment own(Actor reader, UUID pupil) {
        return school.as(reader, OwnAssignmentService.class, service -> service.assignment(pupil, essay));
    }

    /** Whether what was handed in, or said, is his or hers to open. */
    boolean opens(Actor reader, UUID file) {
        return school.as(reader, SubmissionFiles.class, files -> files.allows(file));
    }

    UUID photo(Actor by) {
        return FileFixtures.sent(school.school, by, "submission");
    }

    UUID voice(Actor by, String purpose) {
        return FileFixtures.sent(school.school, by, purpose, "voix.ogg", SOUND);
    }

    static SaveWorkMark number(int version, UUID submission, String score, boolean wholeGroup, boolean release) {
        return new SaveWorkMark(
                version, submission, List.of(), new BigDecimal(score), null, false, null, null, wholeGroup, release);
    }

    static SaveWorkMark state(int version, String state, boolean release) {
        return new SaveWorkMark(version, null, List.of(), null, state, false, null, null, false, release);
    }

    static SaveWorkMark says(int version, String feedback, UUID voice, boolean release) {
        return new SaveWorkMark(version, null, List.of(), null, null, false, feedback, voice, false, release);
    }
}
