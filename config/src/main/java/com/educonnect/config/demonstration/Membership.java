package com.educonnect.config.demonstration;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** How a person of a school comes to log in: the head invites, the mail is followed. */
record Membership(ApiClient head, String key, String school) {
    void invite(String role, String email, JsonObject person) {
        head.put(
                "/members/" + Demonstration.id(key + role),
                Json.createObjectBuilder()
                        .add("email", email)
                        .add("name", person.getString("givenNames") + " " + person.getString("familyName"))
                        .add("roles", Json.createArrayBuilder().add(role))
                        .add("person", person.getString("id"))
                        .build());
    }

    void join(Joined people, String role, String email) {
        people.join(role + " at " + school, email);
    }
}
