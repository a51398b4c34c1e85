package com.educonnect.config.demonstration;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;

/** A school outside the district that has not paid for three weeks: it was reminded, and now reads without writing. */
final class Arrears {
    static final String HEAD = "head@filaos.example";
    private static final int DAYS_LATE = 20;
    private static final int DAYS_SERVED = 40;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Money money;
    private final Ageing ageing;

    Arrears(Money money, Ageing ageing) {
        this.money = money;
        this.ageing = ageing;
    }

    static JsonObject signUp() {
        return Json.createObjectBuilder()
                .add("name", "Collège Les Filaos")
                .add("code", "SL-CF-007")
                .add("country", "SN")
                .add("language", "fr")
                .add("currency", "XOF")
                .add("timeZone", "Africa/Dakar")
                .add("contactName", "Ousmane Badiane")
                .add("contactEmail", HEAD)
                .build();
    }

    void fall(ApiClient head) {
        ageing.trialEnded(Demonstration.id("filaos"), DAYS_SERVED);
        ageing.late(money.choose(head, "essentiel").getString("id"), DAYS_LATE);
        reach(head, "reminded");
        reach(head, "readonly");
    }

    /**
     * One stage a day, so that nobody is shut out who was not warned. A machine that is too slow for it gets there by its next
     * daily run, and the demonstration goes on.
     */
    private void reach(ApiClient head, String stage) {
        Waiting.isReached(PATIENCE, ageing::isDayOver);
        ageing.nextDay();
        Waiting.isReached(PATIENCE, () -> head.get("/subscription")
                .getJsonObject("contract")
                .getString("stage")
                .equals(stage));
    }
}
