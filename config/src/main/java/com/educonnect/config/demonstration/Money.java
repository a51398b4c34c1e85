package com.educonnect.config.demonstration;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;

/**
 * What the operator sells, to schools that have paid or owe, and to a district that pays one invoice for those of its schools
 * that have no plan of their own.
 */
final class Money {
    private static final int FIRST_HUNDRED = 500;
    private static final int OTHERS = 400;
    private static final String COUPON = "RENTREE-10";
    private static final int LEAST = 25_000;

    private final ApiClient finance;

    Money(ApiClient finance) {
        this.finance = finance;
    }

    /** Sellers and price lists. */
    void offer() {
        seller(
                "SN",
                "EduConnect Sénégal SARL",
                "NINEA 005 482 117 2V2",
                "Banque de Dakar\nIBAN SN08 SN01 0001 0000 4821 1702");
        seller("ZA", "EduConnect South Africa (Pty) Ltd", "VAT 4820 117 336", "Cape Bank\nAccount 6201 4482 117");
        plan("essentiel", "Essentiel", "XOF", FIRST_HUNDRED, OTHERS, LEAST);
        plan("complet", "Complet", "XOF", FIRST_HUNDRED * 2, OTHERS * 2, LEAST * 2);
        plan("standard", "Standard", "ZAR", FIRST_HUNDRED * 4, OTHERS * 4, LEAST * 4);
        coupon();
    }

    private void seller(String country, String name, String taxId, String bank) {
        finance.put(
                "/finance/sellers/" + Demonstration.id("seller " + country),
                Json.createObjectBuilder()
                        .add("code", "EC" + country)
                        .add("country", country)
                        .add("name", name)
                        .add(
                                "address",
                                country.equals("SN") ? "12, rue Jules-Ferry, Dakar" : "4 Church Square, Cape Town")
                        .add("taxId", taxId)
                        .add("bank", bank)
                        .add("version", 0)
                        .build());
    }

    private void plan(String code, String name, String currency, int first, int others, int least) {
        JsonArrayBuilder tiers =
                Json.createArrayBuilder().add(tier(first).add("upTo", 100)).add(tier(others));
        finance.put(
                "/finance/plans/" + Demonstration.id("plan " + code),
                Json.createObjectBuilder()
                        .add("code", code)
                        .add("name", name)
                        .add("currency", currency)
                        .add("term", "term")
                        .add("tiers", tiers)
                        .add("minimum", least)
                        .build());
    }

    private void coupon() {
        finance.put(
                "/finance/coupons/" + COUPON,
                Json.createObjectBuilder()
                        .add("percent", 10)
                        .add("from", LocalDate.now().toString())
                        .add("until", LocalDate.now().plusMonths(6).toString())
                        .add("most", 50)
                        .build());
    }

    private static JsonObjectBuilder tier(int price) {
        return Json.createObjectBuilder().add("price", price);
    }

    /** The head chooses; answers what is owed. */
    JsonObject choose(ApiClient head, String plan) {
        return choose(head, Json.createObjectBuilder().add("plan", id(plan)));
    }

    /** The same with the code of reduction. */
    JsonObject chooseReduced(ApiClient head, String plan) {
        return choose(head, Json.createObjectBuilder().add("plan", id(plan)).add("coupon", COUPON));
    }

    private static String id(String plan) {
        return Demonstration.id("plan " + plan).toString();
    }

    private static JsonObject choose(ApiClient head, JsonObjectBuilder chosen) {
        var contract = head.get("/subscription").getJsonObject("contract");
        chosen.add("version", contract.getInt("version"));
        return head.put("/subscription/plan", chosen.build())
                .getJsonArray("invoices")
                .getJsonObject(0);
    }

    /** The district is to pay for its schools, once it has chosen. */
    void beginForSchools() {
        finance.put("/finance/districts/" + Demonstration.DISTRICT + "/contract", JsonValue.EMPTY_JSON_OBJECT);
    }

    /**
     * What the bank tells: a transfer that names the district's invoice and so is matched, one whose payer named none, and one
     * that says nothing at all.
     */
    void statement(JsonObject ofDistrict) {
        var lines = "date;amount;currency;payer;message;reference\n"
                + "%1$s;%2$d;XOF;IEF DE THIES;Facture %3$s;VIR %4$s07\n"
                + "%1$s;60000;XOF;IEF DE THIES;Abonnement deux écoles;VIR %4$s08\n"
                + "%1$s;25000;XOF;A NDIAYE;;VIR %4$s09\n";
        var total = ofDistrict.getJsonNumber("total").longValue();
        var content = lines.formatted(LocalDate.now(), total, ofDistrict.getString("number"), month())
                .getBytes(StandardCharsets.UTF_8);
        var imported = finance.put(
                "/finance/bank/statements/" + Demonstration.id("statement"),
                Json.createObjectBuilder()
                        .add("seller", Demonstration.id("seller SN").toString())
                        .add("format", "csv")
                        .add("fileName", "releve.csv")
                        .add("content", Base64.getEncoder().encodeToString(content))
                        .build());
        if (imported.getInt("matched") != 1) {
            throw new IllegalStateException("the district's transfer was not matched: " + imported);
        }
    }

    private static String month() {
        return LocalDate.now().format(DateTimeFormatter.ofPattern("yy-MM"));
    }

    void paid(JsonObject invoice) {
        finance.put(
                "/finance/invoices/" + invoice.getString("id") + "/transfers/" + Demonstration.id("transfer"),
                Json.createObjectBuilder()
                        .add("amount", invoice.getJsonNumber("total").longValue())
                        .add("on", LocalDate.now().toString())
                        .add("payer", invoice.getString("buyer"))
                        .add("reference", "VIR " + month() + "04")
                        .build());
    }
}
