package com.educonnect.billing.invoices;

import com.educonnect.auth.OutgoingMail;
import com.educonnect.tenancy.Configuration;
import com.educonnect.tenancy.WorkHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;

/** Writes to whoever tried the product and has chosen no plan, with the way to where one is chosen. */
@ApplicationScoped
public class TrialLetters implements WorkHandler {
    static final String KIND = "billing.trial-letter";
    static final String PAGE = "/subscription";

    @Inject
    InvoiceRepository invoices;

    @Inject
    Configuration configuration;

    @Inject
    OutgoingMail mail;

    /** @param letter the one of its stage: reminder or readonly */
    static JsonObject late(UUID contract, String letter) {
        return Json.createObjectBuilder()
                .add("contract", contract.toString())
                .add("letter", letter)
                .build();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JsonObject payload) {
        var buyer =
                invoices.buyer(UUID.fromString(payload.getString("contract"))).filter(found -> found.email() != null);
        buyer.ifPresent(found -> write(found, "trial." + payload.getString("letter")));
    }

    private void write(Buyer to, String letter) {
        var texts = ResourceBundle.getBundle("com.educonnect.billing.invoices.paper", Locale.of(to.language()));
        var address = configuration.get("public.url") + PAGE;
        mail.send(
                to.email(),
                MessageFormat.format(texts.getString(letter + ".subject"), to.name(), address),
                MessageFormat.format(texts.getString(letter + ".body"), to.name(), address),
                null);
    }
}
