package com.educonnect.config.demonstration;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** What the families of a school owe: a plan that is charged, a reduction, and a morning at the till. Many pay late. */
final class Fees {
    private static final int AT_THE_TILL = 24;
    private static final int PART = 5_000;

    private final ApiClient bursar;
    private final String key;
    private final String year;
    private final LocalDate starts;

    Fees(ApiClient bursar, School school) {
        this.bursar = bursar;
        key = school.key();
        var running = bursar.get("/school-years?limit=1").getJsonArray("items").getJsonObject(0);
        year = running.getString("id");
        starts = LocalDate.parse(running.getString("startsOn"));
    }

    void charge() {
        fee("registration", "Inscription", part(starts.plusDays(5), 10_000));
        fee(
                "tuition",
                "Scolarité",
                part(lastOfMonth(0), 20_000),
                part(lastOfMonth(3), 20_000),
                part(lastOfMonth(6), 20_000));
        fee(
                "parents_association",
                "Association des parents",
                part(lastOfMonth(0).plusDays(15), 5_000));
        bursar.put(
                "/fees/reductions/" + Demonstration.id(key + " siblings"),
                Json.createObjectBuilder()
                        .add("version", 0)
                        .add("year", year)
                        .add("rule", "siblings")
                        .add("kind", "tuition")
                        .add("fromChild", 2)
                        .add("percent", 20)
                        .add("reason", "Deuxième enfant et suivants")
                        .build());
        bursar.put("/fees/plan/charging/" + year, JsonValue.EMPTY_JSON_OBJECT);
    }

    private void fee(String kind, String name, JsonObjectBuilder... parts) {
        var instalments = Json.createArrayBuilder();
        for (var part : parts) {
            instalments.add(part);
        }
        bursar.put(
                "/fees/plan/" + Demonstration.id(key + " fee " + kind),
                Json.createObjectBuilder()
                        .add("version", 0)
                        .add("year", year)
                        .add("kind", kind)
                        .add("name", name)
                        .add("audience", "all")
                        .add("optional", false)
                        .add("instalments", instalments)
                        .add("lateFee", 0)
                        .add("lateAfterDays", 0)
                        .build());
    }

    private LocalDate lastOfMonth(int later) {
        return starts.plusMonths(later).with(TemporalAdjusters.lastDayOfMonth());
    }

    private static JsonObjectBuilder part(LocalDate dueOn, int amount) {
        return Json.createObjectBuilder().add("dueOn", dueOn.toString()).add("amount", amount);
    }

    /** Every third pays what is due, every third a part of it, and so does the guardian who can log in; the others nothing. */
    void receive(String guardian) {
        var families = bursar.get("/fees/families?limit=" + AT_THE_TILL).getJsonArray("items");
        for (var i = 0; i < families.size(); i++) {
            var account =
                    bursar.get("/fees/families/" + families.getJsonObject(i).getString("id"));
            var family = account.getJsonObject("family");
            if (family.getString("payer", "").equals(guardian)) {
                pay(family, PART);
            } else if (i % 3 < 2) {
                pay(family, i % 3 == 0 ? Math.max(PART, account.getInt("due")) : PART);
            }
        }
    }

    /** One child of the last family at the till has left, with instalments to come. */
    void leave(ApiClient head) {
        var families = bursar.get("/fees/families?limit=" + AT_THE_TILL).getJsonArray("items");
        var last = families.getJsonObject(families.size() - 1).getString("id");
        var pupil = bursar.get("/fees/families/" + last)
                .getJsonObject("family")
                .getJsonArray("pupils")
                .getJsonObject(0)
                .getString("id");
        head.put(
                "/pupils/" + pupil + "/leaving",
                Json.createObjectBuilder()
                        .add("on", LocalDate.now().toString())
                        .add("reason", "Déménagement de la famille")
                        .build());
    }

    private void pay(JsonObject family, int amount) {
        var id = family.getString("id");
        bursar.put(
                "/fees/families/" + id + "/payments/" + Demonstration.id(key + " cash " + id),
                Json.createObjectBuilder()
                        .add("way", "cash")
                        .add("amount", amount)
                        .add("payerName", family.getString("payerName", family.getString("name")))
                        .build());
    }
}
