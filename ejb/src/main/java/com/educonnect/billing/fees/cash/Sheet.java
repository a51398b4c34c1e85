package com.educonnect.billing.fees.cash;

import com.educonnect.billing.Money;
import com.educonnect.billing.fees.School;
import com.educonnect.billing.invoices.Xhtml;
import com.educonnect.grades.cards.paper.Paper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page of the school about money, in its language: what receipts and statements have in common. */
public final class Sheet {
    private final Locale language;
    private final String currency;
    private final ResourceBundle texts;
    private final Xhtml page = new Xhtml();

    public Sheet(String language, String currency) {
        this.language = language.equals("en") ? Locale.ENGLISH : Locale.FRENCH;
        this.currency = currency;
        texts = ResourceBundle.getBundle("com.educonnect.billing.fees.cash.paper", this.language);
    }

    public byte[] pdf(String title, Runnable body) {
        page.open("html")
                .open("head")
                .element("title", title)
                .element("style", style())
                .close(1);
        page.open("body");
        body.run();
        return Paper.pdf(page.close(2).toString(), language);
    }

    private static String style() {
        try (var in = Sheet.class.getResourceAsStream("receipt.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Xhtml page() {
        return page;
    }

    public String text(String key, Object... values) {
        return MessageFormat.format(texts.getString(key), values);
    }

    /** The head of the page, with what stands opposite. */
    public void school(School.Head school, String opposite) {
        page.open("table", "head").open("tr", "").open("td", "");
        page.element("p", "strong", school.name());
        page.lines(Stream.of(
                school.address(),
                school.code() == null ? null : text("code", school.code()),
                school.taxId() == null ? null : text("taxId", school.taxId())));
        page.close(1).element("td", "end", opposite).close(2);
    }

    /** What is paid for: a fee and which part of it, for whom; or what is paid ahead. */
    public String what(String name, Integer instalment, String pupil, LocalDate due) {
        if (due == null) {
            return text("paid-ahead");
        }
        var part = instalment == null ? text("due", day(due)) : text("instalment", instalment, day(due));
        return Stream.of(name == null ? text("other") : name, part, pupil)
                .filter(each -> each != null && !each.isBlank())
                .collect(Collectors.joining(" · "));
    }

    public String way(String way) {
        return texts.containsKey("way." + way) ? texts.getString("way." + way) : way;
    }

    public void row(String cell, String what, long minor) {
        page.open("tr", "")
                .element(cell, "", what)
                .element(cell, "end", amount(minor))
                .close(1);
    }

    public String amount(long minor) {
        var major = Money.of(minor, currency).major();
        var format = NumberFormat.getInstance(language);
        format.setMinimumFractionDigits(major.scale());
        format.setMaximumFractionDigits(major.scale());
        return format.format(major).replace('\u202F', '\u00A0') + "\u00A0" + currency;
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(day);
    }
}
