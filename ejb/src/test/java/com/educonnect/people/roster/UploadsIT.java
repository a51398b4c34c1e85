package com.educonnect.people.roster;

import static com.educonnect.people.roster.RosterFixtures.apply;
import static com.educonnect.people.roster.RosterFixtures.options;
import static com.educonnect.people.roster.RosterFixtures.zip;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.people.roster.RosterFixtures.Run;
import com.educonnect.people.roster.source.Finding;
import com.educonnect.people.roster.source.Problem;
import com.educonnect.tenancy.TestDatabase;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as schools have them, whatever program wrote them. */
class UploadsIT {
    private static final Map<String, String> COLUMNS = Map.of(
            "Inscrit", "full-name",
            "Naiss.", "birth-date",
            "Salle", "class",
            "Resp.", "guardian-name",
            "Cell", "guardian-phone",
            "Divers", "ignored");

    private final TestDatabase database = TestDatabase.get();
    private final String school = database.school();

    @BeforeEach
    void theYearIsOpen() {
        database.in(
                school,
                sql -> sql.update("INSERT INTO school_year (id, name, starts_on, ends_on, state)"
                        + " VALUES (uuidv7(), '2026-2027', '2026-09-01', '2027-07-31', 'open')"));
    }

    private Run take(String name, byte[] bytes, ImportOptions options) {
        return database.in(school, sql -> apply(sql, "SN", name, bytes, options));
    }

    private List<String> texts(String query) {
        return database.in(school, sql -> sql.query(query, row -> row.getString(1)));
    }

    @Test
    void aWorkbookIsReadAsItLooksAndBrothersAndSistersShareTheirMother() {
        var book = Workbooks.of(
                "Élèves 2026",
                List.of(
                        List.of("Lycée Malick Sy de Thiès"),
                        List.of("Année scolaire", "2026-2027"),
                        List.of(),
                        List.of("Matricule", "Nom", "Prénoms", "Né le", "Classe", "Mère", "Tél mère"),
                        List.of(2026001, "NDIAYE", "Awa", LocalDate.of(2013, 3, 12), "6e A", "FALL Fatou", 771234567),
                        List.of(2026002, "NDIAYE", "Modou", 2015, "4e B", "Fatou Fall", "77 123 45 67")));
        var options = new ImportOptions(Format.AUTO, Map.of(), null, true, false, 0, "Élèves 2026");

        var run = take("élèves.xlsx", book, options);

        assertThat(run.errors()).isEmpty();
        assertThat(run.problems())
                .filteredOn(problem -> problem.finding() == Finding.ABOVE_HEADER)
                .extracting(problem -> problem.place().line())
                .containsExactly(1, 2);
        assertThat(texts("SELECT admission_number || ' ' || birth_date || ' ' || birth_precision FROM pupil"
                        + " JOIN person ON id = person_id ORDER BY 1"))
                .containsExactly("2026001 2013-03-12 day", "2026002 2015-01-01 year");
        assertThat(texts("SELECT count(*) || ' of ' || count(DISTINCT guardian_id) FROM guardianship"))
                .containsExactly("2 of 1");
        assertThat(take("élèves.xlsx", book, options).touched()).isZero();
    }

    @Test
    void columnsThatNoHeaderExplainsAreMappedInAWindowsTableWithSemicolons() {
        var table =
                "Inscrit;Naiss.;Salle;Resp.;Cell;Divers\r\nBÂ Aïssatou;14 août 2012;4ème B;Bâ Seydou;76 222 33 44;x\r\n"
                        .getBytes(Charset.forName("windows-1252"));
        var unmapped = take("liste.csv", table, options(true, false));
        var mapped = take("liste.csv", table, new ImportOptions(Format.AUTO, COLUMNS, null, true, false, 0, null));

        assertThat(unmapped.findings()).contains(Finding.UNKNOWN_COLUMN, Finding.MISSING_COLUMN);
        assertThat(mapped.errors()).isEmpty();
        assertThat(mapped.findings()).containsOnly(Finding.ENCODING_ASSUMED, Finding.CLASS_MADE, Finding.LEVEL_MADE);
        assertThat(texts("SELECT family_name || '/' || given_names || coalesce('/' || birth_date, '') FROM person"
                        + " ORDER BY birth_date"))
                .containsExactly("BÂ/Aïssatou/2012-08-14", "Bâ/Seydou");
    }

