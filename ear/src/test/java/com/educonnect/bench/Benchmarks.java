package com.educonnect.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code mvnw -Pbench}: measures the product and prints one table. {@code -Dfigure=} with names measures those only.
 * Costs are CPU time, ratios are taken within a run; the machine may be busy with other things.
 */
public final class Benchmarks {
    private static final String MIGRATION = "migration";
    private static final List<String> NAMES = List.of(
            "sizes",
            "signup",
            "tenancy",
            "roster",
            "save",
            "marks",
            "averages",
            "cards",
            "district",
            "dashboard",
            "payments",
            "night",
            "nights",
            "billing",
            "client",
            MIGRATION);

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        var home = Path.of(arguments[0]).toAbsolutePath().normalize();
        var wanted = wanted(arguments[1]);
        var lines = new ArrayList<Line>();
        if (!wanted.equals(List.of(MIGRATION))) {
            lines.addAll(ofTheProduct(home, wanted));
        }
        if (wanted.contains(MIGRATION)) {
            lines.addAll(new MigrationTime(home.resolve(MIGRATION)).measure());
        }
        System.out.println(Line.HEAD);
        lines.forEach(System.out::println);
    }

    private static List<String> wanted(String names) {
        var wanted = names.equals("all") ? NAMES : List.of(names.split(","));
        if (!NAMES.containsAll(wanted)) {
            throw new IllegalArgumentException("the figures are all or some of " + NAMES + ", not " + names);
        }
        return wanted;
    }

    private static List<Line> ofTheProduct(Path home, List<String> wanted) throws Exception {
        try (var product = Product.start(home.resolve("product"))) {
            var school = School.in(product);
            var figures = new LinkedHashMap<String, Figure>();
            figures.put("sizes", new ResponseSizes(product, school));
            figures.put("signup", new SignUpTime(product));
            figures.put("tenancy", new TenancyOverhead(product, school));
            figures.put("roster", new RosterRate(product, school));
            figures.put("save", new SaveCost(product, school));
            figures.put("marks", new MarkCost(product, school));
            figures.put("averages", new AverageCost(product, school));
            figures.put("cards", new CardCost(product, school));
            figures.put("district", new DistrictTime(product));
            figures.put("dashboard", new BoardCost(product, school));
            figures.put("payments", new PaymentCost(product, school));
            figures.put("night", new NightCost(product));
            figures.put("nights", new NightsTime(product, school));
            figures.put("billing", new BillingCost(product, school));
            figures.put("client", new ClientTraffic(product.server()));
            return measured(figures, wanted);
        }
    }

    /** Each is told as soon as it is measured; one that fails does not hinder the others, and fails the whole at the end. */
    private static List<Line> measured(Map<String, Figure> figures, List<String> wanted) {
        var lines = new ArrayList<Line>();
        var failures = new ArrayList<Exception>();
        for (var figure : figures.entrySet()) {
            if (wanted.contains(figure.getKey())) {
                try {
                    var found = figure.getValue().measure();
                    found.forEach(System.out::println);
                    lines.addAll(found);
                } catch (Exception e) {
                    failures.add(new IllegalStateException("the figure " + figure.getKey(), e));
                }
            }
        }
        if (!failures.isEmpty()) {
            failures.forEach(Exception::printStackTrace);
            throw new IllegalStateException(failures.size() + " figures could not be measured");
        }
        return lines;
    }
}
