package com.educonnect.bench;

import com.educonnect.client.NodeScript;
import com.educonnect.config.Server;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What the web client costs on the line, and how soon it can be used; beside the figures of RosarioSIS 12.0. */
final class ClientTraffic implements Figure {
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final String UNKNOWN = "";

    private final Server server;

    ClientTraffic(Server server) {
        this.server = server;
    }

    @Override
    public List<Line> measure() throws Exception {
        var missing = NodeScript.missing();
        if (missing.isPresent()) {
            return List.of(Line.of("Client: not measured, " + missing.get(), UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN));
        }
        var said = NodeScript.against(server).said(LONGEST, "build/bench.ts").strip();
        var told = json(said.substring(said.lastIndexOf('\n') + 1));
        var lines = new ArrayList<Line>();
        told.getJsonArray("told").getValuesAs(JsonObject.class).forEach(step -> lines.add(line(step)));
        lines.add(usable(told.getJsonObject("usable")));
        return lines;
    }

    private static Line line(JsonObject step) {
        var name = step.getString("name");
        var bodies = step.getJsonObject("bodies");
        var measured = Line.number(
                "%,d B down, %,d B up, %d requests; of it the API's bodies %,d down, %,d up",
                step.getInt("down"),
                step.getInt("up"),
                step.getInt("requests"),
                bodies.getInt("down"),
                bodies.getInt("up"));
        return Line.of("Client: " + name, measured, rosario(name), UNKNOWN, target(name));
    }

    private static String rosario(String name) {
        return switch (name.substring(0, name.indexOf(' '))) {
            case "first" -> "RosarioSIS 12.0: 314 kB, 38 requests";
            case "repeat" -> "RosarioSIS 12.0: 15.7 kB down, 14.0 kB up, 7 requests";
            default -> UNKNOWN;
        };
    }

    private static String target(String name) {
        return switch (name.substring(0, name.indexOf(' '))) {
            case "roll" -> "≤ 1 kB up and 1 kB down";
            case "teacher's" -> "≤ 15 kB both ways";
            default -> UNKNOWN;
        };
    }

    private static Line usable(JsonObject usable) {
        var product = usable.getJsonNumber("product").doubleValue();
        var page = usable.getJsonNumber("page").doubleValue();
        return Line.of(
                "Client: login usable, cold, slow 3G, 6× slower CPU",
                Line.number("%.2f s", product / 1_000),
                Line.number("%.2f s for a page of 20 kB that only shows a form", page / 1_000),
                Line.number("%.2f", product / page),
                "≤ 2.5 s");
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
