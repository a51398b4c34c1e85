package com.educonnect.people.roster;

import static com.educonnect.people.roster.RosterFixtures.TODAY;
import static com.educonnect.people.roster.RosterFixtures.apply;
import static com.educonnect.people.roster.RosterFixtures.lyceePupils;
import static com.educonnect.people.roster.RosterFixtures.lyceeTimetable;
import static com.educonnect.people.roster.RosterFixtures.options;
import static com.educonnect.people.roster.RosterFixtures.stMarys;
import static com.educonnect.people.roster.RosterFixtures.unzip;
import static com.educonnect.people.roster.RosterFixtures.zip;
import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.people.roster.RosterFixtures.Run;
import com.educonnect.people.roster.oneroster.OneRosterExport;
import com.educonnect.people.roster.source.Finding;
import com.educonnect.people.roster.tables.School;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RosterApplicationIT {
    private final TestDatabase database = TestDatabase.get();

    private Run oneRoster(String school, Map<String, byte[]> files) {
        return database.in(school, sql -> apply(sql, "KE", "set.zip", zip(files), options(false, false)));
    }

    private Run pupils(String school, byte[] bytes, boolean makeClasses) {
        return database.in(school, sql -> apply(sql, "SN", "élèves.csv", bytes, options(makeClasses, false)));
    }

    private String lycee() {
        var school = database.school();
        database.in(
                school,
                sql -> sql.update("INSERT INTO school_year (id, name, starts_on, ends_on, state)"
                        + " VALUES (uuidv7(), '2026-2027', '2026-09-01', '2027-07-31', 'open')"));
        return school;
    }

    private List<String> texts(String school, String query) {
        return database.in(school, sql -> sql.query(query, row -> row.getString(1)));
    }

    private byte[] export(String school) {
        return database.in(school, sql -> new OneRosterExport(sql, school(sql)).zip());
    }

    private static School school(Sql sql) {
        return School.read(
                sql, UUID.fromString("0190a000-0000-7000-8000-000000000001"), "Lycée Malick Sy", "SN-1", "SN", TODAY);
    }

    @Test
    void takesAnUntidySetWithWarningsAndChangesNothingTheSecondTime() {
        var school = database.school();

        var first = oneRoster(school, stMarys());
        var second = oneRoster(school, stMarys());

        assertThat(first.errors()).isEmpty();
        assertThat(first.findings())
                .contains(
                        Finding.FILE_NOT_LISTED,
                        Finding.PASSWORD_COLUMN,
                        Finding.UNRESOLVED_REPLACED,
                        Finding.UNRESOLVED_MADE,
                        Finding.CODE_REPLACED,
                        Finding.IDENTIFIER_TAKEN,
                        Finding.PHONE_UNKNOWN);
        assertThat(first.of("person").created()).isEqualTo(6);
        assertThat(first.of("enrollment").created()).isEqualTo(4);
        assertThat(second.touched()).isZero();
        assertThat(texts(school, "SELECT phone FROM person WHERE sourced_id = 'u-7'"))
                .containsExactly("+254712345678");
        assertThat(texts(school, "SELECT count(*) FROM room")).containsExactly("1");
        assertThat(texts(school, "SELECT to_jsonb(p)::text FROM person p WHERE sourced_id = 'u-1'")
                        .getFirst())
                .doesNotContain("Secret");
    }

    @Test
    void exportsWhatAnEmptySchoolImportsToTheSameBytes() {
        var here = database.school();
        var there = database.school();
        oneRoster(here, stMarys());
        database.in(
                here,
                sql -> sql.update("INSERT INTO person (id, family_name, given_names, address) VALUES"
                        + " (uuidv7(), '=HYPERLINK(1)', 'Zoé, \"la\" grande', E'-1+cmd\\n2 rue')"));
        database.in(here, sql -> sql.update("UPDATE guardianship SET relation = 'mother', pays = true"));

        var first = export(here);
        var run = oneRoster(there, unzip(first));

        assertThat(run.errors()).isEmpty();
        assertThat(export(there)).isEqualTo(first);
        assertThat(oneRoster(there, unzip(first)).touched()).isZero();
        assertThat(new String(unzip(first).get("users.csv"), StandardCharsets.UTF_8))
                .contains("'=HYPERLINK(1)")
                .doesNotContain("Secret");
    }

    @Test
    void exportsATimetableAndAListOfPupilsToTheSameBytes() {
        var here = lycee();
        var there = database.school();
        database.in(here, sql -> apply(sql, "SN", "emploi.fet", lyceeTimetable(), options(true, false)));
        pupils(here, lyceePupils(), true);

        var first = export(here);
        var run = oneRoster(there, unzip(first));

        assertThat(run.errors()).isEmpty();
        assertThat(export(there)).isEqualTo(first);
    }

    @Test
    void endsWithoutForgettingWhatTheOtherSystemDeletes() {
        var school = database.school();
        oneRoster(school, stMarys());
        var delta = Map.of(
                "manifest.csv",
                "propertyName,value\noneroster.version,1.2\nfile.users,delta\nfile.enrollments,delta\n"
                        .getBytes(StandardCharsets.UTF_8),
                "users.csv",
                "sourcedId,status,givenName,familyName\nu-2,tobedeleted,Baraka,Otieno\n"
                        .getBytes(StandardCharsets.UTF_8),
                "enrollments.csv",
                "sourcedId,status,classSourcedId,userSourcedId,role\ne-4,tobedeleted,k-mat,u-1,student\n"
                        .getBytes(StandardCharsets.UTF_8));

        var run = oneRoster(school, delta);

        assertThat(run.errors()).isEmpty();
        assertThat(run.of("enrollment").ended()).isEqualTo(2);
        assertThat(run.of("pupil").ended()).isEqualTo(1);
        assertThat(texts(school, "SELECT ends_on::text FROM enrollment WHERE sourced_id IN ('e-2', 'e-4')"))
                .containsOnly(TODAY.toString());
        assertThat(oneRoster(school, delta).touched()).isZero();
    }

    @Test
    void refusesReferencesToNobodyAndWritesNothing() {
        var school = database.school();
        var files = stMarys();
        files.put(
                "enrollments.csv",
                ("sourcedId,classSourcedId,userSourcedId,role,beginDate\ne-1,k-4e,u-404,student,2026-13-01\n"
                                + "e-1,k-4e,u-1,janitor,\n")
                        .getBytes(StandardCharsets.UTF_8));

        var run = oneRoster(school, files);

        assertThat(run.errors()).anySatisfy(problem -> {
            assertThat(problem.finding()).isEqualTo(Finding.BAD_DATE);
            assertThat(problem.place().line()).isEqualTo(2);
            assertThat(problem.place().column()).isEqualTo("beginDate");
        });
        assertThat(run.errors()).extracting("finding").contains(Finding.UNRESOLVED, Finding.UNKNOWN_WORD);
        assertThat(texts(school, "SELECT count(*) FROM person")).containsExactly("0");
    }

    @Test
    void letsBrothersAndSistersShareAGuardianByPhone() {
        var school = lycee();

        var run = pupils(school, lyceePupils(), true);

        assertThat(run.errors()).isEmpty();
        assertThat(texts(school, "SELECT count(*) FROM person WHERE phone = '+221771234567'"))
                .containsExactly("1");
        assertThat(texts(
                        school,
                        "SELECT count(*) FROM guardianship g JOIN person p ON p.id = g.guardian_id"
                                + " WHERE p.phone = '+221762223344'"))
                .containsExactly("2");
        assertThat(texts(school, "SELECT code FROM school_class ORDER BY code")).containsExactly("4ème B", "6e A");
        assertThat(texts(
                        school,
                        "SELECT birth_precision FROM person WHERE birth_date IS NOT NULL ORDER BY birth_precision"))
                .containsExactly("day", "day", "month", "year", "year");
        assertThat(pupils(school, lyceePupils(), true).touched()).isZero();
    }

    private List<String> levels(String school) {
        return texts(school, "SELECT name FROM level ORDER BY position, name");
    }

    @Test
    void putsTheLevelsItMakesInTheOrderOfTheCountry() {
        var school = lycee();
        var list =
                "Nom;Prénoms;Classe\nBA;Awa;3e A\nFALL;Modou;Daara\nSOW;Awa;Tle S2\nSY;Ali;6e B\nKA;Ada;2nde L\nDIA;Aly;CM2";
        pupils(school, list.getBytes(StandardCharsets.UTF_8), true);
        var primary = database.school();
        var files = stMarys();
        var classes = new String(files.get("classes.csv"), StandardCharsets.UTF_8).replace("4,5", "4,10");
        files.put("classes.csv", classes.getBytes(StandardCharsets.UTF_8));
        oneRoster(primary, files);
        var timetable = lycee();
        database.in(timetable, sql -> apply(sql, "NA", "emploi.fet", lyceeTimetable(), options(true, false)));

        assertThat(levels(school)).containsExactly("CM2", "6e", "3e", "2nde", "Tle", "Daara");
        assertThat(levels(primary)).containsExactly("4", "5", "10");
        assertThat(levels(timetable)).containsExactly("6e", "10");
    }

    @Test
    void asksBeforeItMakesClasses() {
        var run = pupils(lycee(), lyceePupils(), false);

        assertThat(run.errors()).extracting("finding").containsOnly(Finding.NO_SUCH_CLASS);
    }

    @Test
    void movesAPupilFromOneClassToAnotherOnTheDay() {
        var school = lycee();
        pupils(school, lyceePupils(), true);
        var moved = new String(lyceePupils(), java.nio.charset.Charset.forName("windows-1252"))
                .replace("Thiès;6e A;", "Thiès;4e B;");

        var run = pupils(school, moved.getBytes(StandardCharsets.UTF_8), true);

        assertThat(run.errors()).isEmpty();
        assertThat(run.of("enrollment")).returns(1, count -> count.created()).returns(1, count -> count.ended());
        assertThat(texts(
                        school,
                        "SELECT starts_on || ' ' || coalesce(ends_on::text, '') FROM enrollment e JOIN pupil p"
                                + " ON p.person_id = e.pupil_id WHERE admission_number = 'LMS-001' ORDER BY starts_on"))
                .containsExactly("2026-09-01 2026-09-14", "2026-09-14 ");
    }

    @Test
    void readsATimetable() {
        var school = lycee();

        var run = database.in(school, sql -> apply(sql, "SN", "emploi.fet", lyceeTimetable(), options(true, false)));
        var again = database.in(school, sql -> apply(sql, "SN", "emploi.fet", lyceeTimetable(), options(true, false)));

        assertThat(run.errors()).isEmpty();
        assertThat(texts(school, "SELECT code FROM school_class WHERE kind = 'class' ORDER BY code"))
                .containsExactly("10-A", "10-B", "6e A");
        assertThat(texts(school, "SELECT weekly_minutes::text FROM teaching_assignment t ORDER BY t.weekly_minutes"))
                .containsExactly("55", "55", "165");
        assertThat(texts(school, "SELECT family_name || '/' || given_names FROM person ORDER BY 1"))
                .containsExactly("KD/", "SOW/Mariama");
        assertThat(texts(school, "SELECT capacity::text FROM room")).containsExactly("80");
        assertThat(again.touched()).isZero();
    }

    @Test
    void takesFiveThousandPupilsInOneTransaction() {
        var school = lycee();
        var list = new StringBuilder(
                "Matricule;Nom;Prénoms;Sexe;Date de naissance;Classe;Père;Téléphone père;Mère;Tél mère\n");
        for (var i = 0; i < 5000; i++) {
            var father = 770000000 + i / 2;
            list.append("M%05d;NDIAYE;Awa %d;F;%02d/03/2013;%de A%d;FALL Modou%d;%d;SOW Fatou;%d\n"
                    .formatted(i, i, i % 28 + 1, 3 + i % 4, i % 60, i / 2, father, 760000000 + i / 2));
        }
        var bytes = list.toString().getBytes(StandardCharsets.UTF_8);

        var first = pupils(school, bytes, true);
        var second = pupils(school, bytes, true);

        assertThat(first.errors()).isEmpty();
        assertThat(first.of("pupil").created()).isEqualTo(5000);
        assertThat(first.of("person").created()).isEqualTo(10_000);
        assertThat(first.of("guardianship").created()).isEqualTo(10_000);
        assertThat(second.touched()).isZero();
        takesTheSameAsASet(school);
    }

    private void takesTheSameAsASet(String school) {
        var there = database.school();
        var told = export(school);

        var set = oneRoster(there, unzip(told));

        assertThat(set.errors()).isEmpty();
        assertThat(set.of("pupil").created()).isEqualTo(5000);
        assertThat(set.of("guardianship").created()).isEqualTo(10_000);
        assertThat(export(there)).isEqualTo(told);
    }
}
