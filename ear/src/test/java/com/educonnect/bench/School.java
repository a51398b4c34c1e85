package com.educonnect.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A school with two classes of 40 and six lessons a day, every day of the year; of the last ninety no rolls are taken yet. */
final class School {
    private static final int CLASS_SIZE = 40;
    private static final int LESSONS = 6;
    private static final int OLD_ROLLS = 300;
    private static final int REMEMBERED_AFTER = 90;
    private static final int FIRST_LESSON = 8;
    private static final String REGISTER = """
            WITH claimed AS (
                UPDATE platform.tenant_schema SET state = 'claimed' WHERE tenant = (
                    SELECT min(tenant) FROM platform.tenant_schema WHERE state = 'spare' AND node = 'main')
                RETURNING tenant),
            opened AS (
                INSERT INTO platform.establishment (tenant, id, slug, name, code, country, region, language, currency,
                    time_zone, contact_name)
                SELECT tenant, uuidv7(), 'mesure-' || tenant, 'Lycée de la Mesure', tenant, 'SN', 'west-africa', 'fr',
                    'XOF', 'Africa/Dakar', 'Awa Ndiaye'
                FROM claimed RETURNING tenant),
            head AS (
                INSERT INTO platform.identity (id, email, name, password_hash, password_changed_at)
                SELECT uuidv7(), tenant || '@educonnect.example', 'Awa Ndiaye', i.password_hash, i.password_changed_at
                FROM opened, platform.identity i WHERE i.email = 'operator@educonnect.example' RETURNING id)
            INSERT INTO platform.membership (id, identity_id, tenant, roles)
            SELECT uuidv7(), h.id, o.tenant, '{head}' FROM head h, opened o
            RETURNING tenant
            """;

    private final Product product;
    private final String tenant;
    private final LocalDate today = LocalDate.now();
    private final List<UUID> slots = new ArrayList<>();
    private final List<UUID> pupils = new ArrayList<>();
    private final UUID year = UUID.randomUUID();
    private final UUID schoolClass = UUID.randomUUID();

    private School(Product product, String tenant) {
        this.product = product;
        this.tenant = tenant;
    }

    static School in(Product product) throws IOException, InterruptedException, SQLException {
        var school = new School(product, product.sql(REGISTER));
        school.fill(school.caller());
        product.analyze();
        return school;
    }

    String tenant() {
        return tenant;
    }

    Caller caller() throws IOException, InterruptedException {
        return product.member(login());
    }

    /** The head's, who has the operator's password. */
    JsonObject login() {
        return Json.createObjectBuilder()
                .add("login", tenant + "@educonnect.example")
                .add("password", product.password())
                .build();
    }

    String rosterPath() {
        return "/classes/" + schoolClass + "/roster?date=" + today;
    }

    /** The n-th roll of the past, counted back from yesterday. */
    String rollPath(int number) {
        return "/classes/" + schoolClass + "/rolls/" + day(number) + "/" + slot(number);
    }

    private LocalDate day(int number) {
        return today.minusDays(1 + number / LESSONS);
    }

    private UUID slot(int number) {
        return slots.get(number % LESSONS);
    }

    /** A roll on which that many pupils are not simply present. */
    JsonObject roll(int exceptions) {
        return version().add("exceptions", marks(exceptions)).build();
    }

    private JsonArrayBuilder marks(int exceptions) {
        var marks = Json.createArrayBuilder();
        for (var pupil : pupils.subList(0, exceptions)) {
            marks.add(Json.createObjectBuilder()
                    .add("pupil", pupil.toString())
                    .add("state", "late")
                    .add("minutes", 10));
        }
        return marks;
    }

    /** The same as a device that was offline sends it. */
    JsonObjectBuilder rollTaken(int number, int exceptions) {
        return Json.createObjectBuilder()
                .add("schoolClass", schoolClass.toString())
                .add("day", day(number).toString())
                .add("slot", slot(number).toString())
                .add("teacherAbsent", false)
                .add("exceptions", marks(exceptions));
    }

