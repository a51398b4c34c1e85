package com.educonnect.billing.invoices.fne;

import com.educonnect.billing.Money;
import com.educonnect.billing.invoices.InvoiceDocument;
import com.educonnect.billing.invoices.TaxAuthority.Submission;
import com.educonnect.billing.invoices.TaxLine;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An invoice as FNE wants it. It knows no lines below zero: where an invoice has one, as a coupon's, it is told as one line of
 * its net. Our own number stands on it, by which a person finds it in the authority's list.
 */
final class Sales {
    private Sales() {}

    /** Empty where the invoice has a tax that FNE does not know. */
    static Optional<JsonObject> of(Submission submission) {
        var said = submission.said();
        return tax(said).map(tax -> buyer(said)
                .add("invoiceType", "sale")
                .add("paymentMethod", "deferred")
                .add("isRne", false)
                .add("establishment", submission.desk().establishment())
                .add("pointOfSale", submission.desk().pointOfSale())
                .add("commercialMessage", said.number())
                .add("items", items(said, tax))
                .build());
    }

    private static JsonObjectBuilder buyer(InvoiceDocument said) {
        var buyer = said.buyer();
        var sale = Json.createObjectBuilder()
                .add("template", buyer.taxId() == null ? "B2C" : "B2B")
                .add("clientCompanyName", buyer.name())
                .add("clientEmail", buyer.email() == null ? "" : buyer.email());
        return buyer.taxId() == null ? sale : sale.add("clientNcc", buyer.taxId());
    }

    /** TVA is 18 %, TVAB 9 %; a seller who charges none is exempt by law. */
    private static Optional<String> tax(InvoiceDocument said) {
        var percent = said.taxes().stream().map(TaxLine::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        return switch (percent.stripTrailingZeros().toPlainString()) {
            case "18" -> Optional.of("TVA");
            case "9" -> Optional.of("TVAB");
            case "0" -> Optional.of("TVAD");
            default -> Optional.empty();
        };
    }

    private static JsonArrayBuilder items(InvoiceDocument said, String tax) {
        var items = Json.createArrayBuilder();
        if (said.items().stream().allMatch(item -> item.price() > 0 && item.net() == item.price() * item.quantity())) {
            said.items().forEach(item -> items.add(item(text(item), item.quantity(), major(said, item.price()), tax)));
            return items;
        }
        var texts = said.items().stream().map(Sales::text).distinct().collect(Collectors.joining(", "));
        return items.add(item(texts, 1, major(said, said.net()), tax));
    }

    private static String text(InvoiceDocument.Item item) {
        return item.name() == null ? item.what() : item.name();
    }

    private static JsonObjectBuilder item(String description, long quantity, BigDecimal price, String tax) {
        return Json.createObjectBuilder()
                .add("description", description)
                .add("quantity", quantity)
                .add("amount", price)
                .add("taxes", Json.createArrayBuilder().add(tax));
    }

    private static BigDecimal major(InvoiceDocument said, long minor) {
        return Money.of(minor, said.currency()).major();
    }
}
