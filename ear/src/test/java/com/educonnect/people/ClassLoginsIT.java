package com.educonnect.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.tenancy.Members;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Whose printed secrets can be renewed in a class. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClassLoginsIT {
    private static final String BEGIN = LocalDate.now().minusDays(50).toString();

    private final UUID schoolClass = UUID.randomUUID();
    private Members.School school;
    private Office office;
    private UUID awa;
    private String username;

    @BeforeAll
    void aClassOfTwoOfWhomOneLogsInOnPaper() {
        school = Members.school("Lycée des Fiches");
        office = Office.of(Members.member(school, "school_admin"));
        var year = made(
                "/school-years/",
                "name",
                "Cette année",
                "startsOn",
                BEGIN,
                "endsOn",
                LocalDate.now().plusDays(200).toString(),
                "state",
                "open",
                "weekend",
                List.of());
        var level = made("/levels/", "code", "6E", "name", "Sixième", "position", 1, "rollUnit", "lesson");
        office.put(
                "/classes/" + schoolClass,
                "version",
                0,
                "year",
                year,
                "kind",
                "class",
                "code",
                "6A",
                "name",
                "6e A",
                "levels",
                List.of(level));
        awa = pupil("Awa");
        pupil("Ibra");
        username = "awa." + awa.toString().substring(0, 8);
        office.put(
                "/members/" + UUID.randomUUID(),
                "username",
                username,
                "name",
                "Awa Sow",
                "roles",
                List.of("pupil"),
                "person",
                awa);
    }

    @Test
    void theOfficeAndWhoeverTeachesTheClassSeeThem() {
        var staff = made("/staff/", "person", Office.object("familyName", "Diop", "givenNames", "Moussa"));
        made(
                "/teaching-assignments/",
                "staff",
                staff,
                "schoolClass",
                schoolClass,
                "role",
                "teacher",
                "startsOn",
                BEGIN);

        for (var caller : List.of(office, office.as(Members.member(school, "teacher", staff)))) {
            assertThat(caller.array(path()))
                    .singleElement()
                    .returns(username, it -> it.getString("username"))
                    .returns(awa.toString(), it -> it.getString("person"));
        }
    }

    @Test
    void forATeacherOfOthersAndForAnotherSchoolTheClassDoesNotExist() {
        var stranger = Members.member(Members.school("Collège des Autres"), "school_admin");
        for (Api caller : List.of(Members.member(school, "teacher"), stranger)) {
            caller.get(path()).expect(404);
        }
    }

    @Test
    void aGuardianSeesNone() {
        Members.member(school, "guardian").get(path()).expect(403);
    }

    private String path() {
        return "/classes/" + schoolClass + "/logins";
    }

    private UUID pupil(String givenNames) {
        var pupil = made("/pupils/", "person", Office.object("familyName", "Sow", "givenNames", givenNames));
        made("/enrollments/", "pupil", pupil, "schoolClass", schoolClass, "startsOn", BEGIN);
        return pupil;
    }

    private UUID made(String path, Object... fields) {
        var id = UUID.randomUUID();
        office.put(path + id, fields);
        return id;
    }
}
