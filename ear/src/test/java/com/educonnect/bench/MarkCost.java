package com.educonnect.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The grid of 40 pupils and 60 assessments: opening it, and entering one mark in it. */
final class MarkCost implements Figure {
    private static final int ROUNDS = 7;
    private static final int WARM_UPS = 200;
    private static final int OPENINGS = 20;
    private static final int MARKS = 60;

    private final Product product;
    private final School school;
    private Markbooks books;
    private int turn;

    MarkCost(Product product, School school) {
        this.product = product;
        this.school = school;
    }

    @Override
    public List<Line> measure() throws Exception {
        books = Markbooks.in(product, school);
        var caller = school.caller();
        var path = "/gradebooks/" + books.grid() + "/" + books.gridSubject() + "/" + books.period();
        var assessments = books.gridAssessments();
        var pupil = books.gridPupil();
        for (var i = 0; i < WARM_UPS; i++) {
            caller.get(path);
        }
        enter(caller, path, assessments, pupil);
        var opening = new Recorder(product).record(school.tenant(), () -> caller.get(path));
        try (var replay = Replay.as(product.postgres(), "app")) {
            var rounds = new Rounds()
                    .way("open", () -> open(caller, path))
                    .way("sql", () -> replayed(replay, opening))
                    .way("enter", () -> enter(caller, path, assessments, pupil))
                    .run(ROUNDS);
            return List.of(
                    Line.of(
                            "Grid of 40 × 60 opened, CPU of one request",
                            Line.number("%.1f ms", rounds.median("open") / 1e6),
                            Line.number(
                                    "%.1f ms, its %d SQL by plain JDBC",
                                    rounds.median("sql") / 1e6, Recorder.statements(opening)),
                            Line.number("%.1f", rounds.ratio("open", "sql")),
                            ""),
                    Line.of(
                            "Bytes: grid of 40 × 60",
                            Line.number("%,d down", caller.get(path).length),
                            Line.number("%,d gzip", caller.compressed().get(path).length),
                            "",
                            ""),
                    Line.of(
                            "Entering one mark, CPU",
                            Line.number("%.1f ms", rounds.median("enter") / 1e6),
                            "",
                            "",
                            ""));
        }
    }

    private double open(Caller caller, String path) throws Exception {
        var before = product.cpuOfAll();
        for (var i = 0; i < OPENINGS; i++) {
            caller.get(path);
        }
        return (double) (product.cpuOfAll() - before) / OPENINGS;
    }

    private double replayed(Replay replay, List<List<Step>> opening) throws SQLException {
        var before = Cpu.thread() + replay.cpu();
        for (var i = 0; i < OPENINGS; i++) {
            for (var steps : opening) {
                replay.run(school.tenant(), steps);
            }
        }
        return (double) (Cpu.thread() + replay.cpu() - before) / OPENINGS;
    }

    /** One mark of one pupil in each of the assessments, each by a call of its own, over what the turn before had left. */
    private double enter(Caller caller, String path, List<UUID> assessments, UUID pupil) throws Exception {
        turn++;
        var calls = new ArrayList<JsonObject>();
        for (var assessment : assessments) {
            calls.add(Json.createObjectBuilder()
                    .add(
                            "cells",
                            Json.createArrayBuilder()
                                    .add(Json.createObjectBuilder()
                                            .add("assessment", assessment.toString())
                                            .add("pupil", pupil.toString())
                                            .add("base", turn)
                                            .add("score", turn % 20 + 0.25)))
                    .build());
        }
        var before = product.cpuOfAll();
        for (var call : calls) {
            requireApplied(caller.put(path + "/marks", call));
        }
        return (double) (product.cpuOfAll() - before) / MARKS;
    }

    private static void requireApplied(byte[] answer) {
        if (Product.json(answer).getInt("applied") != 1) {
            throw new IllegalStateException(new String(answer, java.nio.charset.StandardCharsets.UTF_8));
        }
    }
}
