package com.educonnect.config.demonstration;

import jakarta.json.Json;
import java.util.ArrayList;
import java.util.List;

/** Everybody who has followed the link in the mail that invited them, and logs in from then on. */
final class Joined {
    private final ApiClient anybody;
    private final Letters letters;
    private final String password;
    private final List<String> logins = new ArrayList<>();

    Joined(Installation installation) {
        anybody = ApiClient.of(installation.base());
        letters = new Letters(installation.mail());
        password = installation.password();
    }

    void join(String who, String email) {
        anybody.post(
                "/auth/password",
                Json.createObjectBuilder()
                        .add("token", letters.token(email))
                        .add("password", password)
                        .build());
        logins.add("%-42s %s".formatted(email, who));
    }

    ApiClient as(String email) {
        return anybody.logIn(email, password);
    }

    /** A line each. */
    List<String> logins() {
        return List.copyOf(logins);
    }
}
