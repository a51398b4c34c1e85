package com.educonnect.billing.fees.cash;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A receipt on paper: two copies on one page, one for the family and one for the school. */
final class ReceiptPaper {
    private final ReceiptDocument said;
    private final LocalDate voidedOn;
    private final String reason;
    private final Sheet sheet;

    ReceiptPaper(ReceiptDocument said, LocalDate voidedOn, String reason) {
        this.said = said;
        this.voidedOn = voidedOn;
        this.reason = reason;
        sheet = new Sheet(said.language(), said.currency());
    }

    byte[] pdf() {
        return sheet.pdf(title(), () -> {
            copy("copy.family", "copy");
            copy("copy.school", "copy second");
        });
    }

    private String title() {
        return sheet.text("receipt", said.number());
    }

    private void copy(String whose, String look) {
        var page = sheet.page();
        page.open("div", look);
        head(whose);
        items();
        page.element("p", "words", sheet.text("words", said.words()));
        end();
        page.close(1);
    }

    private void head(String whose) {
        var page = sheet.page();
        sheet.school(said.school(), sheet.text(whose));
        page.element("h1", "", title());
        if (voidedOn != null) {
            page.element("p", "void", sheet.text("voided", sheet.day(voidedOn), reason));
        }
        page.element("p", "lead", sheet.text("from", said.payerName(), sheet.day(said.receivedOn())));
        page.lines(Stream.of(
                said.payerPhone(),
                sheet.text("family", said.familyName(), said.familyNumber()),
                said.pupils().stream().map(ReceiptPaper::child).collect(Collectors.joining(" · "))));
    }

    private static String child(ReceiptDocument.Child child) {
        return Stream.of(child.name(), child.admissionNumber(), child.className())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private void items() {
        var page = sheet.page();
        page.open("table", "items").open("tbody", "");
        for (var item : said.items()) {
            sheet.row("td", sheet.what(item.name(), item.instalment(), item.pupil(), item.dueOn()), item.amount());
        }
        sheet.row("th", sheet.text("total"), said.amount());
        page.close(2);
    }

    private void end() {
        var page = sheet.page();
        var way = sheet.way(said.way());
        page.lines(Stream.of(
                said.reference() == null ? way : way + " · " + said.reference(),
                said.balance() < 0
                        ? sheet.text("ahead", sheet.amount(-said.balance()))
                        : sheet.text("balance", sheet.amount(said.balance())),
                said.cashier() == null ? null : sheet.text("cashier", said.cashier())));
    }
}
