package com.educonnect.bench;

import com.educonnect.platform.Ids;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a phone sends and gets, in bytes of the body. */
final class ResponseSizes implements Figure {
    private static final int EXCEPTIONS = 4;
    private static final UUID DEVICE = UUID.fromString("0190b1b0-0000-7000-8000-000000000001");

    private final Product product;
    private final School school;
    private final List<Line> lines = new ArrayList<>();

    ResponseSizes(Product product, School school) {
        this.product = product;
        this.school = school;
    }

    @Override
    public List<Line> measure() throws Exception {
        var caller = school.caller();
        school.forgetRolls();
        got("Roster of 40", caller, school.rosterPath());
        put(
                "Roll saved, %d exceptions".formatted(EXCEPTIONS),
                caller,
                school.rollPath(0),
                school.rollPath(1),
                school.roll(EXCEPTIONS),
                school.roll(EXCEPTIONS));
        got("Roll read", caller, school.rollPath(0));
        put("Sync with one roll", caller, "/sync", "/sync", sync(caller, 2), sync(caller, 3));
        got("People, page of 50", caller, "/people?limit=50");
        var login = school.login();
        var plain = product.stranger().post("/auth/login", login);
        var zipped = product.stranger().compressed().post("/auth/login", login);
        add("Login", login.toString().length(), plain, zipped);
        return lines;
    }

    /** A device that has seen all and sends one roll. */
    private JsonObject sync(Caller caller, int number) throws IOException, InterruptedException {
        var exchange = Json.createObjectBuilder().add("device", DEVICE.toString());
        var seen = Product.json(caller.put("/sync", exchange.build()))
                .getJsonObject("pull")
                .getString("cursor");
        return Json.createObjectBuilder()
                .add("device", DEVICE.toString())
                .add("cursor", seen)
                .add("ops", Json.createArrayBuilder().add(operation(number)))
                .build();
    }

    private JsonObjectBuilder operation(int number) {
        return Json.createObjectBuilder()
                .add("opId", Ids.next().toString())
                .add("seq", number)
                .add("type", "roll.submit")
                .add("entity", Ids.next().toString())
                .add("base", 0)
                .add("at", Instant.now().toString())
                .add("schema", 1)
                .add("data", school.rollTaken(number, EXCEPTIONS));
    }

    private void got(String name, Caller caller, String path) throws IOException, InterruptedException {
        add(name, 0, caller.get(path), caller.compressed().get(path));
    }

    private void put(String name, Caller caller, String path, String other, JsonObject body, JsonObject otherBody)
            throws IOException, InterruptedException {
        add(
                name,
                body.toString().length(),
                caller.put(path, body),
                caller.compressed().put(other, otherBody));
    }

    private void add(String name, int up, byte[] plain, byte[] zipped) {
        lines.add(Line.of(
                "Bytes: " + name,
                Line.number("%,d down", plain.length) + (up == 0 ? "" : Line.number(", %,d up", up)),
                zipped.length == plain.length ? "not compressed" : Line.number("%,d gzip", zipped.length),
                Line.number("%.0f %%", 100.0 * zipped.length / plain.length),
                ""));
    }
}
