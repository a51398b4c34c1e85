package com.educonnect.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Deployed;
import com.educonnect.Superuser;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Every operation that writes, found by its annotations and done once: it leaves one audit row for each thing it
 * wrote, which says who did it, where, and by which request. Matters of money have tests of their own,
 * {@code MoneyAuditedIT} and {@code FeesAuditedIT}, as has what takes several people or a whole year: {@code PassageIT},
 * {@code ErasedLoginIT} and {@code PupilGoesIT}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditedIT {
    private static final Map<String, String> FORMS =
            Map.of("date", "2026-10-05", "kind", "matricule", "role", "teacher", "permission", "rolls.read");

    /** What is asked for is written when the letter is used; a session goes on every ten minutes wherever it is used. */
    private static final Set<String> UNAUDITED = Set.of(
            "POST /auth/password-reset",
            "POST /auth/refresh",
            "POST /auth/memberships/{membership}/token",
            "PUT /card-templates/preview/paper",
            "PUT /card-templates/preview/picture");

    /** Asked a second time here, so that nothing is written; the first time is seen by the printing's own test. */
    private static final Set<String> REPEATED = Set.of(
            "PUT /print-runs/{run}",
            "PUT /print-runs/{run}/resumption",
            "PUT /districts/{district}/transfers/{transfer}/state");

    /** The school and its head, the district and its administrator, the pupil and a guardian, the course and a file. */
    private static final Set<String> OF_TWO = Set.of(
            "PUT /sign-ups/{id}",
            "PUT /districts/{id}",
            "PUT /districts/{district}/establishments/{establishment}",
            "PUT /pupils/{pupil}",
            "PUT /courses/{course}/cartridge");

    /** Later ones would take away what earlier ones need. */
    private static final List<String> ORDER = List.of(
            "PUT",
            "POST",
            "PATCH",
            "PUT /districts/{district}/transfers",
            "PUT /pupils/{pupil}/leaving",
            "DELETE",
            "DELETE /classes",
            "DELETE /levels",
            "DELETE /streams",
            "DELETE /subjects",
            "DELETE /rooms",
            "DELETE /slots",
            "DELETE /shifts",
            "DELETE /school-years",
            "DELETE /establishments");

    private final UUID newcomer = UUID.randomUUID();
    private final UUID secondClass = UUID.randomUUID();
    private final UUID upload = UUID.randomUUID();
    private final UUID opened = UUID.randomUUID();
    private final UUID taking = UUID.randomUUID();
    private Members.School school;
    private Treasure treasure;
    private Corrections corrections;
    private Api admin;
    private Api head;
    private Api teacher;
    private Api guardian;
    private Api operator;

    /** An answered operation, the rows of its request ("tenant actor"), and those that there should be. */
    private record Trace(Operation operation, int status, String body, List<String> rows, List<String> due) {}

    @BeforeAll
    void aSchoolWithOneOfEachThing() {
        school = Members.school("Lycée des Traces");
        treasure = Treasure.in(school);
        corrections = new Corrections(treasure, newcomer, secondClass);
        admin = Members.member(school, "school_admin");
        head = Members.member(school, "head");
        teacher = Members.member(school, "teacher", treasure.id("person"));
        guardian = Members.member(school, "guardian", mother());
        operator = Members.operator();
        Superuser.execute("INSERT INTO platform.district (id, name, kind, code, country)" + " VALUES ('" + taking
                + "', 'IEF de Rufisque', 'IEF', '" + Corrections.TAKING + "', 'SN')");
        inSchool("DELETE FROM fee_receipt; DELETE FROM fee_charge; DELETE FROM fee_reduction; DELETE FROM fee;"
                + " DELETE FROM family_pupil; DELETE FROM family; DELETE FROM roll; DELETE FROM roster_import; DELETE FROM mark_history; DELETE FROM mark;"
                + " DELETE FROM sealing;"
                + " INSERT INTO school_class (id, school_year_id, kind, code, name) VALUES ('" + secondClass + "', '"
                + treasure.id("year") + "', 'class', 'second', 'second')");
        inSchool(teaches(secondClass));
        Superuser.execute("INSERT INTO platform.work (id, kind, payload, due_at, attempts, last_error) VALUES ('"
                + treasure.id("work") + "', 'tenancy.clean', '{}', now(), 12, 'given up')");
    }

    @Test
    void everyWriteLeavesOneRowForEachThing() {
        var traces = new ArrayList<Trace>();
        for (var operation : writes()) {
            if (operation.verb().equals("DELETE") && !operation.path().startsWith("/assessments")) {
                inSchool("DELETE FROM mark_history; DELETE FROM mark; DELETE FROM assessment; DELETE FROM sealing;"
                        + " DELETE FROM grading_scheme; DELETE FROM subject_marking; DELETE FROM council_verdict; DELETE FROM council_dossier;"
                        + " DELETE FROM council; DELETE FROM subject_comment; DELETE FROM print_page;"
                        + " DELETE FROM report_card; DELETE FROM print_run; DELETE FROM card_template;"
                        + " DELETE FROM certificate");
            }
            if (operation.toString().equals("PUT /certificates/{certificate}")) {
                inSchool("SET session_replication_role = replica; DELETE FROM signing_key");
            }
            if (operation.verb().equals("DELETE") && operation.isOfTeachers()) {
                inSchool(teaches(treasure.id("class")) + "; UPDATE course SET archived_at = NULL");
            }
            if (operation.path().startsWith("/courses/{course}/modules")
                    && operation.verb().equals("DELETE")) {
                inSchool("DELETE FROM lesson_item; DELETE FROM lesson_progress; DELETE FROM lesson");
            }
            if (operation.verb().equals("DELETE")) {
                inSchool("DELETE FROM submission_mark; DELETE FROM submission_file; DELETE FROM submission;"
                        + (operation.path().startsWith("/ass") ? "" : " DELETE FROM assignment"));
            }
            if (operation.toString().startsWith("DELETE /classes")) {
                inSchool("DELETE FROM class_log; DELETE FROM course_module; DELETE FROM course;"
                        + " DELETE FROM teaching_assignment");
                inSchool(
                        "DELETE FROM roll; DELETE FROM enrollment; DELETE FROM period; DELETE FROM school_class WHERE id <> '"
                                + treasure.id("class") + "'");
            }
            traces.add(send(operation));
        }
        assertThat(traces.stream().filter(trace -> trace.status() / 100 != 2).toList())
                .as("refused, so that they prove nothing")
                .isEmpty();
        assertThat(traces.stream()
                        .filter(trace -> !trace.rows().equals(trace.due()))
                        .toList())
                .isEmpty();
        theJournalOfTheSchoolHasWordsFor("action");
        theJournalOfTheSchoolHasWordsFor("entity");
    }

    /** Whoever reads the journal shall not meet the names of tables. */
    private void theJournalOfTheSchoolHasWordsFor(String column) {
        var known = Pattern.compile("[\\w.-]+(?='?: ')")
                .matcher(words())
                .results()
                .map(MatchResult::group)
                .toList();
        var written = Superuser.text("SELECT string_agg(DISTINCT " + column
                + ", ' ') FROM platform.audit WHERE tenant = '" + school.tenant() + "'");
        assertThat(List.of(written.split(" "))).as("words of the journal").isSubsetOf(known);
    }

    private static String words() {
        try {
            return Files.readString(Path.of("../web/src/main/frontend/auth/access/journal-fr.ts"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the pupil; whoever teaches has a membership already. */
    private UUID mother() {
        var mother = UUID.randomUUID();
        inSchool("INSERT INTO person (id, family_name) VALUES ('" + mother + "', 'Sarr');"
                + " INSERT INTO guardianship (id, pupil_id, guardian_id, relation) VALUES (uuidv7(), '"
                + treasure.id("pupil") + "', '" + mother + "', 'mother')");
        return mother;
    }

    private String teaches(UUID schoolClass) {
        return "INSERT INTO teaching_assignment (id, staff_id, school_class_id) SELECT uuidv7(), '"
                + treasure.id("person") + "', '" + schoolClass + "' ON CONFLICT DO NOTHING";
    }

    private static List<Operation> writes() {
        return Operation.all().stream()
                .filter(operation -> !operation.verb().matches("GET|HEAD"))
                .filter(
                        operation -> !operation
                                .path()
                                .matches(
                                        "/(finance|subscription|invoice-links|payments|payment-accounts|fees|year-ends|erasures|transfers|own-transfers)\\b.*"))
                .sorted(Comparator.comparing(AuditedIT::place).thenComparing(Operation::toString))
                .toList();
    }

    private static int place(Operation operation) {
        var place = 0;
        for (var i = 0; i < ORDER.size(); i++) {
            place = operation.toString().startsWith(ORDER.get(i)) ? i : place;
        }
        return place;
    }

    private Trace send(Operation operation) {
        var request = "audited-" + UUID.randomUUID();
        var caller = caller(operation);
        var me = caller.token() == null
                ? JsonValue.EMPTY_JSON_OBJECT
                : caller.get("/auth/me").expect(200).json();
        var answer =
                switch (operation.toString()) {
                    case "PUT /imports/{import}" -> upload(caller, request);
                    case "PUT /courses/{course}/cartridge" -> cartridge(caller, request);
                    default ->
                        operation.send(
                                caller,
                                name -> name.equals("membership") ? me.getString(name) : value(operation, name),
                                corrections.correct(
                                        operation, operation.body(treasure::id), me.getString("membership", null)),
                                headers(operation, request));
                };
        var actor = me.isEmpty() ? "-" : me.getJsonObject("identity").getString("id");
        return new Trace(operation, answer.status(), answer.body(), rows(request), due(operation, actor));
    }

    private Api.Answer upload(Api caller, String request) {
        var csv = "Nom;Prénoms;Classe\nSarr;Awa;second\n".getBytes(StandardCharsets.UTF_8);
        var path = "/imports/" + treasure.id("import") + "?name=eleves.csv";
        return caller.put(path, csv, "Content-Type", "text/csv", "X-Request-Id", request);
    }

    /** The course itself, into a class that has none. */
    private Api.Answer cartridge(Api caller, String request) {
        var zip = caller.download("/courses/" + treasure.id("course") + "/cartridge");
        var path = "/courses/" + UUID.randomUUID() + "/cartridge?schoolClass=" + treasure.id("target") + "&subject="
                + treasure.id("subject");
        return caller.put(path, zip, "Content-Type", "application/zip", "X-Request-Id", request);
    }

    private String value(Operation operation, String name) {
        if (name.equals("upload")) {
            return upload.toString();
        }
        if (name.equals("establishment")) {
            return opened.toString();
        }
        if (name.equals("district") && operation.path().endsWith("/state")) {
            return taking.toString();
        }
        var made = name.equals("member")
                || operation.path().contains("/move/") && name.equals("enrollment")
                || operation.path().startsWith("/sign-ups/")
                || name.equals("notice") && operation.path().startsWith("/districts/")
                || operation.toString().equals("PUT /district-accesses/{access}")
                || operation.toString().equals("PUT /certificates/{certificate}");
        return made
                ? newcomer.toString()
                : FORMS.getOrDefault(name, treasure.id(name).toString());
    }

    private static String[] headers(Operation operation, String request) {
        return operation.path().equals("/auth/refresh")
                ? new String[] {"X-Request-Id", request, "Cookie", Corrections.refreshCookie()}
                : new String[] {"X-Request-Id", request};
    }

    /** Those who end their session do it with one of their own. */
    private Api caller(Operation operation) {
        return switch (operation.path().split("/")[1]) {
            case "sign-ups" -> Deployed.api();
            case "auth" ->
                operation.path().matches(".*/(login|refresh|password-reset)")
                        ? Deployed.api()
                        : Members.member(school, "teacher");
            case "establishments", "districts", "colleagues", "nights", "failed-work" -> operator;
            case "courses", "class-log" -> teacher;
            case "district-accesses" -> head;
            case "own-children" -> guardian;
            default -> admin;
        };
    }

    /** What somebody does as himself, wherever he is, is no school's. */
    private List<String> due(Operation operation, String actor) {
        if (UNAUDITED.contains(operation.toString()) || REPEATED.contains(operation.toString())) {
            return List.of();
        }
        var row =
                switch (operation.toString()) {
                    case "POST /auth/login" ->
                        "- "
                                + Superuser.text(
                                        "SELECT id FROM platform.identity WHERE email = 'operator@educonnect.example'");
                    case "POST /auth/password",
                            "PUT /districts/{id}",
                            "PUT /districts/{district}/notices/{notice}",
                            "PUT /nights/{night}",
                            "PUT /nights/{night}/state",
                            "PUT /failed-work/{work}/retry",
                            "PUT /colleagues/{colleague}" -> "- " + actor;
                    case "PUT /districts/{district}/establishments/{establishment}",
                            "DELETE /districts/{district}/establishments/{establishment}" ->
                        tenant(opened) + " " + actor;
                    case "PUT /sign-ups/{id}" -> tenant(newcomer) + " -";
                    default -> school.tenant() + " " + actor;
                };
        return Collections.nCopies(OF_TWO.contains(operation.toString()) ? 2 : 1, row);
    }

    private static String tenant(UUID establishment) {
        return Superuser.text("SELECT tenant FROM platform.establishment WHERE id = '" + establishment + "'");
    }

    private static List<String> rows(String request) {
        var rows = Superuser.text("""
                SELECT string_agg(concat_ws(' ', coalesce(tenant, '-'), coalesce(actor::text, '-'),
                           CASE WHEN times > 1 THEN 'twice' END), '|')
                  FROM (SELECT tenant, actor, count(*) OVER (PARTITION BY entity, entity_id) AS times
                          FROM platform.audit WHERE request = '%s') found
                """.formatted(request));
        return rows == null ? List.of() : List.of(rows.split("\\|"));
    }

    private void inSchool(String script) {
        Superuser.execute("SET search_path = " + school.tenant() + ", platform; " + script);
    }
}
