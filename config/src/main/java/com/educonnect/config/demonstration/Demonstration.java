package com.educonnect.config.demonstration;

import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A district with twelve schools. Three are made through the public API as their people would: the operator creates the
 * district, the schools sign up, the heads follow the links in their mails, import their rosters and invite a teacher, a
 * guardian and a pupil. Nine sign up, too, but are filled set by set with their last years, which their heads close, all but
 * the last one of a school that is late; then a night counts them all. At the first of the nine a teacher, a guardian and a
 * pupil log in as well. Everybody has the same password, drawn for each installation. Loading twice changes nothing.
 */
public final class Demonstration {
    static final UUID DISTRICT = id("district");
    private static final int DAYS_SERVED = 20;
    private static final int DAYS_SERVED_BY_DISTRICT = 35;

    private final Installation installation;
    private final ApiClient operator;
    private final Joined people;
    private final Ageing ageing;
    private final LocalDate today = LocalDate.now();

    private Demonstration(Installation installation) {
        this.installation = installation;
        operator = ApiClient.of(installation.base()).logIn(installation.operator(), installation.operatorPassword());
        people = new Joined(installation);
        ageing = new Ageing(installation.databases());
    }

    /**
     * @param full whether three schools have a thousand pupils each and two ended years or more
     * @return who can log in, a line each; known from the first loading if there was one
     */
    public static List<String> load(Installation installation, boolean full) {
        var done = installation.home().resolve("demonstration.txt");
        try {
            if (!Files.exists(done)) {
                var demonstration = new Demonstration(installation);
                demonstration.build(full);
                Files.write(done, demonstration.people.logins(), StandardCharsets.UTF_8);
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
        people.join("district", "district@ief-thies.example");
        for (var school : School.all(today)) {
            new Opening(school, operator, people).open();
            new Fill(installation.databases()).rolls(id(school.key()));
        }
        var neighbours = Neighbour.all(full);
        new Neighbours(operator, installation.databases()).settle(neighbours, today, people::join);
        neighbours.forEach(each -> ended(each).issueCards(new Fill(installation.databases())));
        inspect();
        new Abroad(operator, "lycee").agree(head("lycee"), head("karoo"), today);
        sell();
        neighbours.forEach(each -> ended(each).close());
        new Night(operator).count();
        var first = neighbours.getFirst();
        new Warned(people.as(first.head()), first).invite(people);
    }

    private EndedYears ended(Neighbour school) {
        return new EndedYears(people.as(school.head()), school, today);
    }

    private void inspect() {
        var inspection = new Inspection(officer());
        inspection.write();
        inspection.see(head("lycee"));
    }

    private ApiClient officer() {
        return people.as("district@ief-thies.example");
    }

    /**
     * Finance sells: the first school pays, the second owes what begins after its trial, the district pays for the others, one
     * does not pay at all.
     */
    private void sell() {
        var email = "finance@educonnect.example";
        operator.put(
                "/colleagues/" + id("finance"),
                Json.createObjectBuilder()
                        .add("email", email)
                        .add("name", "Rama Gaye")
                        .add("language", "fr")
                        .build());
        people.join("finance", email);
        var finance = people.as(email);
        var accounts = new Sellers(finance);
        accounts.open("operator", "mtn-momo", "XOF");
        accounts.open("operator", "stripe", "XOF");
        var money = new Money(finance);
        money.offer();
        ageing.trialEnded(id("lycee"), DAYS_SERVED);
        money.paid(money.choose(head("lycee"), "essentiel"));
        money.chooseReduced(head("primaire"), "essentiel");
        money.beginForSchools();
        ageing.trialEnded(DISTRICT, DAYS_SERVED_BY_DISTRICT);
        money.statement(money.choose(officer(), "essentiel"));
        operator.put("/sign-ups/" + id("filaos"), Arrears.signUp());
        people.join("head of a school that does not pay", Arrears.HEAD);
        new Arrears(money, ageing).fall(head("filaos"));
    }

    private ApiClient head(String school) {
        return people.as("head@" + school + ".example");
    }
}