    @Test
    void everyProblemHasItsFileLineAndColumnInBothLanguagesAndNothingIsWritten() {
        var table =
                "Nom;Prénoms;Sexe;Né le;Classe\nSARR;Awa;fille;31/02/2013;6e A\n;;F;;\nDIA;Ali;*;2012;6e Z;de trop\n";

        var run = take("liste.csv", table.getBytes(UTF_8), options(false, false));

        assertThat(run.errors())
                .extracting(problem -> problem.place().line() + " "
                        + problem.place().column() + " " + problem.finding().code())
                .containsExactlyInAnyOrder(
                        "2 Né le bad-date",
                        "2 Classe no-such-class",
                        "3 Nom required-cell",
                        "4 null surplus-cells",
                        "4 Sexe unknown-word",
                        "4 Classe no-such-class");
        assertThat(run.errors())
                .allSatisfy(problem -> assertThat(text("fr", problem)).isNotEqualTo(text("en", problem)));
        assertThat(text("en", run.errors().getFirst()))
                .isEqualTo("“de trop” stands behind the last column: a separator" + " may have cut a cell.");
        assertThat(texts("SELECT count(*) FROM person")).containsExactly("0");
    }

    private static String text(String language, Problem problem) {
        return new FindingTexts(Locale.of(language)).text(problem.finding().code(), problem.args());
    }

    @Test
    void aSetOfVersionOnePointOneIsTakenAndItsDeltaChangesOnlyWhatItNames() {
        var files = new LinkedHashMap<String, byte[]>();
        file(
                files,
                "manifest.csv",
                "propertyName,value",
                "oneroster.version,1.1",
                "file.users,bulk",
                "file.orgs,bulk",
                "file.classes,bulk",
                "file.enrollments,bulk",
                "file.academicSessions,bulk");
        file(files, "orgs.csv", "sourcedId,status,dateLastModified,name,type", "o,,,Lycée,school");
        file(
                files,
                "academicSessions.csv",
                "sourcedId,status,dateLastModified,title,type,startDate,endDate," + "parentSourcedId,schoolYear",
                "y,,,2026-2027,schoolYear,2026-09-01,2027-07-31,,2027");
        file(
                files,
                "classes.csv",
                "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,"
                        + "location,schoolSourcedId,termSourcedIds",
                "c,,,6e A,6e,,6A,homeroom,,o,y");
        file(
                files,
                "users.csv",
                "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,"
                        + "givenName,familyName",
                "u1,,,true,o,student,awa,,Awa,Ndiaye",
                "u2,,,true,o,student,ali,,Ali,Dia",
                "u3,,,true,o,teacher,sow,,Mariama,Sow");
        file(
                files,
                "enrollments.csv",
                "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,"
                        + "role,primary,beginDate,endDate",
                "e1,,,c,o,u1,student,false,,",
                "e2,,,c,o,u2,student,false,,",
                "e3,,,c,o,u3,teacher,true,,");
        var delta = new LinkedHashMap<String, byte[]>();
        file(delta, "manifest.csv", "propertyName,value", "oneroster.version,1.1", "file.users,delta");
        file(
                delta,
                "users.csv",
                "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,"
                        + "givenName,familyName",
                "u1,active,2026-09-14T08:00:00Z,true,o,student,awa,,Awa Marième,Ndiaye",
                "u2,tobedeleted,2026-09-14T08:00:00Z,true,o,student,ali,,Ali,Dia",
                "u4,active,2026-09-14T08:00:00Z,true,o,student,bin,,Binta,Ka");

        var bulk = take("bulk.zip", zip(files), options(false, false));
        var run = take("delta.zip", zip(delta), options(false, false));

        assertThat(bulk.errors()).isEmpty();
        assertThat(run.errors()).isEmpty();
        assertThat(run.of("person")).returns(1, count -> count.created()).returns(1, count -> count.changed());
        assertThat(texts(
                        "SELECT given_names FROM person JOIN pupil ON id = person_id WHERE left_on IS NULL ORDER BY 1"))
                .containsExactly("Awa Marième", "Binta");
        assertThat(texts("SELECT count(*) FROM enrollment WHERE ends_on IS NULL"))
                .containsExactly("1");
        assertThat(texts("SELECT role FROM teaching_assignment")).containsExactly("class_teacher");
        assertThat(take("delta.zip", zip(delta), options(false, false)).touched())
                .isZero();
    }

    private static void file(Map<String, byte[]> files, String name, String... lines) {
        files.put(name, String.join("\n", lines).getBytes(UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "'%PDF-1.7 liste', FOREIGN_FILE, Ce fichier est au format PDF",
        "'<html><table>', FOREIGN_FILE, Ce fichier est au format HTML",
        "'<?xml version=\"1.0\"?><liste>', BAD_XML, FET",
        "'', EMPTY_FILE, vide"
    })
    void aFileThatIsNoneOfTheFormatsIsCalledByItsName(String content, Finding finding, String words) {
        var run = take("liste", content.getBytes(UTF_8), options(true, false));

        assertThat(run.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.finding()).isEqualTo(finding);
            assertThat(text("fr", problem)).contains(words);
        });
    }

    @Test
    void anArchiveWithoutASetSaysWhatItHolds() {
        var run = take("photos.zip", zip(Map.of("awa.jpg", new byte[] {1})), options(true, false));

        assertThat(run.problems()).singleElement().satisfies(problem -> assertThat(text("en", problem))
                .contains("not a OneRoster set")
                .contains("awa.jpg"));
    }
}
