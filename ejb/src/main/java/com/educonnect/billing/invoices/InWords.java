package com.educonnect.billing.invoices;

import com.educonnect.billing.Money;
import java.util.Locale;
import java.util.ResourceBundle;

/** An amount in words, so that nobody adds a figure: small units as a fraction of the large one. */
public final class InWords {
    private InWords() {}

    public static String of(Money amount, Locale language) {
        var french = language.getLanguage().equals("fr");
        var digits = Math.max(amount.currency().getDefaultFractionDigits(), 0);
        var unit = Math.round(Math.pow(10, digits));
        var whole = Math.abs(amount.minor()) / unit;
        var small = Math.abs(amount.minor()) % unit;
        var words = french ? FrenchWords.of(whole) : EnglishWords.of(whole);
        var linked = french && whole >= 1_000_000 && whole % 1_000_000 == 0;
        return (amount.isNegative() ? french ? "moins " : "minus " : "")
                + words
                + name(amount, language, whole, linked)
                + (small == 0 ? "" : (french ? " et " : " and ") + small + "/" + unit);
    }

    private static String name(Money amount, Locale language, long whole, boolean linked) {
        var names = ResourceBundle.getBundle("com.educonnect.billing.invoices.currencies", language);
        var code = amount.currency().getCurrencyCode();
        if (!names.containsKey(code)) {
            return " " + code;
        }
        var forms = names.getString(code).split("\\|");
        var name = whole > 1 || !language.getLanguage().equals("fr") && whole == 0 ? forms[1] : forms[0];
        return (linked ? name.matches("(?i)[aeiouhé].*") ? " d’" : " de " : " ") + name;
    }
}
