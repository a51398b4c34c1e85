package com.educonnect.people;

import static com.educonnect.people.Office.id;
import static com.educonnect.people.Office.object;
import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.tenancy.Members;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A school year as the office has it, from the plan of the terms to the pupil who leaves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficeYearIT {
    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate BEGIN = TODAY.minusDays(60);
    private static final LocalDate END = TODAY.plusDays(240);
    private static final UUID YEAR = id();

    private Members.School school;
    private Office office;
    private UUID cm1;
    private UUID cm2;
    private UUID maths;

    @BeforeAll
    void theYearBegins() {
        school = Members.school("École Mamadou Ndiaye");
        office = Office.of(Members.member(school, "school_admin"));
        year(0, "draft");
        assertThat(year(1, "open").getString("state")).isEqualTo("open");
        cm1 = made("/levels/", "code", "CM1", "name", "Cours moyen 1", "position", 4, "rollUnit", "half_day");
        cm2 = made("/levels/", "code", "CM2", "name", "Cours moyen 2", "position", 5, "rollUnit", "half_day");
        maths = made("/subjects/", "code", "MATH", "name", "Mathématiques");
    }

    @AfterAll
    void everyOperationOfThisDomainHasAnsweredOneWhoMay() {
        assertThat(office.unanswered("com.educonnect.people")).isEmpty();
    }

    private JsonObject year(int version, String state) {
        return office.put(
                "/school-years/" + YEAR,
                "version",
                version,
                "name",
                "Cette année",
                "startsOn",
                BEGIN,
                "endsOn",
                END,
                "state",
                state,
                "weekend",
                List.of("SATURDAY", "SUNDAY"));
    }

    private UUID made(String path, Object... fields) {
        var id = id();
        office.put(path + id, fields);
        return id;
    }

    private UUID schoolClass(String kind, String code, List<UUID> levels, Object... further) {
        return made(
                "/classes/", with(further, "year", YEAR, "kind", kind, "code", code, "name", code, "levels", levels));
    }

    @Test
    void theYearHasTermsWithSequencesAndDaysWithoutSchool() {
        var term = made(
                "/periods/",
                "year",
                YEAR,
                "kind",
                "trimestre",
                "name",
                "Trimestre 1",
                "startsOn",
                BEGIN,
                "endsOn",
                TODAY,
                "position",
                1);
        var sequence = made(
                "/periods/",
                "year",
                YEAR,
                "parent",
                term,
                "kind",
                "séquence",
                "name",
                "Séquence 1",
                "startsOn",
                BEGIN,
                "endsOn",
                BEGIN.plusDays(30),
                "position",
                1);
        var strike = made(
                "/closures/",
                "year",
                YEAR,
                "name",
                "Grève",
                "startsOn",
                TODAY.minusDays(9),
                "endsOn",
                TODAY.minusDays(8),
                "provisional",
                true);
        var next = made(
                "/school-years/",
                "name",
                "L’an prochain",
                "startsOn",
                END.plusDays(40),
                "endsOn",
                END.plusDays(300),
                "state",
                "draft",
                "weekend",
                List.of("THURSDAY", "FRIDAY"));

        assertThat(office.get("/periods/" + sequence).getString("parent")).isEqualTo(term.toString());
        assertThat(office.list("/periods?year=" + YEAR))
                .extracting(it -> it.getString("name"))
                .containsExactlyInAnyOrder("Trimestre 1", "Séquence 1");
        assertThat(office.get("/closures/" + strike).getBoolean("provisional")).isTrue();
        assertThat(office.list("/closures?year=" + YEAR)).hasSize(1);
        assertThat(office.get("/school-years/" + next).getJsonArray("weekend")).hasSize(2);

        office.delete("/periods/" + sequence);
        office.delete("/closures/" + strike);
        office.delete("/school-years/" + next);

        assertThat(office.list("/periods?year=" + YEAR)).hasSize(1);
        assertThat(office.list("/closures")).isEmpty();
        assertThat(office.list("/school-years"))
                .extracting(it -> it.getString("id"))
                .containsExactly(YEAR.toString());
    }

    @Test
    void shiftsLessonsRoomsLevelsStreamsAndSubjectsAreChangedAndGivenUp() {
        changedAndGivenUp("/shifts", "startsAt", "07:30", "endsAt", "12:30");
        changedAndGivenUp(
                "/slots", "unit", "lesson", "halfDay", "am", "startsAt", "08:00", "endsAt", "08:55", "position", 1);
        changedAndGivenUp("/rooms", "capacity", 80);
        changedAndGivenUp("/levels", "stage", "moyen", "position", 9, "rollUnit", "lesson");
        changedAndGivenUp("/streams");
        changedAndGivenUp("/subjects");
    }

    private void changedAndGivenUp(String list, Object... details) {
        var id = made(list + "/", with(details, "code", "X1", "name", "Avant"));
        var changed = office.put(list + "/" + id, with(details, "code", "X1", "name", "Après", "version", 1));

        assertThat(changed.getInt("version")).isEqualTo(2);
        assertThat(office.list(list))
                .anySatisfy(it -> assertThat(it.getString("name")).isEqualTo("Après"));
        office.delete(list + "/" + id);
        assertThat(office.list(list))
                .noneSatisfy(it -> assertThat(it.getString("code")).isEqualTo("X1"));
    }

    private static Object[] with(Object[] details, Object... more) {
        return Stream.concat(Arrays.stream(details), Arrays.stream(more)).toArray();
    }

    @Test
    void aCoefficientBelongsToLevelStreamAndYear() {
        var stream = made("/streams/", "code", "FA", "name", "Franco-arabe");
        var whole = made("/coefficients/", "year", YEAR, "level", cm1, "subject", maths, "value", 3);
        var own = made(
                "/coefficients/",
                "year",
                YEAR,
                "level",
                cm1,
                "stream",
                stream,
                "subject",
                maths,
                "value",
                5,
                "weeklyMinutes",
                300);

        assertThat(office.list("/coefficients?year=" + YEAR + "&level=" + cm1))
                .extracting(it -> it.getJsonNumber("value").doubleValue())
                .containsExactly(3.0, 5.0);
        assertThat(office.list("/coefficients?level=" + cm2)).isEmpty();
        office.delete("/coefficients/" + whole);
        assertThat(office.list("/coefficients?year=" + YEAR))
                .extracting(it -> it.getString("id"))
                .containsExactly(own.toString());
    }

    @Test
    void aClassOfTwoLevelsTakesAHundredAndTwentyFromAWorkbookAndAnotherSchoolTakesThemAll() {
        var room = made("/rooms/", "code", "S1", "name", "Salle 1", "capacity", 60);
        var shift = made("/shifts/", "code", "M", "name", "Matin", "startsAt", "07:30", "endsAt", "12:30");
        var both = schoolClass("class", "CM1-CM2", List.of(cm1, cm2), "room", room, "shift", shift, "capacity", 60);
        var path = "/imports/" + id();

        var checked = office.upload(path + "?name=classe.xlsx&format=xlsx", classOf(120));
        assertThat(checked.getString("state")).as(checked.toString()).isEqualTo("checked");
        assertThat(office.list("/people?q=Mbengue")).isEmpty();
        assertThat(office.list(path + "/problems?limit=50"))
                .hasSize(120)
                .allSatisfy(it -> assertThat(it.getString("column")).isEqualTo("Né le"));
        assertThat(office.put(path + "/application").getString("state")).isEqualTo("applied");
        assertThat(office.get(path).get("tables")).isEqualTo(checked.get("tables"));
        assertThat(office.list("/imports")).hasSize(1);

        var seen = office.get("/classes/" + both);
        assertThat(seen.getInt("pupils")).isEqualTo(120);
        assertThat(seen.getBoolean("overCapacity")).isTrue();
        assertThat(seen.getJsonArray("levels")).hasSize(2);
        assertThat(office.list("/classes?year=" + YEAR))
                .extracting(it -> it.getString("code"))
                .contains("CM1-CM2");
        assertThat(office.get("/classes/" + both + "/roster")
                        .getJsonArray("pupils")
                        .getValuesAs(JsonObject.class))
                .hasSize(120)
                .allSatisfy(it -> assertThat(it.getString("birthPrecision")).isEqualTo("year"));
        assertThat(new HashSet<>(office.list("/people?q=Mbengue&kind=pupil&limit=50")))
                .hasSize(120);
        assertThat(office.list("/people?q=776000001"))
                .as("mother and two children")
                .hasSize(3);

        var set = office.download("/exports/oneroster");
        var elsewhere = office.as(Members.member(Members.school("École d’en face"), "school_admin"));
        var copy = "/imports/" + id();
        assertThat(elsewhere.upload(copy + "?name=oneroster.zip", set).getInt("errors"))
                .isZero();
        elsewhere.put(copy + "/application");
        assertThat(elsewhere.download("/exports/oneroster")).isEqualTo(set);
    }

    private static byte[] classOf(int pupils) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Tableur", "1.0")) {
            var sheet = book.newWorksheet("Liste");
            var header = List.of("Nom et prénoms", "Né le", "Classe", "Mère", "Tél mère");
            for (var c = 0; c < header.size(); c++) {
                sheet.value(0, c, header.get(c));
            }
            for (var r = 1; r <= pupils; r++) {
                sheet.value(r, 0, "MBENGUE Awa %03d".formatted(r));
                sheet.value(r, 1, "vers 2015");
                sheet.value(r, 2, "CM1-CM2");
                sheet.value(r, 3, "DIENG Khady %03d".formatted(r / 2));
                sheet.value(r, 4, 776000000 + r / 2);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Test
    void aPupilWithoutPapersHasAFileNumbersThatComeLaterAndGuardiansWithTheirRights() {
        var pupil = id();
        var mother = made("/people/", "familyName", "Sonko", "givenNames", "Aminata", "phone", "77 234 56 78");
        var child = object(
                "familyName",
                "Sonko",
                "givenNames",
                "Lamine",
                "birthDate",
                BEGIN.minusYears(9),
                "birthPrecision",
                "year");
        var file = office.put("/pupils/" + pupil, "version", 0, "person", child, "enteredOn", BEGIN);
        assertThat(file.getJsonArray("identifiers")).isEmpty();
        assertThat(file.getJsonObject("person").getString("birthDate")).endsWith("-01-01");

        office.put("/people/" + pupil + "/identifiers/ien", "value", "SN-77", "checked", true);
        office.put("/people/" + pupil + "/identifiers/acte", "value", "12/2015", "issuer", "Mairie");
        assertThat(office.array("/people/" + pupil + "/identifiers")).hasSize(2);
        office.delete("/people/" + pupil + "/identifiers/acte");
        assertThat(office.list("/people?q=sn-77"))
                .extracting(it -> it.getString("id"))
                .containsExactly(pupil.toString());

        var bond = made(
                "/guardianships/",
                "pupil",
                pupil,
                "guardian",
                mother,
                "relation",
                "mother",
                "custody",
                true,
                "mayBeContacted",
                true,
                "mayCollect",
                false,
                "livesWith",
                true,
                "pays",
                true);
        var uncle = made("/people/", "familyName", "Sonko", "givenNames", "Ousmane");
        var second = made("/guardianships/", "pupil", pupil, "guardian", uncle, "relation", "aunt_uncle");
        office.delete("/guardianships/" + second);
        assertThat(office.list("/guardianships?pupil=" + pupil))
                .singleElement()
                .returns(bond.toString(), it -> it.getString("id"))
                .returns("Lamine", it -> it.getString("pupilGivenNames"));
        assertThat(office.get("/people/" + mother).getString("phone")).isEqualTo("+221772345678");
        assertThat(office.get("/pupils/" + pupil).getJsonArray("guardians")).hasSize(1);

        var own = office.as(Members.member(school, "guardian", mother)).array("/own-children");
        assertThat(own)
                .singleElement()
                .returns(false, it -> it.getBoolean("mayCollect"))
                .returns("Lamine", it -> it.getString("givenNames"));
    }

    @Test
    void aPupilIsEnrolledMovesWithinTheYearAndLeaves() {
        var from = schoolClass("class", "CM2 A", List.of(cm2));
        var to = schoolClass("class", "CM2 B", List.of(cm2));
        var group = schoolClass("group", "Soutien", List.of(), "subject", maths);
        var empty = schoolClass("group", "Chorale", List.of());
        assertThat(office.array("/classes/" + empty + "/logins")).isEmpty();
        var pupil = made("/pupils/", "person", object("familyName", "Faye", "givenNames", "Rokhaya"));
        var first = made("/enrollments/", "pupil", pupil, "schoolClass", from, "startsOn", BEGIN);
        var mistake = made("/enrollments/", "pupil", pupil, "schoolClass", group, "startsOn", BEGIN);
        office.delete("/enrollments/" + mistake);
        office.delete("/classes/" + empty);

        var moved = office.put(
                "/pupils/" + pupil + "/move/" + id(),
                "schoolClass",
                to,
                "on",
                TODAY.minusDays(20),
                "reason",
                "demande des parents");
        assertThat(office.list("/enrollments?pupil=" + pupil))
                .extracting(it -> it.getString("id") + " " + it.getString("endsOn", "…"))
                .containsExactly(first + " " + TODAY.minusDays(20), moved.getString("id") + " …");
        office.put("/pupils/" + pupil + "/leaving", "on", TODAY, "reason", "déménagement");

        assertThat(office.get("/pupils/" + pupil).getString("leftReason")).isEqualTo("déménagement");
        assertThat(office.get("/classes/" + to + "/roster").getJsonArray("pupils"))
                .isEmpty();
        assertThat(office.get("/classes/" + to + "/roster?date=" + TODAY.minusDays(1))
                        .getJsonArray("pupils"))
                .hasSize(1);
        assertThat(office.list("/classes"))
                .extracting(it -> it.getString("code"))
                .doesNotContain("Chorale");
    }

    @Test
    void aTeacherIsGivenAClassAndMeetsItsPupilsOnly() {
        var mine = schoolClass("class", "CM1 C", List.of(cm1));
        var teacher = id();
        office.put(
                "/staff/" + teacher, "person", object("familyName", "Kane", "givenNames", "Oumar"), "title", "maître");
        assertThat(office.get("/staff/" + teacher).getString("title")).isEqualTo("maître");
        var pupil = made("/pupils/", "person", object("familyName", "Gassama", "givenNames", "Penda"));
        made("/pupils/", "person", object("familyName", "Gassama", "givenNames", "Yacine"));
        made("/enrollments/", "pupil", pupil, "schoolClass", mine, "startsOn", BEGIN);
        var assignment = made(
                "/teaching-assignments/",
                "staff",
                teacher,
                "schoolClass",
                mine,
                "subject",
                maths,
                "role",
                "class_teacher",
                "weeklyMinutes",
                240);
        assertThat(office.list("/teaching-assignments?staff=" + teacher)).hasSize(1);

        var he = office.as(Members.member(school, "teacher", teacher));
        assertThat(he.list("/people?q=gasama"))
                .extracting(it -> it.getString("givenNames"))
                .containsExactly("Penda");
        assertThat(he.get("/classes/" + mine + "/roster").getJsonArray("pupils"))
                .hasSize(1);

        office.delete("/teaching-assignments/" + assignment);
        assertThat(he.api().get("/classes/" + mine + "/roster").status()).isEqualTo(404);
    }
}
