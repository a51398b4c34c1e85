package com.educonnect.config.providers;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The simulated providers as seen from outside: where each of them listens, and what only tests and the demonstration ask. */
public record ProviderDesk(String baseUrl, String adminUrl) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /**
     * A payment in a provider's books.
     *
     * @param number the provider's own, as it stands on receipts
     * @param amount what moved, or would have, in the provider's unit
     * @param taken whether the money has moved, and not for good gone back
     */
    public record Booked(String id, String number, long amount, String state, boolean taken, URI callback) {}

    /**
     * A line of the journal.
     *
     * @param status the answer's, 0 for none
     */
    public record Noted(String provider, String what, String id, int status) {}

    /** Where the product finds each provider, as it is configured. */
    public Map<String, String> settings() {
        return ProviderSimulator.NAMES.stream()
                .collect(Collectors.toMap(name -> "payments." + name + ".url", name -> baseUrl + "/" + name));
    }

    public List<Booked> charges(String provider) {
        return get("/charges?provider=" + provider).getJsonArray("charges").getValuesAs(JsonObject.class).stream()
                .map(each -> new Booked(
                        each.getString("id"),
                        each.getString("number"),
                        each.getJsonNumber("amount").longValue(),
                        each.getString("state"),
                        each.getBoolean("taken"),
                        each.isNull("callback") ? null : URI.create(each.getString("callback"))))
                .toList();
    }

    public List<Noted> journal() {
        return get("/journal").getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .map(each -> new Noted(
                        each.getString("provider"),
                        each.getString("what"),
                        each.getString("id"),
                        each.getInt("status")))
                .toList();
    }

    /** Where messages of {@link Scenario#TOLD_ELSEWHERE} go. */
    public void elsewhere(URI url) {
        post("/elsewhere", Json.createObjectBuilder().add("url", url.toString()));
    }

    /** How many requests are being answered now. */
    public int busy() {
        return get("/busy").getInt("requests");
    }

    /** Lets time pass, and happen what happens in it. */
    public void advance(Duration time) {
        post("/clock", Json.createObjectBuilder().add("seconds", time.toSeconds()));
    }

    /** Makes a seller known to a provider, by these credentials. */
    public void merchant(String provider, Map<String, String> credentials) {
        var told = Json.createObjectBuilder();
        credentials.forEach(told::add);
        post("/merchants", Json.createObjectBuilder().add("provider", provider).add("credentials", told));
    }

    /** Whether the provider answers anything but 503 from now on. */
    public void down(String provider, boolean isDown) {
        post("/outages", Json.createObjectBuilder().add("provider", provider).add("down", isDown));
    }

    private void post(String path, JsonObjectBuilder body) {
        ask(HttpRequest.newBuilder(URI.create(adminUrl + path))
                .POST(BodyPublishers.ofString(body.build().toString())));
    }

    private JsonObject get(String path) {
        var answer = ask(HttpRequest.newBuilder(URI.create(adminUrl + path)));
        return Json.createReader(new StringReader(answer)).readObject();
    }

    private static String ask(HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(answer.uri() + ": " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