    /** What lets a school's recent days be saved anew; the older rolls stay. */
    String forgetRolls(String school) {
        return "DELETE FROM " + school + ".roll WHERE held_on > DATE '" + today.minusDays(REMEMBERED_AFTER) + "'";
    }

    void forgetRolls() throws SQLException {
        product.execute(forgetRolls(tenant));
    }

    private void fill(Caller caller) throws IOException, InterruptedException {
        put(
                caller,
                "school-years",
                year,
                version()
                        .add("name", "Année")
                        .add("startsOn", today.minusDays(200).toString())
                        .add("endsOn", today.plusDays(100).toString())
                        .add("state", "open")
                        .add("weekend", Json.createArrayBuilder()));
        for (var lesson = 0; lesson < LESSONS; lesson++) {
            slots.add(UUID.randomUUID());
            put(
                    caller,
                    "slots",
                    slots.getLast(),
                    version()
                            .add("code", "H" + lesson)
                            .add("name", "Heure " + lesson)
                            .add("unit", "lesson")
                            .add("halfDay", FIRST_LESSON + lesson < 12 ? "am" : "pm")
                            .add("startsAt", "%02d:00".formatted(FIRST_LESSON + lesson))
                            .add("endsAt", "%02d:55".formatted(FIRST_LESSON + lesson))
                            .add("position", lesson));
        }
        var level = UUID.randomUUID();
        put(
                caller,
                "levels",
                level,
                version()
                        .add("code", "6e")
                        .add("name", "Sixième")
                        .add("position", 1)
                        .add("rollUnit", "lesson"));
        addClass(caller, schoolClass, "6e A", level);
        addClass(caller, UUID.randomUUID(), "6e B", level);
        for (var roll = 0; roll < OLD_ROLLS; roll++) {
            caller.put(rollPath(LESSONS * REMEMBERED_AFTER + roll), roll(4));
        }
    }

    private void addClass(Caller caller, UUID id, String name, UUID level) throws IOException, InterruptedException {
        put(
                caller,
                "classes",
                id,
                version()
                        .add("year", year.toString())
                        .add("kind", "class")
                        .add("code", name)
                        .add("name", name)
                        .add("levels", Json.createArrayBuilder().add(level.toString())));
        for (var number = 0; number < CLASS_SIZE; number++) {
            var pupil = UUID.randomUUID();
            if (id.equals(schoolClass)) {
                pupils.add(pupil);
            }
            put(caller, "pupils", pupil, version().add("confirmHomonym", true).add("person", person(number)));
            put(
                    caller,
                    "enrollments",
                    UUID.randomUUID(),
                    version()
                            .add("pupil", pupil.toString())
                            .add("schoolClass", id.toString())
                            .add("startsOn", today.minusDays(200).toString())
                            .add("repeating", false));
        }
    }

    private static JsonObjectBuilder person(int number) {
        return version()
                .add(
                        "familyName",
                        List.of("Ndiaye", "Diop", "Fall", "Sow", "Gueye", "Diouf", "Cissé", "Mbaye")
                                .get(number % 8))
                .add(
                        "givenNames",
                        List.of("Awa", "Mamadou", "Aïssatou", "Ibrahima", "Fatou")
                                        .get(number % 5) + " " + number)
                .add("sex", number % 2 == 0 ? "F" : "M")
                .add(
                        "birthDate",
                        LocalDate.of(2014, 1 + number % 12, 1 + number % 28).toString())
                .add("birthPrecision", "day");
    }

    private static JsonObjectBuilder version() {
        return Json.createObjectBuilder().add("version", 0);
    }

    private static void put(Caller caller, String things, UUID id, JsonObjectBuilder body)
            throws IOException, InterruptedException {
        caller.put("/" + things + "/" + id, body.build());
    }
}
