package com.educonnect.billing.invoices;

import com.educonnect.billing.Money;
import com.educonnect.grades.cards.paper.Paper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An invoice on paper, in the customer's language. */
final class InvoicePaper {
    private final InvoiceDocument said;
    private final ClearanceView clearance;
    private final Locale language;
    private final ResourceBundle texts;
    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;

    InvoicePaper(InvoiceDocument said, ClearanceView clearance) {
        this.said = said;
        this.clearance = clearance;
        language = said.language().equals("en") ? Locale.ENGLISH : Locale.FRENCH;
        texts = ResourceBundle.getBundle("com.educonnect.billing.invoices.paper", language);
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] pdf() {
        return Paper.pdf(xhtml(), language);
    }

    String xhtml() {
        try {
            xml.writeStartElement("html");
            head();
            xml.writeStartElement("body");
            drawing("cloth", "cloth", "");
            parties();
            items();
            sums();
            end();
            xml.writeEndElement();
            xml.writeEndElement();
            xml.flush();
            return out.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void head() throws XMLStreamException {
        xml.writeStartElement("head");
        element("title", "", title());
        element("style", "", style());
        xml.writeEndElement();
    }

    private static String style() {
        try (var in = InvoicePaper.class.getResourceAsStream("invoice.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String title() {
        return texts.getString(said.kind()) + " " + said.number();
    }

    private void parties() throws XMLStreamException {
        var seller = said.seller();
        open("table", "parties");
        open("tr", "");
        open("td", "");
        element("p", "strong", seller.name());
        lines(Stream.of(join(seller.legalForm(), seller.capital()), seller.address()));
        lines(Stream.of(
                labelled("register", seller.register()),
                labelled("taxId", seller.taxId()),
                labelled("regime", seller.taxRegime()),
                labelled("centre", seller.taxCentre()),
                join(seller.phone(), seller.email())));
        close(1);
        open("td", "buyer");
        element("p", "small", texts.getString("to"));
        element("p", "strong", said.buyer().name());
        lines(Stream.of(
                said.buyer().address(),
                labelled("code", said.buyer().code()),
                labelled("taxId", said.buyer().taxId())));
        close(3);
        element("h1", "", title());
        element("p", "lead", MessageFormat.format(texts.getString("dates"), day(said.issuedOn()), day(said.dueOn())));
        if (said.credits() != null) {
            element("p", "lead", MessageFormat.format(texts.getString("credits"), said.credits(), said.reason()));
        }
    }

    private void items() throws XMLStreamException {
        open("table", "items");
        open("thead", "");
        row("th", texts.getString("what"), texts.getString("quantity"), texts.getString("price"), texts.getString("net"));
        close(1);
        open("tbody", "");
        for (var item : said.items()) {
            row("td", what(item), NumberFormat.getInstance(language).format(item.quantity()), amount(item.price()), amount(item.net()));
        }
        close(2);
    }

    private String what(InvoiceDocument.Item item) {
        var name = item.name() == null ? "" : item.name();
        var text = texts.containsKey("line." + item.what())
                ? MessageFormat.format(texts.getString("line." + item.what()), name)
                : name;
        return item.from() == null
                ? text
                : MessageFormat.format(
                        texts.getString("during"), text, day(item.from()), day(item.until().minusDays(1)));
    }

    private void sums() throws XMLStreamException {
        open("table", "sums");
        sum("", texts.getString("total.net"), said.net());
        for (var tax : said.taxes()) {
            var rate = NumberFormat.getInstance(language);
            rate.setMaximumFractionDigits(3);
            var label = MessageFormat.format(
                    texts.getString("tax"), tax.code(), rate.format(tax.percent()), amount(tax.base()));
            sum("", label, tax.amount());
        }
        sum("strong", texts.getString("total"), said.total());
        close(1);
        element("p", "words", MessageFormat.format(texts.getString("words." + said.kind()), said.words()));
    }

    private void sum(String look, String label, long minor) throws XMLStreamException {
        open("tr", look);
        element("td", "", label);
        element("td", "end", amount(minor) + " " + said.currency());
        close(1);
    }

    private void end() throws XMLStreamException {
        if (said.taxes().isEmpty()) {
            element("p", "lead", texts.getString("no-tax"));
        }
        if (said.kind().equals("invoice") && said.seller().bank() != null) {
            element("p", "strong", texts.getString("bank"));
            lines(Stream.of(said.seller().bank(), MessageFormat.format(texts.getString("reference"), said.number())));
        }
        if (clearance != null && clearance.cleared()) {
            open("table", "proof");
            open("tr", "");
            open("td", "code");
            drawing("qr", "code", clearance.qr());
            close(1);
            element("td", "", MessageFormat.format(texts.getString("cleared"), clearance.system().toUpperCase(Locale.ROOT), clearance.reference()));
            close(2);
        }
    }

    private void row(String cell, String first, String... others) throws XMLStreamException {
        open("tr", "");
        element(cell, "", first);
        for (var other : others) {
            element(cell, "end", other);
        }
        close(1);
    }

    private void drawing(String look, String type, String content) throws XMLStreamException {
        open("object", look);
        xml.writeAttribute("type", type);
        xml.writeAttribute("data", content);
        close(1);
    }

    private void lines(Stream<String> lines) throws XMLStreamException {
        var all = lines.filter(line -> line != null && !line.isBlank())
                .flatMap(String::lines)
                .toList();
        for (var line : all) {
            element("p", "", line);
        }
    }

    private void element(String tag, String look, String text) throws XMLStreamException {
        open(tag, look);
        xml.writeCharacters(text.replaceAll("[^\\P{Cntrl}\\n]", " "));
        close(1);
    }

    private void open(String tag, String look) throws XMLStreamException {
        xml.writeStartElement(tag);
        if (!look.isEmpty()) {
            xml.writeAttribute("class", look);
        }
    }

    private void close(int tags) throws XMLStreamException {
        for (var tag = 0; tag < tags; tag++) {
            xml.writeEndElement();
        }
    }

    private String labelled(String key, String value) {
        return value == null || value.isBlank() ? null : texts.getString(key) + " " + value;
    }

    private static String join(String... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
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
