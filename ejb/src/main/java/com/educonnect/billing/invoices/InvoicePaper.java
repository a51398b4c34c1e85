package com.educonnect.billing.invoices;

import com.educonnect.billing.Money;
import com.educonnect.grades.cards.paper.Paper;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An invoice on paper, in the customer's language. */
final class InvoicePaper {
    private final InvoiceDocument said;
    private final ClearanceView clearance;
    private final Locale language;
    private final ResourceBundle texts;
    private final Xhtml page = new Xhtml();

    InvoicePaper(InvoiceDocument said, ClearanceView clearance) {
        this.said = said;
        this.clearance = clearance;
        language = said.language().equals("en") ? Locale.ENGLISH : Locale.FRENCH;
        texts = ResourceBundle.getBundle("com.educonnect.billing.invoices.paper", language);
    }

    byte[] pdf() {
        return Paper.pdf(xhtml(), language);
    }

    String xhtml() {
        page.open("html")
                .open("head")
                .element("title", title())
                .element("style", Xhtml.style())
                .close(1);
        page.open("body").drawing("cloth", "cloth", "");
        parties();
        items();
        sums();
        end();
        return page.close(2).toString();
    }

    private String title() {
        return texts.getString(said.kind()) + " " + said.number();
    }

    private void parties() {
        var seller = said.seller();
        page.open("table", "parties");
        page.open("tr", "");
        page.open("td", "");
        page.element("p", "strong", seller.name());
        page.lines(Stream.of(join(seller.legalForm(), seller.capital()), seller.address()));
        page.lines(Stream.of(
                labelled("register", seller.register()),
                labelled("taxId", seller.taxId()),
                labelled("regime", seller.taxRegime()),
                labelled("centre", seller.taxCentre()),
                join(seller.phone(), seller.email())));
        page.close(1);
        page.open("td", "buyer");
        page.element("p", "small", texts.getString("to"));
        page.element("p", "strong", said.buyer().name());
        page.lines(Stream.of(
                said.buyer().address(),
                labelled("code", said.buyer().code()),
                labelled("taxId", said.buyer().taxId())));
        page.close(3);
        page.element("h1", "", title());
        page.element(
                "p", "lead", MessageFormat.format(texts.getString("dates"), day(said.issuedOn()), day(said.dueOn())));
        if (said.credits() != null) {
            page.element("p", "lead", MessageFormat.format(texts.getString("credits"), said.credits(), said.reason()));
        }
    }

    private void items() {
        page.open("table", "items");
        page.open("thead", "");
        row(
                "th",
                texts.getString("what"),
                texts.getString("quantity"),
                texts.getString("price"),
                texts.getString("net"));
        page.close(1);
        page.open("tbody", "");
        for (var item : said.items()) {
            row(
                    "td",
                    what(item),
                    NumberFormat.getInstance(language).format(item.quantity()),
                    amount(item.price()),
                    amount(item.net()));
        }
        page.close(2);
    }

    private String what(InvoiceDocument.Item item) {
        var name = item.name() == null ? "" : item.name();
        var text = texts.containsKey("line." + item.what())
                ? MessageFormat.format(texts.getString("line." + item.what()), name)
                : name;
        return item.from() == null
                ? text
                : MessageFormat.format(
                        texts.getString("during"),
                        text,
                        day(item.from()),
                        day(item.until().minusDays(1)));
    }

    private void sums() {
        page.open("table", "sums");
        sum("", texts.getString("total.net"), said.net());
        for (var tax : said.taxes()) {
            var rate = NumberFormat.getInstance(language);
            rate.setMaximumFractionDigits(3);
            var label = MessageFormat.format(
                    texts.getString("tax"), tax.code(), rate.format(tax.percent()), amount(tax.base()));
            sum("", label, tax.amount());
        }
        sum("strong", texts.getString("total"), said.total());
        page.close(1);
        page.element("p", "words", MessageFormat.format(texts.getString("words." + said.kind()), said.words()));
    }

    private void sum(String look, String label, long minor) {
        page.open("tr", look);
        page.element("td", "", label);
        page.element("td", "end", amount(minor) + " " + said.currency());
        page.close(1);
    }

    private void end() {
        if (said.taxes().isEmpty()) {
            page.element("p", "lead", texts.getString("no-tax"));
        }
        if (said.kind().equals("invoice") && said.seller().bank() != null) {
            page.element("p", "strong", texts.getString("bank"));
            page.lines(
                    Stream.of(said.seller().bank(), MessageFormat.format(texts.getString("reference"), said.number())));
        }
        if (clearance != null && clearance.cleared()) {
            page.open("table", "proof");
            page.open("tr", "");
            page.open("td", "code");
            page.drawing("qr", "code", clearance.qr());
            page.close(1);
            page.element(
                    "td",
                    "",
                    MessageFormat.format(
                            texts.getString("cleared"),
                            clearance.system().toUpperCase(Locale.ROOT),
                            clearance.reference()));
            page.close(2);
        }
    }

    private void row(String cell, String first, String... others) {
        page.open("tr", "");
        page.element(cell, "", first);
        for (var other : others) {
            page.element(cell, "end", other);
        }
        page.close(1);
    }

    private String labelled(String key, String value) {
        return value == null || value.isBlank() ? null : texts.getString(key) + " " + value;
    }

    private static String join(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", "));
    }

    private String amount(long minor) {
        BigDecimal major = Money.of(minor, said.currency()).major();
        var format = NumberFormat.getInstance(language);
        format.setMinimumFractionDigits(major.scale());
        format.setMaximumFractionDigits(major.scale());
        return format.format(major).replace('\u202F', '\u00A0');
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(day);
    }
}
