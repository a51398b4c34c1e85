package com.educonnect.analytics.warning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The pupils of Cortez and Silva (2008); their README names source and licence. Marks are of 20, 10 passes. */
record PortoPupils(History history, double[] last, double[] first, double[] finals) {
    /** What is known when it is foretold: both terms' marks, the first term's, none. */
    enum Known {
        A,
        B,
        C
    }

    static PortoPupils of(String subject, Known known) {
        var rows = rows(subject);
        var head = rows.removeFirst();
        var traits = new LinkedHashMap<String, double[]>();
        for (var i = 0; i < head.length - 1; i++) {
            var hidden = known == Known.C && head[i].equals("G1") || known != Known.A && head[i].equals("G2");
            if (!hidden) {
                traits.putAll(traits(head[i], column(rows, i)));
            }
        }
        var finals = numbers(column(rows, head.length - 1));
        var examples = new ArrayList<Example>();
        for (var i = 0; i < finals.length; i++) {
            var row = i;
            var values = traits.values().stream().mapToDouble(all -> all[row]).toArray();
            examples.add(new Example(values, finals[i] < 10));
        }
        return new PortoPupils(
                new History(List.copyOf(traits.keySet()), examples),
                numbers(column(rows, head.length - 2)),
                numbers(column(rows, head.length - 3)),
                finals);
    }

    private static List<String[]> rows(String subject) {
        try (var in = PortoPupils.class.getResourceAsStream("student-" + subject + ".csv")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\"", "");
            return new ArrayList<>(text.lines().map(line -> line.split(";")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] column(List<String[]> rows, int index) {
        return rows.stream().map(row -> row[index]).toArray(String[]::new);
    }

    private static double[] numbers(String[] column) {
        return Arrays.stream(column).mapToDouble(Double::parseDouble).toArray();
    }

    /** A number is one trait, a choice one for each thing that may be chosen, yes or no one in all. */
    private static Map<String, double[]> traits(String name, String[] column) {
        if (column[0].matches("\\d+")) {
            return Map.of(name, numbers(column));
        }
        var choices = new TreeSet<>(List.of(column));
        if (choices.size() == 2) {
            choices.removeFirst();
        }
        var traits = new LinkedHashMap<String, double[]>();
        for (var choice : choices) {
            traits.put(
                    name + " " + choice,
                    Arrays.stream(column)
                            .mapToDouble(value -> value.equals(choice) ? 1 : 0)
                            .toArray());
        }
        return traits;
    }
}
