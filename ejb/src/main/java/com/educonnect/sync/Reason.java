package com.educonnect.sync;

import com.educonnect.platform.Rejected;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.stream.Stream;

/** The stored code of a result in words: operations may be answered again years later, in another language. */
public record Reason(String title, String detail) {
    private static final Reason NONE = new Reason(null, null);
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    public static Reason of(Rejected refusal, Locale language) {
        return of(SyncResult.rejected(refusal), language);
    }

    static Reason of(SyncResult result, Locale language) {
        if (result.code() == null) {
            return NONE;
        }
        var key = result.code().substring(result.code().indexOf('.') + 1);
        return new Reason(
                find(result.domain(), key, language).orElse(result.code()),
                find(result.domain(), key + ".detail", language)
                        .map(pattern -> format(pattern, result.details(), language))
                        .orElse(null));
    }

    /** In the language itself, else in the complete one beside it: English beside Swahili, French beside all others. */
    private static Optional<String> find(String domain, String key, Locale language) {
        var complete = Set.of("en", "sw").contains(language.getLanguage()) ? Locale.ENGLISH : Locale.FRENCH;
        return Stream.of(language, complete)
                .flatMap(each -> bundle(domain, each).stream())
                .filter(texts -> texts.containsKey(key))
                .map(texts -> texts.getString(key))
                .findFirst();
    }

    private static Optional<ResourceBundle> bundle(String domain, Locale language) {
        try {
            return Optional.of(ResourceBundle.getBundle(
                    domain + ".messages", language, Reason.class.getClassLoader(), NO_FALLBACK));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    private static String format(String pattern, List<String> details, Locale language) {
        return new MessageFormat(pattern, language).format(details.toArray());
    }
}
