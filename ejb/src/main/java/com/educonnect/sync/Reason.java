package com.educonnect.sync;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The stored code of a result in words: operations may be answered again years later, in another language. */
record Reason(String title, String detail) {
    private static final Reason NONE = new Reason(null, null);
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    static Reason of(SyncResult result, Locale language) {
        if (result.code() == null) {
            return NONE;
        }
        var spoken = Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? Locale.ENGLISH : Locale.FRENCH;
        var texts = ResourceBundle.getBundle(
                result.domain() + ".messages", spoken, Reason.class.getClassLoader(), NO_FALLBACK);
        var key = result.code().substring(result.code().indexOf('.') + 1);
        return new Reason(
                texts.containsKey(key) ? texts.getString(key) : result.code(),
                texts.containsKey(key + ".detail")
                        ? format(texts.getString(key + ".detail"), result.details(), spoken)
                        : null);
    }

    private static String format(String pattern, List<String> details, Locale language) {
        return new MessageFormat(pattern, language).format(details.toArray());
    }
}
