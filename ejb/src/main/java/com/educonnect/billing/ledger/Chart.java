package com.educonnect.billing.ledger;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The accounts in use, by SYSCOHADA's numbers. E-money has an account below 552 for each operator. */
public final class Chart {
    public static final String CUSTOMERS = "4111";
    public static final String ADVANCES = "4191";
    public static final String DOUBTFUL = "416";
    public static final String VAT_DUE = "4431";
    public static final String VAT = "4432";
    public static final String WITHHELD = "4492";
    public static final String UNCLEAR = "471";
    public static final String DEFERRED = "477";
    public static final String BANK = "521";
    public static final String E_MONEY = "552";
    public static final String CASH = "571";
    public static final String CHARGES = "631";
    public static final String LOST = "651";
    public static final String SERVICES = "706";

    private Chart() {}

    /** Where a provider's money arrives. */
    public static String treasury(String provider) {
        return switch (provider) {
            case "cash" -> CASH;
            case "bank-transfer", "cheque", "stripe", "paypal" -> BANK;
            case "voucher" -> ADVANCES;
            default -> eMoney(provider);
        };
    }

    private static String eMoney(String provider) {
        var operators = List.of("mtn", "orange", "mpesa", "airtel", "wave");
        for (var n = 0; n < operators.size(); n++) {
            if (provider.replace("-", "").startsWith(operators.get(n))) {
                return E_MONEY + (n + 1);
            }
        }
        return E_MONEY + "9";
    }

    /** The journal of an account of money. */
    public static Journal journal(String treasury) {
        if (treasury.equals(CASH)) {
            return Journal.CASH;
        }
        if (treasury.equals(BANK)) {
            return Journal.BANK;
        }
        return treasury.startsWith(E_MONEY) ? Journal.MOBILE : Journal.MISC;
    }

    /** What an account is called: that of the longest known number with which it begins. */
    public static String label(String account, Locale language) {
        var names = ResourceBundle.getBundle("com.educonnect.billing.ledger.accounts", language);
        for (var length = account.length(); length > 0; length--) {
            try {
                return names.getString(account.substring(0, length));
            } catch (MissingResourceException unknown) {
                continue;
            }
        }
        return account;
    }
}
