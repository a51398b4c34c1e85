package com.educonnect.billing.invoices;

import com.educonnect.auth.OutgoingMail;
import com.educonnect.billing.Money;
import com.educonnect.tenancy.WorkHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;

/** Sends an issued invoice, and what happens while it is not paid, to the customer with the paper and a link to pay it; who has no address finds it in the product. */
@ApplicationScoped
public class InvoiceLetters implements WorkHandler {
    static final String KIND = "billing.letter";

    @Inject
    InvoiceRepository invoices;

    @Inject
    ClearanceRepository clearances;

    @Inject
    InvoiceLinks links;

    @Inject
    OutgoingMail mail;

    /** @param letter the one of its stage: reminder, readonly or suspended */
    static JsonObject late(UUID invoice, String letter) {
        return Json.createObjectBuilder()
                .add("invoice", invoice.toString())
                .add("letter", letter)
                .build();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JsonObject payload) {
        var id = UUID.fromString(payload.getString("invoice"));
        var said = invoices.document(id).orElseThrow();
        if (said.buyer().email() != null) {
            write(id, said, payload.getString("letter", "letter"));
            invoices.mailed(id);
        }
    }

    private void write(UUID id, InvoiceDocument said, String letter) {
        var language = Locale.of(said.language());
        var texts = ResourceBundle.getBundle("com.educonnect.billing.invoices.paper", language);
        var open = invoices.find(id).orElseThrow().open();
        var amount = letter.equals("letter") ? said.owed() : open;
        var values = new Object[] {
            said.number(), told(amount), said.buyer().name(), said.dueOn().toString(), links.url(id)
        };
        mail.send(
                said.buyer().email(),
                MessageFormat.format(texts.getString(letter + ".subject"), values),
                MessageFormat.format(texts.getString(letter + ".body"), values),
                new OutgoingMail.Enclosure(
                        said.number() + ".pdf",
                        new InvoicePaper(said, clearances.find(id).orElse(null)).pdf()));
    }

    private static String told(Money amount) {
        return amount.major().toPlainString() + " " + amount.currency().getCurrencyCode();
    }
}
