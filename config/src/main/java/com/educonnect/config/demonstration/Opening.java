package com.educonnect.config.demonstration;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** One school is opened as its people would: from the sign-up to its roster, its marks, its money and its lessons. */
final class Opening {
    private final School school;
    private final ApiClient operator;
    private final Joined people;

    Opening(School school, ApiClient operator, Joined people) {
        this.school = school;
        this.operator = operator;
        this.people = people;
    }

    void open() {
        var head = "head@" + school.key() + ".example";
        operator.put("/sign-ups/" + Demonstration.id(school.key()), signUp(head));
        people.join("head of " + school.name(), head);
        var api = people.as(head);
        ring(api);
        load(api);
        new Marks(api, school).enter();
        new Councils(api, school).prepare();
        invite(api, "teacher", Roster.teacherEmail(school, 1));
        var guardian = invite(api, "guardian", "guardian@" + school.key() + ".example");
        if (school.currency().equals("XOF")) {
            takeMoney(api, guardian);
        }
        var pupil = "pupil@" + school.key() + ".example";
        invite(api, "pupil", pupil);
        var teacher = people.as(Roster.teacherEmail(school, 1));
        new Lessons(teacher, school, Lessons.assign(api, school)).write();
        new Homework(api, people.as(pupil), school).set();
    }

    private void takeMoney(ApiClient api, String guardian) {
        var email = "bursar@" + school.key() + ".example";
        invite(api, "bursar", email);
        var bursar = people.as(email);
        new Sellers(bursar).open(school.key(), "orange-money", "XOF");
        var fees = new Fees(bursar, school);
        fees.charge();
        fees.receive(guardian);
        fees.leave(api);
    }

    private JsonObject signUp(String head) {
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
                .add("district", Demonstration.DISTRICT.toString())
                .build();
    }

    private void ring(ApiClient api) {
        var bell = Bell.of(school.unit());
        for (var i = 0; i < bell.size(); i++) {
            var slot = bell.get(i);
            api.put("/slots/" + Demonstration.id(school.key() + slot.code()), slot.json(i));
        }
    }

    private void load(ApiClient api) {
        var path = "/imports/" + Demonstration.id(school.key() + " roster");
        var checked = api.put(path + "?name=roster.zip&format=oneroster", Roster.of(school));
        if (!checked.getString("state").equals("checked")) {
            throw new IllegalStateException("the demonstration's roster was refused: " + checked);
        }
        api.put(path + "/application", Json.createObjectBuilder().build());
    }

    /** The first person of that kind; the teacher who does the accounts, too, is the second. Answers the person. */
    private String invite(ApiClient api, String role, String email) {
        var staff = role.equals("teacher") || role.equals("bursar");
        var person = api.get("/people?kind=" + (staff ? "staff" : role) + "&limit=2")
                .getJsonArray("items")
                .getJsonObject(role.equals("bursar") ? 1 : 0);
        var member = new Membership(api, school.key(), school.name());
        member.invite(role, email, person);
        member.join(people, role, email);
        return person.getString("id");
    }
}
