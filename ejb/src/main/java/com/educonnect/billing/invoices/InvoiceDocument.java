package com.educonnect.billing.invoices;

import com.educonnect.billing.Money;
import com.educonnect.billing.contracts.Charge;
import jakarta.annotation.Nullable;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.LocalDate;
import java.util.List;

/**
 * All that an invoice says, kept as it was when it was issued.
 *
 * @param kind invoice or credit_note
 * @param credits the number of the invoice that a credit note is about
 * @param reason why a credit note was made
 */
public record InvoiceDocument(
        String kind,
        String number,
        String language,
        SellerView seller,
        Buyer buyer,
        List<Item> items,
        List<TaxLine> taxes,
        String currency,
        long net,
        long tax,
        long total,
        String words,
        LocalDate issuedOn,
        LocalDate dueOn,
        @Nullable LocalDate servedFrom,
        @Nullable LocalDate servedUntil,
        @Nullable String credits,
        @Nullable String reason) {
    private static final Jsonb JSON = JsonbBuilder.create();

    /** A line as it is printed. */
    public record Item(
            String what,
            @Nullable String name,
            long quantity,
            long price,
            long net,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        static Item of(Charge charge) {
            return new Item(
                    charge.what(),
                    charge.name(),
                    charge.quantity(),
                    charge.price().minor(),
                    charge.net().minor(),
                    charge.from(),
                    charge.until());
        }
    }

    InvoiceDocument about(String credited, String why) {
        return new InvoiceDocument(
                kind,
                number,
                language,
                seller,
                buyer,
                items,
                taxes,
                currency,
                net,
                tax,
                total,
                words,
                issuedOn,
                dueOn,
                servedFrom,
                servedUntil,
                credited,
                why);
    }

    public Money owed() {
        return Money.of(total, currency);
    }

    String json() {
        return JSON.toJson(this);
    }

    static InvoiceDocument of(String json) {
        return JSON.fromJson(json, InvoiceDocument.class);
    }
}
