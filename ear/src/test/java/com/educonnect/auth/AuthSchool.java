package com.educonnect.auth;

import com.educonnect.Api;
import com.educonnect.Api.Answer;
import com.educonnect.Deployed;
import com.educonnect.Superuser;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;

/** A school that signs up through the product, its head, and whoever he invites; all of them read their own mail. */
final class AuthSchool {
    static final String PASSWORD = "girafe-tambour-citron";

    final UUID id = UUID.randomUUID();
    final String code = "AUTH-" + id.toString().substring(0, 8);
    final String headEmail = "head." + code.toLowerCase(java.util.Locale.ROOT) + "@example.org";
    final String slug;

    AuthSchool() {
        Deployed.api()
                .signUp(
                        id,
                        Json.createObjectBuilder()
                                .add("name", "Lycée Moderne " + code)
                                .add("code", code)
                                .add("country", "SN")
                                .add("language", "fr")
                                .add("currency", "XOF")
                                .add("timeZone", "Africa/Dakar")
                                .add("contactName", "Awa Ndiaye")
                                .add("contactEmail", headEmail)
                                .build());
        slug = Superuser.text("SELECT slug FROM platform.establishment WHERE id = '" + id + "'");
        choosePassword(headEmail);
    }

    static void choosePassword(String email) {
        Deployed.api()
                .post("/auth/password", password(Mailbox.token(email), PASSWORD))
                .expect(204);
    }

    static JsonObject password(String token, String password) {
        return Json.createObjectBuilder()
                .add("token", token)
                .add("password", password)
                .build();
    }

    Api head() {
        return signedIn(headEmail);
    }

    static Api signedIn(String email) {
        return Deployed.api().as(logIn(email, PASSWORD).expect(200).json().getString("token"));
    }

    static Answer logIn(String login, String password, String... headers) {
        return Deployed.api()
                .post(
                        "/auth/login",
                        Json.createObjectBuilder()
                                .add("login", login)
                                .add("password", password)
                                .build(),
                        headers);
    }

    Answer logInAt(String login, String password) {
        return Deployed.api()
                .post(
                        "/auth/login",
                        Json.createObjectBuilder()
                                .add("login", login)
                                .add("password", password)
                                .add("school", code)
                                .build());
    }

    Answer invite(Api by, UUID member, String email, String... roles) {
        return by.put(
                "/members/" + member,
                Json.createObjectBuilder()
                        .add("email", email)
                        .add("name", "Moussa Diop")
                        .add("roles", Json.createArrayBuilder(java.util.List.of(roles)))
                        .build());
    }

    Answer enrol(Api by, UUID member, String username) {
        return by.put(
                "/members/" + member,
                Json.createObjectBuilder()
                        .add("username", username)
                        .add("name", "Fatou Sow")
                        .add("roles", Json.createArrayBuilder().add("pupil"))
                        .build());
    }

    /** A login on paper for a person of the school. */
    Answer enrol(Api by, UUID member, String username, UUID person, String... roles) {
        return by.put(
                "/members/" + member,
                Json.createObjectBuilder()
                        .add("username", username)
                        .add("name", "Fatou Sow")
                        .add("person", person.toString())
                        .add("roles", Json.createArrayBuilder(java.util.List.of(roles)))
                        .build());
    }

    /** Someone with a link to follow, and the person of the school who it is. */
    Api teacher(UUID person) {
        var email = fresh("prof");
        head().put(
                        "/members/" + UUID.randomUUID(),
                        Json.createObjectBuilder()
                                .add("email", email)
                                .add("name", "Moussa Diop")
                                .add("person", person.toString())
                                .add("roles", Json.createArrayBuilder().add("teacher"))
                                .build())
                .expect(200);
        choosePassword(email);
        return signedIn(email);
    }

    /** Writes into the school's tables; what is written stands for what its office has entered. */
    void write(String... statements) {
        var tenant = Superuser.text("SELECT tenant FROM platform.establishment WHERE id = '" + id + "'");
        Superuser.execute(tenant, String.join(";\n", statements));
    }

    static String fresh(String name) {
        return name + "." + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
    }
}
