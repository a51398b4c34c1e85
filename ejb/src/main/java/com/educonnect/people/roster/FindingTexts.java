package com.educonnect.people.roster;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** The sentences for findings, in French or English. */
final class FindingTexts {
    private static final Set<String> ENGLISH = Set.of("en", "sw");

    private final ResourceBundle bundle;
    private final Locale language;

    FindingTexts(Locale asked) {
        language = asked != null && ENGLISH.contains(asked.getLanguage()) ? Locale.ENGLISH : Locale.FRENCH;
        bundle = ResourceBundle.getBundle(
                "com.educonnect.people.roster.messages", language, FindingTexts.class.getClassLoader());
    }

    String text(String code, List<String> args) {
        return new MessageFormat(bundle.getString("finding." + code), language).format(args.toArray());
    }
}
