package com.educonnect.people.roster;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences for findings, in French or English. */
final class FindingTexts {
    private final ResourceBundle bundle;
    private final Locale language;

    FindingTexts(Locale asked) {
        language = asked != null && asked.getLanguage().equals("en") ? Locale.ENGLISH : Locale.FRENCH;
        bundle = ResourceBundle.getBundle(
                "com.educonnect.people.roster.messages", language, FindingTexts.class.getClassLoader());
    }

    String text(String code, List<String> args) {
        return new MessageFormat(bundle.getString("finding." + code), language).format(args.toArray());
    }
}
