package com.educonnect.config.demonstration;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;

/** What the operator sells, and schools at three points: one that has paid, one that has not yet, one on trial. */
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

    /** What the bank tells: a transfer whose payer named no invoice, and one that says nothing at all. */
    void statement() {
        var lines = "date;amount;currency;payer;message;reference\n"
                + "%1$s;60000;XOF;IEF DE THIES;Abonnement deux écoles;VIR 26-1108\n"
                + "%1$s;25000;XOF;A NDIAYE;;VIR 26-1109\n";
        var content = lines.formatted(LocalDate.now()).getBytes(StandardCharsets.UTF_8);
        finance.put(
                "/finance/bank/statements/" + Demonstration.id("statement"),
                Json.createObjectBuilder()
                        .add("seller", Demonstration.id("seller SN").toString())
                        .add("format", "csv")
                        .add("fileName", "releve.csv")
                        .add("content", Base64.getEncoder().encodeToString(content))
                        .build());
    }

    void paid(JsonObject invoice) {
        finance.put(
                "/finance/invoices/" + invoice.getString("id") + "/transfers/" + Demonstration.id("transfer"),
                Json.createObjectBuilder()
                        .add("amount", invoice.getJsonNumber("total").longValue())
                        .add("on", LocalDate.now().toString())
                        .add("payer", invoice.getString("buyer"))
                        .add("reference", "VIR 26-1104")
                        .build());
    }
}
