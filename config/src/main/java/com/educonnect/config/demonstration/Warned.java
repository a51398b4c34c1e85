package com.educonnect.config.demonstration;

import jakarta.json.JsonObject;
import java.util.Map;

/** Who logs in to a school with warnings beside its head: the teacher of a class where there is one, a pupil of it and a parent. */
final class Warned {
    private final ApiClient head;
    private final Neighbour school;

    Warned(ApiClient head, Neighbour school) {
        this.head = head;
        this.school = school;
    }

    /** All are invited before the first mail is waited for. */
    void invite(Joined people) {
        var schoolClass = schoolClass();
        var pupil = first("/enrollments?class=" + schoolClass).getString("pupil");
        var invitations = Map.of(
                "teacher", first("/teaching-assignments?class=" + schoolClass).getString("staff"),
                "guardian", first("/guardianships?pupil=" + pupil).getString("guardian"),
                "pupil", pupil);
        var member = new Membership(head, school.key(), school.name());
        invitations.forEach((role, person) -> member.invite(role, address(role), head.get("/people/" + person)));
        invitations.keySet().stream().sorted().forEach(role -> member.join(people, role, address(role)));
    }

    /** On a day when nobody is warned of, any. */
    private String schoolClass() {
        var warnings = head.get("/warnings?limit=1").getJsonArray("items");
        return warnings.isEmpty()
                ? head.get("/gradebooks")
                        .getJsonArray("classes")
                        .getJsonObject(0)
                        .getString("id")
                : warnings.getJsonObject(0).getString("schoolClass");
    }

    private String address(String role) {
        return role + "@" + school.key() + ".example";
    }

    private JsonObject first(String list) {
        return head.get(list + "&limit=1").getJsonArray("items").getJsonObject(0);
    }
}
