package com.educonnect.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.apache.pdfbox.Loader;

/**
 * The report cards of 1,000 pupils in 12 subjects, asked for by one call and made by the job, from the figures to the kept
 * PDF; then fetched class by class and their pages counted. The figure is that of the second thousand after a start; beside it
 * stand the first, which is half the compilers' work, and the median of the fifth to seventh.
 */
final class CardCost implements Figure {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int PUPILS = 1_000;
    private static final int RUNS = 6;

    private final Product product;
    private final School school;

    CardCost(Product product, School school) {
        this.product = product;
        this.school = school;
    }

    @Override
    public List<Line> measure() throws Exception {
        var books = Markbooks.in(product, school);
        var caller = school.caller();
        for (var schoolClass : books.classes()) {
            caller.put("/sealings/" + UUID.randomUUID(), sealing(schoolClass, books.period()));
        }
        var first = "/print-runs/" + UUID.randomUUID();
        var cold = print(caller, first, books);
        var pages = pages(caller, first, books);
        var compilers = product.cpuOfCompilers();
        var warm = new ArrayList<Double>();
        for (var run = 0; run < RUNS; run++) {
            product.execute("TRUNCATE @print_page, @print_run, @report_card".replace("@", school.tenant() + "."));
            warm.add(print(caller, "/print-runs/" + UUID.randomUUID(), books));
            if (run == 0) {
                compilers = product.cpuOfCompilers() - compilers;
            }
        }
        return List.of(
                Line.of(
                        "1,000 report cards by one job, CPU per pupil",
                        Line.number("%.1f ms", warm.getFirst() / 1e6 / PUPILS),
                        Line.number(
                                "of it %.1f ms compilers; %.1f ms the first time after a start, %.1f ms later; %d pages for %d pupils",
                                compilers / 1e6 / PUPILS,
                                cold / 1e6 / PUPILS,
                                Rounds.median(warm.subList(RUNS / 2, RUNS)) / 1e6 / PUPILS,
                                pages,
                                PUPILS),
                        "",
                        "≤ 40 ms"),
                Line.of(
                        "Bytes of a report card's page",
                        Line.number("%s", bytes("avg")),
                        Line.number("%s the largest", bytes("max")),
                        "",
                        "≤ 100 kB"));
    }

    /** The CPU of server and database from the wish to the last kept page. */
    private double print(Caller caller, String run, Markbooks books) throws Exception {
        var before = product.cpuOfAll();
        caller.put(run, asked(books));
        var ended = end(caller, run);
        var spent = product.cpuOfAll() - before;
        requireWhole(ended);
        return spent;
    }

    private static int pages(Caller caller, String run, Markbooks books) throws Exception {
        var pages = 0;
        for (var schoolClass : books.classes()) {
            try (var bound = Loader.loadPDF(caller.get(run + "/classes/" + schoolClass + "/paper"))) {
                pages += bound.getNumberOfPages();
            }
        }
        if (pages != PUPILS) {
            throw new IllegalStateException(pages + " pages for " + PUPILS + " pupils");
        }
        return pages;
    }

    private String bytes(String which) throws SQLException {
        return product.sql(
                "SELECT to_char(" + which + "(length(pdf)), 'FM999,999') FROM " + school.tenant() + ".print_page");
    }

    private static JsonObject end(Caller caller, String run) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var now = Product.json(caller.get(run));
            if (!now.getString("state").equals("running") || System.nanoTime() > deadline) {
                return now;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static void requireWhole(JsonObject run) {
        if (!run.getString("state").equals("done") || run.getInt("printed") != PUPILS) {
            throw new IllegalStateException("the cards were not made: " + run);
        }
    }

    private static JsonObject sealing(UUID schoolClass, UUID period) {
        return Json.createObjectBuilder()
                .add("schoolClass", schoolClass.toString())
                .add("period", period.toString())
                .build();
    }

    private static JsonObject asked(Markbooks books) throws SQLException {
        var classes = Json.createArrayBuilder();
        books.classes().forEach(each -> classes.add(each.toString()));
        return Json.createObjectBuilder()
                .add("period", books.period().toString())
                .add("classes", classes)
                .build();
    }
}
