package com.educonnect.billing.bank;

import com.educonnect.billing.Money;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/** ISO 20022 camt.053, of whatever version: the names of what is read here have not changed between them. */
final class CamtStatement {
    private CamtStatement() {}

    static List<Movement> read(byte[] content) {
        var entries = root(content).getElementsByTagNameNS("*", "Ntry");
        var movements = new ArrayList<Movement>();
        for (var n = 0; n < entries.getLength(); n++) {
            movements.add(movement((Element) entries.item(n)));
        }
        return movements;
    }

    private static Element root(byte[] content) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(content))
                    .getDocumentElement();
        } catch (javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException | java.io.IOException e) {
            throw new IllegalArgumentException("not a statement", e);
        }
    }

    private static Movement movement(Element entry) {
        var amount = first(entry, "Amt");
        if (amount == null) {
            throw new IllegalArgumentException("an entry without an amount");
        }
        var money = Money.of(
                new BigDecimal(amount.getTextContent().strip()), Currency.getInstance(amount.getAttribute("Ccy")));
        var day = first(entry, "BookgDt");
        var booked = day == null ? first(entry, "ValDt") : day;
        if (booked == null) {
            throw new IllegalArgumentException("an entry without a day");
        }
        return new Movement(
                LocalDate.parse(booked.getTextContent().strip().substring(0, 10)),
                text(entry, "CdtDbtInd").equals("DBIT") ? money.negated() : money,
                payer(entry),
                text(entry, "Ustrd"),
                text(entry, "AcctSvcrRef"));
    }

    private static String payer(Element entry) {
        var debtor = first(entry, "Dbtr");
        return debtor == null ? "" : text(debtor, "Nm");
    }

    private static String text(Element in, String name) {
        var found = in.getElementsByTagNameNS("*", name);
        var text = new StringBuilder();
        for (var n = 0; n < found.getLength(); n++) {
            text.append(n == 0 ? "" : " ").append(found.item(n).getTextContent().strip());
        }
        return text.toString();
    }

    private static Element first(Element in, String name) {
        return (Element) in.getElementsByTagNameNS("*", name).item(0);
    }
}
