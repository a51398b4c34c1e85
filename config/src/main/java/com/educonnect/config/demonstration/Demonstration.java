package com.educonnect.config.demonstration;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A district with twelve schools. Three are made through the public API as their people would: the operator creates the
 * district, the schools sign up, the heads follow the links in their mails, import their rosters and invite a teacher, a
 * guardian and a pupil. Nine sign up, too, but are filled set by set with their last years; then a night counts them all.
 * Everybody has the same password, drawn for each installation. Loading twice changes nothing.
 */
public final class Demonstration {
    static final UUID DISTRICT = id("district");

    private final Installation installation;
    private final ApiClient operator;
    private final Letters letters;
    private final Ageing ageing;
    private final String password;
    private final List<String> logins = new ArrayList<>();

    private Demonstration(Installation installation) {
        this.installation = installation;
        operator = ApiClient.of(installation.base()).logIn(installation.operator(), installation.operatorPassword());
        letters = new Letters(installation.mail());
        ageing = new Ageing(installation.main());
        password = installation.password();
    }

    /**
     * @param full whether three schools have a thousand pupils each and two ended years
     * @return who can log in, a line each; known from the first loading if there was one
     */
    public static List<String> load(Installation installation, boolean full) {
        var done = installation.home().resolve("demonstration.txt");
        try {
            if (!Files.exists(done)) {
                var demonstration = new Demonstration(installation);
                demonstration.build(full);
                Files.write(done, demonstration.logins, StandardCharsets.UTF_8);
            }
            return Files.readAllLines(done, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("educonnect demonstration " + name).getBytes(StandardCharsets.UTF_8));
    }

    private void build(boolean full) {
        operator.put(
                "/districts/" + DISTRICT,
                Json.createObjectBuilder()
                        .add("name", "IEF de Thiès")
                        .add("kind", "IEF")
                        .add("code", "IEF-TH")
                        .add("country", "SN")
                        .add("administratorName", "Mame Diarra Bousso")
                        .add("administratorEmail", "district@ief-thies.example")
                        .add("language", "fr")
                        .build());
        join("district", "district@ief-thies.example");
        for (var school : School.all()) {
            open(school);
            if (school.country().equals("SN")) {
                new Fill(installation.main()).rolls(id(school.key()));
            }
        }
        new Neighbours(operator, installation.main()).settle(Neighbour.all(full), this::join);
        inspect();
        sell();
        new Night(operator).count();
    }

    private void inspect() {
        var inspection = new Inspection(officer());
        inspection.write();
        inspection.see(head("lycee"));
    }

    private ApiClient officer() {
        return operator.anonymous().logIn("district@ief-thies.example", password);
    }

    /** Finance sells: the first school pays, the second owes, the district pays for the others, one does not pay at all. */
    private void sell() {
        var email = "finance@educonnect.example";
        operator.put(
                "/colleagues/" + id("finance"),
                Json.createObjectBuilder()
                        .add("email", email)
                        .add("name", "Rama Gaye")
                        .add("language", "fr")
                        .build());
        join("finance", email);
        var finance = operator.anonymous().logIn(email, password);
        var accounts = new Sellers(finance);
        accounts.open("operator", "mtn-momo", "XOF");
        accounts.open("operator", "stripe", "XOF");
        var money = new Money(finance);
        money.offer();
        money.paid(money.choose(head("lycee"), "essentiel"));
        money.chooseReduced(head("primaire"), "essentiel");
        money.statement(money.chooseForSchools(officer(), "essentiel"));
        operator.put("/sign-ups/" + id("filaos"), Arrears.signUp());
        join("head of a school that does not pay", Arrears.HEAD);
        new Arrears(money, ageing).fall(head("filaos"));
    }

    private ApiClient head(String school) {
        return operator.anonymous().logIn("head@" + school + ".example", password);
    }

    private void open(School school) {
        var head = "head@" + school.key() + ".example";
        operator.put("/sign-ups/" + id(school.key()), signUp(school, head));
        join("head of " + school.name(), head);
        var api = operator.anonymous().logIn(head, password);
        ring(api, school);
        load(api, school);
        new Marks(api, school).enter();
        new Councils(api, school).prepare();
        invite(api, school, "teacher", Roster.teacherEmail(school, 1));
        var guardian = invite(api, school, "guardian", "guardian@" + school.key() + ".example");
        if (school.currency().equals("XOF")) {
            takeMoney(api, school, guardian);
        }
        var pupil = "pupil@" + school.key() + ".example";
        invite(api, school, "pupil", pupil);
        var teacher = operator.anonymous().logIn(Roster.teacherEmail(school, 1), password);
        new Lessons(teacher, school, Lessons.assign(api, school)).write();
        new Homework(api, operator.anonymous().logIn(pupil, password), school).set();
    }

    private void takeMoney(ApiClient api, School school, String guardian) {
        var email = "bursar@" + school.key() + ".example";
        invite(api, school, "bursar", email);
        var bursar = operator.anonymous().logIn(email, password);
        new Sellers(bursar).open(school.key(), "orange-money", "XOF");
        var fees = new Fees(bursar, school);
        fees.charge();
        fees.receive(guardian);
        fees.leave(api);
    }

    private static JsonObject signUp(School school, String head) {
        return Json.createObjectBuilder()
                .add("name", school.name())
                .add("code", school.code())
                .add("country", school.country())
                .add("language", school.language())
                .add("currency", school.currency())
                .add("timeZone", school.timeZone())
                .add(
                        "contactName",
                        school.names().girls().getFirst() + " "
                                + school.names().family().getFirst())
                .add("contactEmail", head)
                .add("district", DISTRICT.toString())
                .build();
    }

    /** The invited follows the link in the mail. */
    private void join(String who, String email) {
        operator.anonymous()
                .post(
                        "/auth/password",
                        Json.createObjectBuilder()
                                .add("token", letters.token(email))
                                .add("password", password)
                                .build());
        logins.add("%-42s %s".formatted(email, who));
    }

    private static void ring(ApiClient api, School school) {
        var bell = Bell.of(school.unit());
        for (var i = 0; i < bell.size(); i++) {
            var slot = bell.get(i);
            api.put("/slots/" + id(school.key() + slot.code()), slot.json(i));
        }
    }

    private static void load(ApiClient api, School school) {
        var path = "/imports/" + id(school.key() + " roster");
        var checked = api.put(path + "?name=roster.zip&format=oneroster", Roster.of(school));
        if (!checked.getString("state").equals("checked")) {
            throw new IllegalStateException("the demonstration's roster was refused: " + checked);
        }
        api.put(path + "/application", Json.createObjectBuilder().build());
    }

    /** The first person of that kind; the teacher who does the accounts, too, is the second. Answers the person. */
    private String invite(ApiClient api, School school, String role, String email) {
        var staff = role.equals("teacher") || role.equals("bursar");
        var person = api.get("/people?kind=" + (staff ? "staff" : role) + "&limit=2")
                .getJsonArray("items")
                .getJsonObject(role.equals("bursar") ? 1 : 0);
        api.put(
                "/members/" + id(school.key() + role),
                Json.createObjectBuilder()
                        .add("email", email)
                        .add("name", person.getString("givenNames") + " " + person.getString("familyName"))
                        .add("roles", Json.createArrayBuilder().add(role))
                        .add("person", person.getString("id"))
                        .build());
        join(role + " at " + school.name(), email);
        return person.getString("id");
    }
}
