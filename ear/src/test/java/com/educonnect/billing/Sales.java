package com.educonnect.billing;

import com.educonnect.Api;
import com.educonnect.tenancy.Members;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.UUID;

/** The operator's finance, who sells in Senegal by a price list of its own. */
final class Sales {
    private final Api finance = Members.finance();
    private final String plan = UUID.randomUUID().toString();

    Sales() {
        var sellers = finance.get("/finance/sellers").expect(200).structure().asJsonArray();
        if (sellers.stream()
                .noneMatch(seller -> seller.asJsonObject().getString("country").equals("SN"))) {
            finance.put("/finance/sellers/" + UUID.randomUUID(), seller()).expect(200);
        }
        var tier = Json.createObjectBuilder().add("price", 500);
        finance.put(
                        "/finance/plans/" + plan,
                        Json.createObjectBuilder()
                                .add("code", "proof-" + plan.substring(0, 8))
                                .add("name", "Essentiel")
                                .add("currency", "XOF")
                                .add("term", "term")
                                .add("tiers", Json.createArrayBuilder().add(tier))
                                .add("minimum", 25_000)
                                .build())
                .expect(200);
    }

    private static JsonObject seller() {
        return Json.createObjectBuilder()
                .add("code", "EDU")
                .add("country", "SN")
                .add("name", "EduConnect Sénégal")
                .add("address", "Dakar")
                .add("taxId", "NINEA 1")
                .add("bank", "SN08 0001")
                .add("version", 0)
                .build();
    }

    Api finance() {
        return finance;
    }

    String plan() {
        return plan;
    }

    /** The subscription after the head has chosen the plan. */
    JsonObject choose(Api head) {
        var contract = head.get("/subscription").expect(200).json().getJsonObject("contract");
        return head.put(
                        "/subscription/plan",
                        Json.createObjectBuilder()
                                .add("plan", plan)
                                .add("version", contract.getInt("version"))
                                .build())
                .expect(200)
                .json();
    }

    void pay(JsonObject invoice) {
        finance.put(
                        "/finance/invoices/" + invoice.getString("id") + "/transfers/" + UUID.randomUUID(),
                        Json.createObjectBuilder()
                                .add("amount", invoice.getInt("total"))
                                .add("on", "2026-11-01")
                                .add("payer", "Lycée")
                                .add("reference", UUID.randomUUID().toString())
                                .build())
                .expect(200);
    }

    /** With the simulated MTN. */
    static JsonObjectBuilder account() {
        var values = Json.createArrayBuilder();
        for (var name : new String[] {"subscription-key", "api-user", "api-key"}) {
            values.add(Json.createObjectBuilder().add("name", name).add("value", "demonstration"));
        }
        var environment = Json.createObjectBuilder().add("name", "environment").add("value", "mtnivorycoast");
        return Json.createObjectBuilder()
                .add("version", 0)
                .add("provider", "mtn-momo")
                .add("label", "MoMo")
                .add("currency", "XOF")
                .add("paused", false)
                .add("settings", Json.createArrayBuilder().add(environment))
                .add("secrets", values);
    }

    /** The operator takes money by MTN MoMo. */
    void openMomo() {
        finance.put("/payment-accounts/" + UUID.randomUUID(), account().build()).expect(200);
    }
}
