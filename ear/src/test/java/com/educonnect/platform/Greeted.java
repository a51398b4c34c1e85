package com.educonnect.platform;

import com.educonnect.Api;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;

/** One of the people whom a launcher names when it is ready, logged in with the password that it tells. */
record Greeted(Api api) {
    private static final String BEFORE = "has the password ";

    static Greeted by(Launched running, Api anybody, String email) {
        var said = running.text();
        var password = said.substring(said.indexOf(BEFORE) + BEFORE.length())
                .lines()
                .findFirst()
                .orElseThrow();
        var login = Json.createObjectBuilder().add("login", email).add("password", password);
        var session = anybody.post("/auth/login", login.build()).expect(200).json();
        return new Greeted(anybody.as(session.getString("token")));
    }

    List<JsonObject> items(String path) {
        return api.get(path).expect(200).json().getJsonArray("items").getValuesAs(JsonValue::asJsonObject);
    }

    String slug() {
        return api.get("/auth/me")
                .json()
                .getJsonArray("memberships")
                .getJsonObject(0)
                .getJsonObject("school")
                .getString("slug");
    }
}
