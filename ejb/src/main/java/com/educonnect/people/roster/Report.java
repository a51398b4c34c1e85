package com.educonnect.people.roster;

import com.educonnect.people.roster.source.Problem;
import com.educonnect.people.roster.source.Problems;
import com.educonnect.people.roster.tables.TableCount;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was found and done, as it is kept with the import. */
record Report(List<TableCount> tables, int errors, int warnings, Map<String, String> mapping) {
    static String json(List<TableCount> tables, Problems problems, Map<String, String> mapping) {
        var counts = Json.createArrayBuilder();
        tables.forEach(count -> counts.add(count(count)));
        var columns = Json.createObjectBuilder();
        mapping.forEach(columns::add);
        JsonArrayBuilder found = Json.createArrayBuilder();
        problems.list().forEach(problem -> found.add(problem(problem)));
        return Json.createObjectBuilder()
                .add("tables", counts)
                .add("errors", problems.errors())
                .add("warnings", problems.warnings())
                .add("mapping", columns)
                .add("problems", found)
                .build()
                .toString();
    }

    private static JsonObjectBuilder count(TableCount count) {
        return Json.createObjectBuilder()
                .add("table", count.table())
                .add("created", count.created())
                .add("changed", count.changed())
                .add("unchanged", count.unchanged())
                .add("ended", count.ended());
    }

    private static JsonObjectBuilder problem(Problem problem) {
        var args = Json.createArrayBuilder();
        problem.args().forEach(args::add);
        var json = Json.createObjectBuilder()
                .add("code", problem.finding().code())
                .add("error", problem.finding().error())
                .add("file", problem.place().file())
                .add("line", problem.place().line())
                .add("args", args);
        return problem.place().column() == null
                ? json
                : json.add("column", problem.place().column());
    }

    /** Reads what {@link #json} wrote, the problems left aside. */
    static Report of(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            var report = reader.readObject();
            var mapping = new LinkedHashMap<String, String>();
            report.getJsonObject("mapping")
                    .forEach((header, word) -> mapping.put(header, ((JsonString) word).getString()));
            var tables = report.getJsonArray("tables").getValuesAs(JsonObject.class).stream()
                    .map(count -> new TableCount(
                            count.getString("table"),
                            count.getInt("created"),
                            count.getInt("changed"),
                            count.getInt("unchanged"),
                            count.getInt("ended")))
                    .toList();
            return new Report(tables, report.getInt("errors"), report.getInt("warnings"), mapping);
        }
    }

    static List<String> args(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonString::getString);
        }
    }
}
