package com.educonnect.billing.fees;

import com.educonnect.billing.fees.cash.Sheet;
import java.time.LocalDate;

/** All that was charged and received, by day, and what is still owed. */
final class StatementPaper {
    private final FamilyAccountView account;
    private final School.Head school;
    private final LocalDate on;
    private final Sheet sheet;

    StatementPaper(FamilyAccountView account, School.Head school, String language, LocalDate on) {
        this.account = account;
        this.school = school;
        this.on = on;
        sheet = new Sheet(language, account.currency());
    }

    String amount(long minor) {
        return sheet.amount(minor);
    }

    byte[] pdf() {
        return sheet.pdf(sheet.text("statement", account.family().number()), this::body);
    }

    private void body() {
        var page = sheet.page();
        page.open("div", "whole");
        sheet.school(school, sheet.day(on));
        page.element("h1", "", sheet.text("statement", account.family().number()));
        page.element("p", "lead", account.family().name());
        page.lines(account.family().pupils().stream()
                .map(child -> child.className() == null ? child.name() : child.name() + ", " + child.className()));
        page.open("table", "items").open("tbody", "");
        account.items().reversed().forEach(this::charge);
        account.receipts().reversed().stream()
                .filter(receipt -> receipt.voidedOn() == null)
                .forEach(receipt -> sheet.row(
                        "td",
                        sheet.text("received", receipt.number(), sheet.day(receipt.receivedOn()), receipt.payerName()),
                        -receipt.amount()));
        sheet.row("th", sheet.text("total.balance"), account.balance());
        page.close(2);
        if (account.due() > 0) {
            page.element("p", "words", sheet.text("due.now", sheet.amount(account.due())));
        }
        page.close(1);
    }

    private void charge(AccountItem item) {
        var name = item.kind().equals("fee") ? item.name() : sheet.text("kind." + item.kind(), said(item));
        sheet.row("td", sheet.what(name, item.instalment(), item.pupilName(), item.dueOn()), item.amount());
    }

    private static String said(AccountItem item) {
        return item.reason() != null ? item.reason() : item.name() == null ? "" : item.name();
    }
}
